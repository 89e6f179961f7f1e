import { datePartsOf, type IsoDate } from "../plan/IsoDate";

/** What is odd about the day a task was done: a text that is no day, a day before the plan's year, or one that has not come yet. */
type DayDoubt = "unread" | "before-plan" | "future";

/** What a day done is judged by; `planYear` null when the plan has none. */
export interface DayBounds {
  readonly planYear: number | null;
  readonly today: IsoDate;
}

/**
 * Why the day a task was done may be wrong; null when nothing speaks against it. `day` null is a text that says none.
 *
 * @example dayDoubt("2024-12-20", { planYear: 2025, today: "2025-04-01" }) // => "before-plan"
 * @example dayDoubt("2025-03-20", { planYear: 2025, today: "2025-04-01" }) // => null
 */
export function dayDoubt(day: IsoDate | null, { planYear, today }: DayBounds): DayDoubt | null {
  if (day === null) return "unread";
  if (planYear !== null && datePartsOf(day).year < planYear) return "before-plan";
  return day > today ? "future" : null;
}
