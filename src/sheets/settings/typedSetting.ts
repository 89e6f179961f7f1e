import { parseDay } from "../../domain/tracking/parseDay";
import { textCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { BEFORE_DATE_CHOICES } from "../labels";
import { DATE_SETTINGS, type SettingName } from "./Settings";
import { settingValue } from "./settingValue";

const LINES_END = /[ \t]+$/gm;
const BEFORE_DATE: readonly string[] = Object.values(BEFORE_DATE_CHOICES);

/**
 * What the cell of a setting is to hold when somebody types a text for it; nothing typed empties the cell. Undefined when the text is none
 * that the setting can be.
 *
 * @example typedSetting("HanBaoCao6Thang", "10/6/2026") // => { date: "2026-06-10" }
 * @example typedSetting("SoNgayNhac", "hai tuần") // => undefined
 */
export function typedSetting(name: SettingName, text: string): CellContent | undefined {
  const typed = text.normalize("NFC").replace(LINES_END, "").trim();
  if (typed === "") return null;
  if (DATE_SETTINGS.has(name)) {
    const day = parseDay(typed);
    return day === null ? undefined : { date: day };
  }
  if (name === "CachHieuTruocNgay" && !BEFORE_DATE.includes(typed)) return undefined;
  return settingValue(name, textCell(typed));
}
