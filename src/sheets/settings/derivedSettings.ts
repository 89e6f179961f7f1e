import { textCell, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { FIELD_IN_TITLE, LEADS_UNITS_ITSELF, TEXTS } from "../labels";
import type { SettingName, Settings } from "./Settings";

/**
 * Settings that follow from others while nobody says otherwise: what kind of work titles name, and who stands above the units that report.
 * A Sở or a school leads its units itself; units of other offices belong to whom the office belongs to.
 *
 * @example derivedSettings(new Map([["TenKeHoach", "Kế hoạch công tác dân vận chính quyền năm 2025"]])).get("LinhVuc") // => "công tác dân vận chính quyền"
 */
export function derivedSettings(settings: Settings): Settings {
  const said = (name: SettingName): string => textOf(settings.get(name));
  const [issuer, parent] = [said("CoQuanBanHanh"), said("CoQuanChuQuan")];
  const above = LEADS_UNITS_ITSELF.test(issuer) || parent === "" ? issuer : parent;
  const derived: readonly (readonly [SettingName, CellContent])[] = [
    ["LinhVuc", textCell(FIELD_IN_TITLE.exec(said("TenKeHoach"))?.[0].trim() ?? "")],
    ["ChuQuanDonVi", textCell(above)],
    ["NoiNhanDonVi", TEXTS.receiversOfForm],
  ];
  return new Map(derived.filter(([, content]) => content !== null));
}
