import { fullAddress } from "../../domain/grid/Grid";
import { PROGRESS_HEADINGS, TASK_HEADINGS } from "../../sheets/headings";
import { MARKS } from "../../sheets/marks";
import type { ReadTable } from "../../sheets/parts/readSheetTable";
import { readProgressSheet } from "../../sheets/progress/readProgressSheet";
import { readTaskSheet } from "../../sheets/tasks/readTaskSheet";
import { textOf } from "../../spec/cellValues";
import type { SheetContent, Survey } from "../ports/WorkbookPort";
import { contentOf } from "./ownSheets";

/** What a row of "Nhiệm vụ" or "Tiến độ" is about: the task's words, and what tells the row from every other. */
export interface TaskRow {
  readonly words: string;
  readonly key: string;
}

/** Finds the row in which a cell stands, by the cell's full address. */
export type TaskRowAt = (cell: string | null) => TaskRow | undefined;

const IN_ROW = /^(.+!)[A-Z]+(\d+)$/;

/**
 * The rows of "Nhiệm vụ" and "Tiến độ", to be found by any cell in them.
 *
 * @example taskRows(survey, contents)("'Nhiệm vụ'!D8")?.words // => "Tổ chức hội nghị đối thoại"
 */
export function taskRows(survey: Survey, contents: ReadonlyMap<string, SheetContent>): TaskRowAt {
  const tasks = contentOf(survey, contents, MARKS.tasks);
  const progress = contentOf(survey, contents, MARKS.progress);
  const rows = new Map([
    ...rowsOf(tasks, tasks === null ? undefined : readTaskSheet(tasks)),
    ...rowsOf(progress, progress === null ? undefined : readProgressSheet(progress)),
  ]);
  return (cell) => rows.get((cell ?? "").replace(IN_ROW, "$1$2"));
}

function rowsOf(content: SheetContent | null, table: ReadTable | undefined): readonly (readonly [string, TaskRow])[] {
  if (content === null || table === undefined) return [];
  return table.rows.map(({ row, cells }) => {
    const text = (heading: string): string => textOf(cells.get(heading));
    const place = fullAddress(content.grid.sheet, row, 0).replace(IN_ROW, "$1$2");
    const key = [text(TASK_HEADINGS.key), text(PROGRESS_HEADINGS.taskKey), text(PROGRESS_HEADINGS.unitCode)].join("|");
    return [place, { words: text(TASK_HEADINGS.content), key }];
  });
}
