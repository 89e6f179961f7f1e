import { isDayOff } from "../../domain/checking/daysOff";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { dayIn } from "../../spec/cellValues";
import { DATE_SETTINGS, type SettingName } from "./Settings";
import { typedSetting } from "./typedSetting";

/**
 * What is odd in what somebody typed for a setting: "not-understood" can't be written; the others can, and are told. `before` is the
 * setting that has to come first, `day` its day.
 */
export type SettingRemark =
  | { readonly kind: "not-understood"; readonly as: "day" | "year" | "days" | "choice" }
  | { readonly kind: "other-year"; readonly year: number }
  | { readonly kind: "day-off"; readonly day: IsoDate }
  | { readonly kind: "not-after"; readonly before: SettingName; readonly day: IsoDate };

/** Who reports upward needs what the units report before that. */
const AFTER: Partial<Readonly<Record<SettingName, SettingName>>> = {
  HanCapTren6Thang: "HanBaoCao6Thang",
  HanCapTrenNam: "HanBaoCaoNam",
};

type Typed = (name: SettingName) => string;

/**
 * What to say beside the field of a setting; undefined when nothing is odd.
 *
 * @example settingRemark("SoNgayNhac", () => "hai tuần") // => { kind: "not-understood", as: "days" }
 */
export function settingRemark(name: SettingName, typed: Typed): SettingRemark | undefined {
  const content = typedSetting(name, typed(name));
  if (content === undefined) return { kind: "not-understood", as: kindOf(name) };
  const day = DATE_SETTINGS.has(name) ? dayIn(content) : undefined;
  return day === undefined ? undefined : dayRemark(name, day, typed);
}

function kindOf(name: SettingName): "day" | "year" | "days" | "choice" {
  if (DATE_SETTINGS.has(name)) return "day";
  if (name === "NamKeHoach") return "year";
  return name === "SoNgayNhac" ? "days" : "choice";
}

function dayRemark(name: SettingName, day: IsoDate, typed: Typed): SettingRemark | undefined {
  const year = Number(typedSetting("NamKeHoach", typed("NamKeHoach")) ?? Number.NaN);
  if (Number.isInteger(year) && isFarFrom(year, day)) return { kind: "other-year", year };
  const before = AFTER[name];
  const first = before === undefined ? undefined : dayIn(typedSetting(before, typed(before)));
  if (before !== undefined && first !== undefined && day <= first) return { kind: "not-after", before, day: first };
  // Figures may well be closed on a Sunday; reports are not received on one.
  return name !== "NgayChot" && isDayOff(day) ? { kind: "day-off", day } : undefined;
}

/** A school year ends in the year after, and any year is reported on in the next. */
function isFarFrom(year: number, day: IsoDate): boolean {
  return day < `${String(year)}-01-01` || day > `${String(year + 1)}-12-31`;
}
