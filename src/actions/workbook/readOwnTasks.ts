import { err, ok, type Result } from "../../domain/text/result";
import { TASK_HEADINGS } from "../../sheets/headings";
import type { ReadTable } from "../../sheets/parts/readSheetTable";
import { readTaskSheet } from "../../sheets/tasks/readTaskSheet";
import type { ActionFailure } from "./ActionFailure";
import type { SheetContent } from "../ports/WorkbookPort";

/**
 * The task table that stands in the workbook, null when there is none; a failure when its headings are gone, because writing over it
 * would lose what people typed.
 *
 * @example readOwnTasks(null) // => ok(null)
 */
export function readOwnTasks(content: SheetContent | null): Result<ReadTable | null, ActionFailure> {
  if (content === null) return ok(null);
  const table = readTaskSheet(content);
  if (table !== undefined) return ok(table);
  return err({ kind: "missing-heading", sheet: content.grid.sheet, heading: TASK_HEADINGS.content });
}
