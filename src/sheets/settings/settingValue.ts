import { yearIn } from "./planYear";
import { dayIn, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { dayCell } from "../parts/dayCell";
import { periodNamed } from "./periodCells";
import { DATE_SETTINGS, type SettingName } from "./Settings";

const EXCEL_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;
const MOST_REMINDER_DAYS = 366;

const NUMBERS: Readonly<Partial<Record<SettingName, (value: CellContent) => boolean>>> = {
  NamKeHoach: (value) => yearIn(new Map([["NamKeHoach", value]])) !== null,
  SoNgayNhac: (value) => textOf(value) !== "" && Number(value) >= 0 && Number(value) <= MOST_REMINDER_DAYS,
};

/**
 * What a filled cell says for a setting; undefined where it says nothing that the setting can be: words for a day or a number, an error.
 *
 * @example settingValue("NgayChot", 45747) // => { date: "2025-03-31" }
 * @example settingValue("SoNgayNhac", "hai tuần") // => undefined
 */
export function settingValue(name: SettingName, content: CellContent): CellContent | undefined {
  if (typeof content === "string" && EXCEL_ERROR.test(content.trim())) return undefined;
  if (DATE_SETTINGS.has(name)) {
    const day = dayCell(content);
    return dayIn(day) === undefined ? undefined : day;
  }
  if (name === "KyBaoCao" && periodNamed(textOf(content)) === undefined) return undefined;
  const isFit = NUMBERS[name];
  if (isFit === undefined) return content;
  return isFit(content) ? Number(content) : undefined;
}
