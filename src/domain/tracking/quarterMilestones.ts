import { datePartsOf, quarterOf, type IsoDate } from "../plan/IsoDate";
import type { Schedule } from "../plan/Plan";
import type { PerQuarter, Quarter } from "../plan/Quarter";
import type { QuarterMilestone } from "./trackedStatus";

/**
 * What each quarter of the plan's year waits for: its last milestone, "expected" when only progress is, null when it is not planned.
 * A milestone before the plan's year stands in Quý I, one after it in Quý IV, so that none is lost.
 *
 * @example quarterMilestones(parseSchedule("Quý I và quý III", 2025), 2025) // => ["2025-03-31", null, "2025-09-30", null]
 * @example quarterMilestones(parseSchedule("Cả năm", 2025), 2025) // => ["expected", "expected", "expected", "2025-12-31"]
 */
export function quarterMilestones(schedule: Schedule, planYear: number | null): PerQuarter<QuarterMilestone> {
  const moved = new Set(
    schedule.milestones.filter((date) => slotOf(date, planYear) !== quarterOf(date)).map(quarterOf),
  );
  const milestoneOf = (quarter: Quarter): QuarterMilestone => {
    const own = schedule.milestones.filter((date) => slotOf(date, planYear) === quarter);
    if (own.length > 0) return own.reduce((last, date) => (date > last ? date : last));
    return schedule.quarters.includes(quarter) && !moved.has(quarter) ? "expected" : null;
  };
  return [milestoneOf(1), milestoneOf(2), milestoneOf(3), milestoneOf(4)];
}

function slotOf(date: IsoDate, planYear: number | null): Quarter {
  const { year } = datePartsOf(date);
  if (planYear === null || year === planYear) return quarterOf(date);
  return year < planYear ? 1 : 4;
}
