import type { Quarter } from "../plan/Quarter";
import { parseProgress, type ProgressReading } from "./parseProgress";
import type { StatusRule } from "./StatusRule";
import { plannedQuarters, type TrackedState } from "./trackedStatus";

/**
 * How far the lines are that have work planned in a quarter: planned = done + in progress + not started + unclear + empty. `unclear` says
 * something that is none of the known words; `overdue`, of those not done, has its day behind it.
 */
export interface QuarterCounts {
  readonly planned: number;
  readonly done: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly unclear: number;
  readonly empty: number;
  readonly overdue: number;
}

type Part = "done" | "inProgress" | "notStarted" | "unclear" | "empty";

const PART_OF: Readonly<Record<ProgressReading["state"], Part>> = {
  done: "inProgress",
  "not-applicable": "inProgress",
  "in-progress": "inProgress",
  "not-started": "notStarted",
  "free-text": "unclear",
  empty: "empty",
};

/**
 * Counts the lines that have work planned in a quarter by what they say of it.
 *
 * @example countQuarter([{ milestones: ["2025-03-31", null, null, null], progress: ["Đang làm", null, null, null], completedOn: null }], 1, rule).inProgress // => 1
 */
export function countQuarter(lines: readonly TrackedState[], quarter: Quarter, rule: StatusRule): QuarterCounts {
  const parts: Record<Part, number> = { done: 0, inProgress: 0, notStarted: 0, unclear: 0, empty: 0 };
  let overdue = 0;
  for (const line of lines) {
    const planned = plannedQuarters(line, rule.asOf, rule.doneWords).find((one) => one.quarter === quarter);
    if (planned === undefined) continue;
    parts[planned.done ? "done" : partOf(line.progress[quarter - 1] ?? null)] += 1;
    if (!planned.done && planned.milestone !== "expected" && planned.milestone < rule.asOf) overdue += 1;
  }
  const { done, inProgress, notStarted, unclear, empty } = parts;
  return { planned: done + inProgress + notStarted + unclear + empty, ...parts, overdue };
}

/** What a quarter that is not done says of itself; one that says "done" from a later day on is in hand until then. */
function partOf(progress: string | number | null): Part {
  return PART_OF[parseProgress(progress).state];
}
