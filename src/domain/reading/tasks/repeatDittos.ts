import { foldVietnamese } from "../../text/foldVietnamese";
import { DITTO_WORDS } from "../words/vocabulary";
import type { EntryCells, EntryPart } from "./entryCells";
import type { TaskRows } from "./resolveGroups";

const PARTS = ["lead", "coordinating", "time"] as const;
const DITTO_SIGN = /^(?:["”“″〃]|''|,,|\/\/|-["”″]-)$/;
const words = new Set(DITTO_WORDS.map((one) => foldVietnamese(one)));

/**
 * The tasks with "-nt-", "như trên" and ditto signs replaced by what stands in the task above.
 *
 * @example repeatDittos(tasks)[1]?.cells.lead.text // => "Phòng Nội vụ", written "-nt-"
 */
export function repeatDittos(tasks: readonly TaskRows[]): readonly TaskRows[] {
  let above: EntryCells | undefined;
  return tasks.map((task) => {
    const cells = above === undefined ? task.cells : withoutDittos(task.cells, above);
    above = cells;
    return cells === task.cells ? task : { ...task, cells };
  });
}

function withoutDittos(cells: EntryCells, above: EntryCells): EntryCells {
  const repeated = PARTS.filter((part) => isDitto(cells[part]));
  if (repeated.length === 0) return cells;
  return { ...cells, ...Object.fromEntries(repeated.map((part) => [part, above[part]])) };
}

function isDitto({ text, cells }: EntryPart): boolean {
  if (cells.length !== 1 || text.length > 14) return false;
  return DITTO_SIGN.test(text) || words.has(foldVietnamese(text).replace(/^[-–\s(]+|[-–\s).]+$/g, ""));
}
