import { datePartsOf, quarterOf, type IsoDate } from "../plan/IsoDate";
import type { PerQuarter } from "../plan/Quarter";
import type { QuarterMilestone } from "./trackedStatus";

/**
 * The milestones of a task whose last day was put off (gia hạn): the new day stands in its own quarter, in the old one progress is still
 * expected. In a quarter that waits for another day, or of another year, it stays where the old day stood. Null where it is no extension: the
 * task has no day, or a later one.
 *
 * @example extendMilestones(["2025-03-31", null, null, null], "2025-05-15") // => ["expected", "2025-05-15", null, null]
 * @example extendMilestones(["2025-03-31", null, null, null], "2025-03-15") // => null
 */
export function extendMilestones(
  milestones: PerQuarter<QuarterMilestone>,
  until: IsoDate,
): PerQuarter<QuarterMilestone> | null {
  const days = milestones.map((milestone) => (milestone === "expected" ? null : milestone));
  const last = days.reduce<IsoDate | null>(
    (latest, day) => (day !== null && day > (latest ?? "") ? day : latest),
    null,
  );
  if (last === null || until <= last) return null;
  const from = days.indexOf(last);
  const own = quarterOf(until) - 1;
  const isFree = datePartsOf(until).year === datePartsOf(last).year && (days[own] === null || own === from);
  const to = isFree ? own : from;
  const [first, second, third, fourth] = milestones.map((milestone, index): QuarterMilestone => {
    if (index === to) return until;
    return index === from ? "expected" : milestone;
  });
  return [first ?? null, second ?? null, third ?? null, fourth ?? null];
}
