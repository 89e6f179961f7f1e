import { QUARTERS } from "../plan/Quarter";
import { lastQuarterOf, QUARTERS_OF, type Period } from "./Period";
import type { TrackedState } from "./trackedStatus";

/**
 * Where a line stands to a period: "in" it with a milestone in one of its quarters, "after" it when the first one lies behind its end, else
 * "before". What waits for a date stands "before" every period: it was given, and nobody can say that it comes later.
 */
type PeriodPlace = "before" | "in" | "after";

/**
 * Where a line stands to a period. Work that goes on all year has a milestone in every quarter.
 *
 * @example periodPlace({ milestones: ["2025-03-31", null, "2025-09-30", null] }, "Q2") // => "before"
 * @example periodPlace({ milestones: [null, null, "2025-09-30", null] }, "H1") // => "after"
 */
export function periodPlace({ milestones }: Pick<TrackedState, "milestones">, period: Period): PeriodPlace {
  const planned = QUARTERS.filter((_, index) => (milestones[index] ?? null) !== null);
  if (planned.some((quarter) => QUARTERS_OF[period].includes(quarter))) return "in";
  const [first] = planned;
  return first !== undefined && first > lastQuarterOf(period) ? "after" : "before";
}
