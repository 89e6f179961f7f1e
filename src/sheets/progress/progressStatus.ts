import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Status } from "../../domain/tracking/Status";
import { statusOf, type QuarterMilestone } from "../../domain/tracking/trackedStatus";
import { dayIn } from "../../spec/cellValues";
import { PROGRESS_HEADINGS, QUARTER_HEADINGS } from "../headings";
import type { ProgressRecord } from "./ProgressRecord";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * The status of a line as the cell formula will show it.
 *
 * @example progressStatus(record, "2025-04-01", 15) // => "overdue"
 */
export function progressStatus(
  { milestones, typed }: Pick<ProgressRecord, "milestones" | "typed">,
  asOf: IsoDate,
  reminderDays: number,
): Status {
  const [first, second, third, fourth] = milestones;
  const progress = (index: 0 | 1 | 2 | 3): string | number | null => progressIn(typed.get(QUARTER_HEADINGS[index]));
  const state = {
    milestones: [milestoneIn(first), milestoneIn(second), milestoneIn(third), milestoneIn(fourth)],
    progress: [progress(0), progress(1), progress(2), progress(3)],
    completedOn: dayIn(typed.get(PROGRESS_HEADINGS.completedOn)) ?? null,
  } as const;
  return statusOf(state, asOf, reminderDays);
}

function milestoneIn(content: CellContent): QuarterMilestone {
  return content === null ? null : (dayIn(content) ?? "expected");
}

function progressIn(content: CellContent | undefined): string | number | null {
  return typeof content === "string" || typeof content === "number" ? content : null;
}
