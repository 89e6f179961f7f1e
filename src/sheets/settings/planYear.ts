import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Settings } from "./Settings";

/**
 * The plan's year in the settings, the day's when there is none.
 *
 * @example planYear(new Map(), "2025-04-01") // => 2025
 */
export function planYear(settings: Settings, today: IsoDate): number {
  return yearIn(settings) ?? Number(today.slice(0, 4));
}

/**
 * The plan's year in the settings, of a school year its first; null when none is set.
 *
 * @example yearIn(new Map([["NamKeHoach", 2025]])) // => 2025
 */
export function yearIn(settings: Settings): number | null {
  const year = Number(settings.get("NamKeHoach"));
  return Number.isInteger(year) && year > 1900 ? year : null;
}
