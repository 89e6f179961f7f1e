import { toSerial } from "../../domain/plan/IsoDate";
import type { PerQuarter } from "../../domain/plan/Quarter";
import type { QuarterMilestone, TrackedState } from "../../domain/tracking/trackedStatus";
import { dayIn } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { PROGRESS_HEADINGS, QUARTER_HEADINGS } from "../headings";

/** What a row of the task table or of "Tiến độ" holds of its progress. */
interface ProgressRow {
  readonly milestones: PerQuarter<CellContent>;
  readonly typed: ReadonlyMap<string, CellContent>;
}

/**
 * What the cells of a row say of how far its task is, as the formula of Tình trạng sees them.
 *
 * @example trackedState(record).milestones // => ["2025-03-31", null, "2025-09-30", null]
 */
export function trackedState({ milestones, typed }: ProgressRow): TrackedState {
  const [first, second, third, fourth] = milestones;
  const progress = (index: 0 | 1 | 2 | 3): string | number | null => progressIn(typed.get(QUARTER_HEADINGS[index]));
  return {
    milestones: [milestoneIn(first), milestoneIn(second), milestoneIn(third), milestoneIn(fourth)],
    progress: [progress(0), progress(1), progress(2), progress(3)],
    completedOn: dayIn(typed.get(PROGRESS_HEADINGS.completedOn)) ?? null,
  };
}

function milestoneIn(content: CellContent): QuarterMilestone {
  return content === null ? null : (dayIn(content) ?? "expected");
}

/** A day that stands where progress belongs is a number to a formula. */
function progressIn(content: CellContent | undefined): string | number | null {
  if (typeof content === "string" || typeof content === "number") return content;
  if (typeof content === "boolean") return String(content);
  return typeof content === "object" && content !== null && "date" in content ? toSerial(content.date) : null;
}
