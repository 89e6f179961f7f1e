import { formatDay } from "../../domain/grid/dateOfCell";
import type { SettingRemark } from "../../sheets/settings/settingRemarks";
import type { SettingsWords } from "../shape/SettingsWords";

const EXPECTED: Readonly<Record<Extract<SettingRemark, { kind: "not-understood" }>["as"], string>> = {
  day: "is no day; please type it like 10/06/2026.",
  year: "is no year; please type it like 2026.",
  days: "is no number of days; please give one from 0 to 366.",
  choice: "is not in the list; please choose again.",
};

const LABELS: SettingsWords["labels"] = {
  NamKeHoach: "Plan year",
  TenKeHoach: "Name of the plan",
  CoQuanChuQuan: "Parent body",
  CoQuanBanHanh: "Issuing body",
  CapTongHop: "Level of the summary",
  TenCapTongHop: "Name of the area",
  CanCu: "Legal basis",
  DiaDanh: "Place of signing",
  QuyenHanKy: "Right to sign",
  ChucVuKy: "Signer's post",
  HoTenKy: "Signer's name",
  NoiNhan: "Recipients",
  HanBaoCao6Thang: "Half-year report due",
  HanBaoCaoNam: "Year report due",
  HanCapTren6Thang: "Half-year report due upward",
  HanCapTrenNam: "Year report due upward",
  NgayChot: "Figures as of",
  KyBaoCao: "Reporting period",
  SoNgayNhac: "Days of notice before a deadline",
  CachHieuTruocNgay: "What “before 15/6” means",
  TrangNguon: "Source sheet",
  CotDaChon: "Columns chosen by hand",
  CachDocTrang: "How the source is read",
  LinhVuc: "Kind of work",
  ChuQuanDonVi: "Parent body of the units",
  HanNopPhieu: "Forms due",
  NoiNhanPhieu: "Where units send their forms",
  NoiNhanDonVi: "Recipients on the forms",
  DieuBoQua: "What the check ignores",
};

function quoted(text: string): string {
  return text === "" ? "(empty)" : `“${text.replace(/\s+/g, " ")}”`;
}

/** The form in which a plan is set up, in English. */
export const settingsEn: SettingsWords = {
  title: "Plan settings",
  about:
    "What stands on the sheet “Kế hoạch”: printed on forms and summaries, and used for deadlines. Only cells that change are written.",
  presets: "Fill in by how local government stands",
  presetNames: {
    districts: "Before 01/7/2025: district, Phòng GDĐT",
    communes: "Since 01/7/2025: commune, Phòng VH-XH",
  },
  filled: "Filled in and not written yet; please look it over and save.",
  sections: {
    plan: "Plan",
    bodies: "Bodies and level",
    signer: "Signer",
    receivers: "Recipients",
    deadlines: "Deadlines",
    rules: "Reminders and rules",
  },
  labels: LABELS,
  hints: {
    NamKeHoach: "Deadlines follow this year when the plan is read again.",
    CoQuanChuQuan: "The body directly above, printed on the first line: UBND XÃ CÁT HẢI.",
    CoQuanBanHanh: "The body that issues the plan, printed below.",
    TenCapTongHop: "The name alone, without its level: Cát Hải.",
    LinhVuc: "Printed in the title of reports.",
    CanCu: "One to a line.",
    DiaDanh: "Stands before the day of signing.",
    NoiNhan: "One to a line.",
    NoiNhanDonVi: "One to a line, printed at the foot of the units' forms.",
    NoiNhanPhieu: "Where units send their forms to, such as a mailbox.",
    ChuQuanDonVi: "Printed on the first line of the units' forms.",
    HanNopPhieu: "The day by which units send the forms of this period.",
    HanBaoCao6Thang: "The day by which units report on the half-year.",
    HanBaoCaoNam: "The day by which units report on the year.",
    HanCapTren6Thang: "The day by which the half-year report goes upward, after the units' day.",
    HanCapTrenNam: "The day by which the year report goes upward, after the units' day.",
    NgayChot: "Every status and figure is as of this day; empty means today.",
    SoNgayNhac: "So many days before its deadline a task is “due soon”.",
    CachHieuTruocNgay: "Whether “before 15/6” includes 15/6; applies when the plan is read again.",
  },
  none: "(none)",
  rights: {
    "TM.": "TM. (on behalf of)",
    "KT.": "KT. (deputy for the head)",
    "Q.": "Q. (acting)",
    "TL.": "TL. (by order)",
    "TUQ.": "TUQ. (by authority)",
  },
  beforeDate: { exclusive: "Without that day: due 14/6", inclusive: "With that day: due 15/6" },
  empty: "not set",
  wrong: (fields) => `${String(fields)} to mend`,
  remark: (remark, typed) => {
    if (remark.kind === "not-understood") return `“${typed}” ${EXPECTED[remark.as]}`;
    if (remark.kind === "other-year") return `This day is not in the plan's year ${String(remark.year)}.`;
    if (remark.kind === "day-off") return `${formatDay(remark.day)} is at a weekend.`;
    return `Has to be after “${LABELS[remark.before]}” (${formatDay(remark.day)}), to leave time to sum up.`;
  },
  changed: (labels) => `${String(labels.length)} unsaved: ${labels.join(", ")}.`,
  save: "Save the settings",
  discard: "Discard",
  written: (label, before, after) => `${label}: ${quoted(before)} → ${quoted(after)}`,
  toSave: (fields) => `${String(fields)} to be written`,
  saved: (fields) => `${String(fields)} saved`,
  left: (labels) =>
    `Changed in the workbook meanwhile, and left as it is there: ${labels.join(", ")}. Please look before the others are written.`,
  stayed: (labels) => `Left as in the workbook: ${labels.join(", ")}.`,
  toSheet: "Open the sheet “Kế hoạch”",
};
