// The officer asks how every task stands.

import { textOf } from "../spec/cellValues";
import { TASK_HEADINGS } from "../sheets/headings";
import { MARKS } from "../sheets/marks";
import { readTaskSheet } from "../sheets/tasks/readTaskSheet";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import type { WorkbookPort } from "./ports/WorkbookPort";

/** A task's status as its cell shows it ("Quá hạn"). */
export interface ShownStatus {
  readonly ordinal: string;
  readonly status: string;
}

/**
 * Reads the status of every task as the workbook shows it, in the order of the sheet; none when there is no task table.
 *
 * @example await readStatuses(port) // => [{ ordinal: "1", status: "Quá hạn" }, …]
 */
export async function readStatuses(port: WorkbookPort): Promise<readonly ShownStatus[]> {
  const { survey, contents } = await port.read(sheetsMarked([MARKS.tasks]), usualNames([MARKS.tasks]));
  const content = contentOf(survey, contents, MARKS.tasks);
  const rows = content === null ? [] : (readTaskSheet(content)?.rows ?? []);
  return rows
    .filter(({ cells }) => textOf(cells.get(TASK_HEADINGS.content)) !== "")
    .map(({ cells }) => ({
      ordinal: textOf(cells.get(TASK_HEADINGS.ordinal)),
      status: textOf(cells.get(TASK_HEADINGS.status)),
    }));
}
