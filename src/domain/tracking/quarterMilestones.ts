import { datePartsOf, quarterOf, type IsoDate } from "../plan/IsoDate";
import type { Schedule } from "../plan/Plan";
import { calendarYearOf, yearOfMonth, type PlanSpan } from "../plan/PlanSpan";
import type { PerQuarter, Quarter } from "../plan/Quarter";
import type { QuarterMilestone } from "./trackedStatus";

/**
 * What each quarter of the plan's time waits for: its last milestone, "expected" when only progress is, null when it is not planned.
 * A milestone before the plan's time stands in Quý I, one after it in Quý IV, so that none is lost.
 *
 * @example quarterMilestones(parseSchedule("Quý I và quý III", 2025), 2025) // => ["2025-03-31", null, "2025-09-30", null]
 * @example quarterMilestones(parseSchedule("Cả năm", 2025), 2025) // => ["expected", "expected", "expected", "2025-12-31"]
 */
export function quarterMilestones(schedule: Schedule, span: PlanSpan): PerQuarter<QuarterMilestone> {
  const moved = new Set(schedule.milestones.filter((date) => slotOf(date, span) !== quarterOf(date)).map(quarterOf));
  const milestoneOf = (quarter: Quarter): QuarterMilestone => {
    const own = schedule.milestones.filter((date) => slotOf(date, span) === quarter);
    if (own.length > 0) return own.reduce((last, date) => (date > last ? date : last));
    return schedule.quarters.includes(quarter) && !moved.has(quarter) ? "expected" : null;
  };
  return [milestoneOf(1), milestoneOf(2), milestoneOf(3), milestoneOf(4)];
}

function slotOf(date: IsoDate, span: PlanSpan): Quarter {
  const { year, month } = datePartsOf(date);
  const first = calendarYearOf(span);
  if (first === null || year === yearOfMonth(span, month)) return quarterOf(date);
  return year <= first ? 1 : 4;
}
