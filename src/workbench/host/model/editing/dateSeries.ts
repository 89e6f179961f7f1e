import { serialOf } from "../filters/datePeriods";
import type { Series } from "./fillSeries";

/** What dates can count in. */
export type DateUnit = "Days" | "Weekdays" | "Months" | "Years";

/** How a date goes on, by one of the unit. The last day of a month stays within the next. @example dateSeries(45688, "Months")(1) // => 45716 */
export function dateSeries(first: number, unit: DateUnit): Series {
  if (unit === "Days") return (place) => first + place;
  if (unit === "Weekdays") return (place) => weekdayAfter(first, place);
  const date = new Date((Math.floor(first) - 25_569) * 86_400_000);
  const months = unit === "Months" ? 1 : 12;
  return (place) => {
    const month = date.getUTCMonth() + place * months;
    const lastDay = serialOf(date.getUTCFullYear(), month + 1, 0) - serialOf(date.getUTCFullYear(), month, 1) + 1;
    return serialOf(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay));
  };
}

function weekdayAfter(first: number, count: number): number {
  const step = Math.sign(count);
  let day = first;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** Serial numbers of Saturdays are whole multiples of seven. */
function isWeekend(serial: number): boolean {
  const rest = Math.floor(serial) % 7;
  return rest === 0 || rest === 1;
}
