import { err, ok, type Result } from "../../domain/text/result";
import type { ColumnTable } from "../../sheets/parts/ColumnTable";
import type { KeptRow } from "../../sheets/returns/keptColumn";
import { NO_ROWS, readKeptTable, type KeptTable } from "../../sheets/returns/returnSheets";
import type { ActionFailure } from "./ActionFailure";
import { contentOf } from "./ownSheets";
import type { TrackedWorkbook } from "./trackedWorkbook";

/**
 * A table of forms as it stands in the workbook, empty when there is none; a failure when its key column is gone.
 *
 * @example keptTable(workbook, "sent", SENT_TABLE) // => ok({ rows: [], extras: [], order: [] })
 */
export function keptTable(
  { survey, contents }: Pick<TrackedWorkbook, "survey" | "contents">,
  mark: string,
  table: ColumnTable<KeptRow>,
): Result<KeptTable, ActionFailure> {
  const content = contentOf(survey, contents, mark);
  if (content === null) return ok(NO_ROWS);
  const read = readKeptTable(content, table);
  if (read !== undefined) return ok(read);
  return err({ kind: "missing-heading", sheet: content.grid.sheet, heading: table.key });
}
