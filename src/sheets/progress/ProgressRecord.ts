import type { PerQuarter } from "../../domain/plan/Quarter";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * One task of one unit. `typed` are the cells that people fill, by heading of "Tiến độ", columns they added included. `fromTask` is what the
 * officer says of the task in "Nhiệm vụ" itself, which counts where `typed` is silent; left out where it does not count for this line,
 * because the unit does not lead the task, or not alone.
 */
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
  readonly fromTask?: ReadonlyMap<string, CellContent>;
  /** What the task table says of the task beside (Sản phẩm, Trọng tâm, Văn bản giao), by heading; left out where it says nothing. */
  readonly fields?: ReadonlyMap<string, CellContent>;
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
 * What counts of a line: what stands in it, else what the officer says of the task.
 *
 * @example countedOf(line).get("Quý I") // => "Hoàn thành"
 */
export function countedOf({ typed, fromTask }: ProgressRecord): ReadonlyMap<string, CellContent> {
  return new Map([...(fromTask ?? []), ...typed]);
}

/**
 * What tells a row of "Tiến độ" from every other.
 *
 * @example progressKeyOf("NV-1f3k9a", "MN01") // => "NV-1f3k9a|MN01"
 */
export function progressKeyOf(taskKey: string, unitCode: string): string {
  return `${taskKey}|${unitCode}`;
}
