// The officer brings in a plan that is no worksheet yet.

import { ok, type Result } from "../domain/text/result";
import { freeSheetName } from "../sheets/parts/sheetNames";
import { sourceSheet } from "../sheets/source/sourceSheet";
import type { SourceTable } from "../sheets/source/SourceTable";
import type { ActionFailure } from "./workbook/ActionFailure";
import type { WorkbookPort } from "./ports/WorkbookPort";

/**
 * Makes a plan that was no worksheet a new sheet, so that every task can be traced to a cell. Sheets that
 * are there stay as they are; a taken name gets a number.
 *
 * @example await importSource(port, table, "Kế hoạch gốc") // => ok({ sheet: "Kế hoạch gốc (2)" })
 */
export async function importSource(
  port: WorkbookPort,
  table: SourceTable,
  name: string,
): Promise<Result<{ readonly sheet: string }, ActionFailure>> {
  const { sheets } = await port.survey();
  const sheet = freeSheetName(
    name,
    sheets.map((one) => one.name),
  );
  await port.write([sourceSheet(table, sheet)]);
  return ok({ sheet });
}
