import type { TableColumns } from "../header/TableColumns";
import type { EntryPart } from "./entryCells";
import type { TaskRows } from "./resolveGroups";

/**
 * The tasks with the time of the task above where they tell none, in a table whose first column is the time: it groups the rows
 * ("Tháng 9 | …", the next rows without it), as long as no heading stands between.
 *
 * @example carryTimes(tasks, columns)[1]?.cells.time.text // => "Tháng 9", written only beside the first task
 */
export function carryTimes(tasks: readonly TaskRows[], columns: TableColumns): readonly TaskRows[] {
  if (columns.columnOf("time") !== columns.headers[0]?.column || hasPeriods(columns)) return tasks;
  let above: { readonly time: EntryPart; readonly heading: unknown } | undefined;
  return tasks.map((task) => {
    const heading = task.headings.at(-1);
    const { time } = task.cells;
    if (time.text !== "") above = { time, heading };
    else if (above?.heading === heading && above !== undefined)
      return { ...task, cells: { ...task.cells, time: above.time } };
    return task;
  });
}

function hasPeriods({ headers }: TableColumns): boolean {
  return headers.some((one) => one.period !== undefined);
}
