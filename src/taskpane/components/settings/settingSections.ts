import { BEFORE_DATE_CHOICES, LEVEL_CHOICES } from "../../../sheets/labels";
import type { SettingName } from "../../../sheets/settings/Settings";
import type { SettingSection } from "../../../strings/shape/SettingsWords";

/** How a setting is filled in: one line, several, a short one beside another, or one of some values. */
export interface SettingField {
  readonly name: SettingName;
  readonly as: "line" | "lines" | "short" | "level" | "right" | "before-date";
}

const line = (name: SettingName): SettingField => ({ name, as: "line" });
const lines = (name: SettingName): SettingField => ({ name, as: "lines" });
const short = (name: SettingName): SettingField => ({ name, as: "short" });

/** The form: its sections in their order. What the add-in keeps for itself is not in it, nor the period, which is chosen where reports are made. */
export const SETTING_SECTIONS: readonly { readonly id: SettingSection; readonly fields: readonly SettingField[] }[] = [
  { id: "plan", fields: [short("NamKeHoach"), lines("TenKeHoach"), line("LinhVuc"), lines("CanCu")] },
  {
    id: "bodies",
    fields: [
      { name: "CapTongHop", as: "level" },
      short("TenCapTongHop"),
      line("CoQuanChuQuan"),
      line("CoQuanBanHanh"),
      line("ChuQuanDonVi"),
    ],
  },
  {
    id: "signer",
    fields: [{ name: "QuyenHanKy", as: "right" }, short("DiaDanh"), line("ChucVuKy"), line("HoTenKy")],
  },
  { id: "receivers", fields: [lines("NoiNhan"), lines("NoiNhanDonVi"), line("NoiNhanPhieu")] },
  {
    id: "deadlines",
    fields: [
      short("NgayChot"),
      short("HanNopPhieu"),
      short("HanBaoCao6Thang"),
      short("HanCapTren6Thang"),
      short("HanBaoCaoNam"),
      short("HanCapTrenNam"),
    ],
  },
  { id: "rules", fields: [short("SoNgayNhac"), { name: "CachHieuTruocNgay", as: "before-date" }] },
];

/** The values that a choice offers. */
export const SETTING_CHOICES = {
  level: LEVEL_CHOICES,
  right: ["TM.", "KT.", "Q.", "TL.", "TUQ."],
  "before-date": Object.values(BEFORE_DATE_CHOICES),
} as const;
