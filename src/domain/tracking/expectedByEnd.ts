import { QUARTERS } from "../plan/Quarter";
import type { TrackedLine } from "./figures";
import { lastQuarterOf, type Period } from "./Period";
import { periodPlace } from "./periodPlace";
import type { Status } from "./Status";
import type { StatusRule } from "./StatusRule";
import { statusOf } from "./trackedStatus";

/** Not done and not late, with a day by which it is to be done. */
const ON_ITS_WAY: ReadonlySet<Status> = new Set(["in-time", "due-soon", "due-today"]);

/**
 * How many lines will be done when a period ends ("ước thực hiện"), if what is in time now is done in time: those done, and those on their way
 * with nothing planned behind the period.
 *
 * @example expectedByEnd([{ milestones: [null, "2025-06-30", null, null], … }], { asOf: "2025-06-01", … }, "H1") // => 1
 */
export function expectedByEnd(lines: readonly TrackedLine[], rule: StatusRule, period: Period): number {
  const end = lastQuarterOf(period);
  return lines.filter((line) => {
    if (periodPlace(line, period) === "after") return false;
    const status = statusOf(line, rule.asOf, rule.reminderDays, rule.doneWords);
    const goesOn = QUARTERS.some((quarter) => quarter > end && (line.milestones[quarter - 1] ?? null) !== null);
    return status.startsWith("completed") || (ON_ITS_WAY.has(status) && !goesOn);
  }).length;
}
