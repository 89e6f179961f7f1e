import type { PerQuarter } from "../../domain/plan/Quarter";
import { PROGRESS_HEADINGS, QUARTER_HEADINGS } from "../headings";
import type { CellContent } from "../../spec/SheetSpec";

/** One task of one unit. `typed` are the cells that people fill, by heading of "Tiến độ", columns they added included. */
export interface ProgressRecord {
  readonly taskKey: string;
  readonly ordinal: string;
  readonly content: string;
  readonly time: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly role: string;
  readonly milestones: PerQuarter<CellContent>;
  readonly typed: ReadonlyMap<string, CellContent>;
}

/** The cells that a unit fills on its own sheet. */
export const REPORTED_HEADINGS: readonly string[] = [
  ...QUARTER_HEADINGS,
  PROGRESS_HEADINGS.result,
  PROGRESS_HEADINGS.difficulty,
  PROGRESS_HEADINGS.proposal,
  PROGRESS_HEADINGS.completedOn,
];

/**
 * What tells a row of "Tiến độ" from every other.
 *
 * @example progressKeyOf("NV-1f3k9a", "MN01") // => "NV-1f3k9a|MN01"
 */
export function progressKeyOf(taskKey: string, unitCode: string): string {
  return `${taskKey}|${unitCode}`;
}
