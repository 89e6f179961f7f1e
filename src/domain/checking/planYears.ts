import { datePartsOf } from "../plan/IsoDate";
import type { Plan } from "../plan/Plan";
import { isSchoolYear } from "../plan/PlanSpan";
import { spanOfPlan } from "../time/calendar/spanOfPlan";

/** Of fewer times nobody could tell that most are in another year. */
const LEAST_TIMES = 3;
const doubted = new WeakMap<Plan, number | null>();

/**
 * Whether a year is the plan's own: its year, or either year of the school year in its title.
 *
 * @example isPlanYear({ title: "Kế hoạch năm học 2025-2026", year: 2025, … }, 2026) // => true
 */
export function isPlanYear(plan: Plan, given: number): boolean {
  const span = spanOfPlan(plan);
  return isSchoolYear(span) ? given === span.first || given === span.first + 1 : given === span;
}

/**
 * The year in which most of the plan's times are when it is not the plan's: then the plan's year is what is doubtful. Null otherwise.
 *
 * @example doubtedYear(planOf2024WithTimesOf2025) // => 2025
 */
export function doubtedYear(plan: Plan): number | null {
  const known = doubted.get(plan);
  if (known !== undefined) return known;
  const found = findDoubted(plan);
  doubted.set(plan, found);
  return found;
}

function findDoubted(plan: Plan): number | null {
  const years = plan.tasks.flatMap(({ schedule }) =>
    schedule.milestones.slice(-1).map((date) => datePartsOf(date).year),
  );
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  if (most === undefined || isPlanYear(plan, most[0])) return null;
  return most[1] >= LEAST_TIMES && most[1] * 2 > years.length ? most[0] : null;
}
