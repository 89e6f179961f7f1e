import { BEFORE_DATE_CHOICES } from "../labels";
import type { ScheduleReader } from "../tasks/scheduleReader";
import type { Settings } from "./Settings";

/**
 * How a workbook's settings say that times are to be understood.
 *
 * @example scheduleReaderOf(new Map([["NamKeHoach", 2025]])) // => { year: 2025, beforeIncludesDay: false }
 */
export function scheduleReaderOf(settings: Settings): ScheduleReader {
  const year = Number(settings.get("NamKeHoach"));
  return {
    year: Number.isInteger(year) && year > 1900 ? year : null,
    beforeIncludesDay: settings.get("CachHieuTruocNgay") === BEFORE_DATE_CHOICES.inclusive,
  };
}
