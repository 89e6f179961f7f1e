import { QUARTERS, type Quarter } from "../../domain/plan/Quarter";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import { plannedQuarters } from "../../domain/tracking/trackedStatus";
import type { TaskStanding } from "./taskStandings";

/** How many tasks have work planned in a quarter; of them those done in it, and those whose day in it is past undone. */
export interface QuarterOfTasks {
  readonly planned: number;
  readonly done: number;
  readonly overdue: number;
}

/**
 * The tasks by quarter. A task is done in a quarter when everybody who decides about it has done what is planned there.
 *
 * @example quartersOfTasks(standings, rule).get(1) // => { planned: 8, done: 5, overdue: 2 }
 */
export function quartersOfTasks(
  standings: readonly TaskStanding[],
  rule: StatusRule,
): ReadonlyMap<Quarter, QuarterOfTasks> {
  const tasks = standings.map(({ states }) =>
    states.flatMap((state) => plannedQuarters(state, rule.asOf, rule.doneWords)),
  );
  return new Map(
    QUARTERS.map((quarter) => {
      const planned = tasks
        .map((all) => all.filter((one) => one.quarter === quarter))
        .filter((inQuarter) => inQuarter.length > 0);
      const isLate = ({ milestone, done }: (typeof planned)[number][number]): boolean =>
        !done && milestone !== "expected" && milestone < rule.asOf;
      return [
        quarter,
        {
          planned: planned.length,
          done: planned.filter((all) => all.every(({ done }) => done)).length,
          overdue: planned.filter((all) => all.some(isLate)).length,
        },
      ];
    }),
  );
}
