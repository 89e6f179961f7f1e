import type { PerQuarter } from "../../domain/plan/Quarter";
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

/** A line of which nothing is known. */
export const BLANK_PROGRESS: ProgressRecord = {
  taskKey: "",
  ordinal: "",
  content: "",
  time: "",
  unitCode: "",
  unit: "",
  role: "",
  milestones: [null, null, null, null],
  typed: new Map(),
};

/**
 * What tells a row of "Tiến độ" from every other.
 *
 * @example progressKeyOf("NV-1f3k9a", "MN01") // => "NV-1f3k9a|MN01"
 */
export function progressKeyOf(taskKey: string, unitCode: string): string {
  return `${taskKey}|${unitCode}`;
}
