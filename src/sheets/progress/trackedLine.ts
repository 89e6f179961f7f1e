import type { TrackedLine } from "../../domain/tracking/figures";
import { textOf } from "../../spec/cellValues";
import { PROGRESS_HEADINGS } from "../headings";
import { trackedState } from "../parts/trackedState";
import { countedOf, type ProgressRecord } from "./ProgressRecord";

/**
 * A line of "Tiến độ" as figures are reckoned from it.
 *
 * @example trackedLine(record).unit // => "MN01"
 */
export function trackedLine(record: ProgressRecord): TrackedLine {
  const typed = countedOf(record);
  const hasResult = textOf(typed.get(PROGRESS_HEADINGS.result)) !== "";
  return { task: record.taskKey, unit: record.unitCode, hasResult, ...trackedState({ ...record, typed }) };
}
