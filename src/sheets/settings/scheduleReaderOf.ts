import { spanOfPlan } from "../../domain/time/calendar/spanOfPlan";
import { textOf } from "../../spec/cellValues";
import { BEFORE_DATE_CHOICES } from "../labels";
import { yearIn } from "./planYear";
import type { ScheduleReader } from "../tasks/scheduleReader";
import type { Settings } from "./Settings";

/**
 * How a workbook's settings say that times are to be understood.
 *
 * @example scheduleReaderOf(new Map([["NamKeHoach", 2025]])) // => { span: 2025, beforeIncludesDay: false }
 */
export function scheduleReaderOf(settings: Settings): ScheduleReader {
  const title = textOf(settings.get("TenKeHoach"));
  return {
    span: spanOfPlan({ title, year: yearIn(settings) }),
    beforeIncludesDay: settings.get("CachHieuTruocNgay") === BEFORE_DATE_CHOICES.inclusive,
  };
}
