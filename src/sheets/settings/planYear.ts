import type { IsoDate } from "../../domain/plan/IsoDate";
import { scheduleReaderOf } from "./scheduleReaderOf";
import type { Settings } from "./Settings";

/**
 * The plan's year in the settings, the day's when there is none.
 *
 * @example planYear(new Map(), "2025-04-01") // => 2025
 */
export function planYear(settings: Settings, today: IsoDate): number {
  return scheduleReaderOf(settings).year ?? Number(today.slice(0, 4));
}
