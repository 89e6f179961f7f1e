import { quarterOf, type IsoDate } from "../../domain/plan/IsoDate";
import type { Schedule } from "../../domain/plan/Plan";
import type { PlanSpan } from "../../domain/plan/PlanSpan";
import type { PerQuarter } from "../../domain/plan/Quarter";
import { quarterMilestones } from "../../domain/tracking/quarterMilestones";
import type { CellContent } from "../../spec/SheetSpec";

/** Milestones as cells, and the last of them. */
export interface MilestoneCells {
  readonly milestones: PerQuarter<CellContent>;
  readonly due: CellContent;
  readonly waitsForDate: boolean;
}

/** "x" in a milestone cell: progress is expected in that quarter, nothing is due. */
export const EXPECTED = "x";

/**
 * The cells Mốc I–IV and Hạn hoàn thành of a schedule. A deadline that a person typed replaces the schedule's last milestone.
 *
 * @example milestoneCells(parseSchedule("Quý I và quý III", 2025), 2025, null).milestones // => [{date:"2025-03-31"}, null, {date:"2025-09-30"}, null]
 * @example milestoneCells(parseSchedule("Quý I", 2025), 2025, "2025-05-15").milestones // => [null, {date:"2025-05-15"}, null, null]
 */
export function milestoneCells(schedule: Schedule, span: PlanSpan, typedDue: IsoDate | null): MilestoneCells {
  const moved = typedDue === null ? schedule : withDue(schedule, typedDue);
  const [first, second, third, fourth] = quarterMilestones(moved, span).map((milestone): CellContent => {
    if (milestone === null) return null;
    return milestone === "expected" ? EXPECTED : { date: milestone };
  });
  const due = lastOf(moved.milestones);
  return {
    milestones: [first ?? null, second ?? null, third ?? null, fourth ?? null],
    due: due === undefined ? null : { date: due },
    waitsForDate: schedule.quarters.length === 0 && schedule.milestones.length === 0,
  };
}

function withDue(schedule: Schedule, typedDue: IsoDate): Schedule {
  const last = lastOf(schedule.milestones);
  if (last === typedDue) return schedule;
  const before = schedule.milestones.filter((date) => date !== last && date < typedDue);
  const lastQuarter = last === undefined ? undefined : quarterOf(last);
  return {
    ...schedule,
    milestones: [...before, typedDue],
    quarters: schedule.quarters.filter((quarter) => quarter !== lastQuarter),
  };
}

function lastOf(dates: readonly IsoDate[]): IsoDate | undefined {
  return [...dates].sort().at(-1);
}
