import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Grid } from "../../domain/grid/Grid";
import { err, ok, type Result } from "../../domain/text/result";
import { readReturned } from "../../sheets/returns/readReturned";
import type { ReturnedForm, ReturnedSheet } from "../../sheets/returns/ReturnedForm";
import { MARK_NAME, readMark } from "../../spec/names/mark";
import { readMarkText } from "../../spec/names/markText";
import { openDoor } from "../doors";
import { gridOf } from "../xlsx/gridOf";
import type { XlsxSheet } from "../xlsx/XlsxWorkbook";

/** More than any form or workbook of ours has. */
const MOST_BYTES = 50_000_000;

/**
 * Reads a workbook that came back, of any program and format that we know; what is no workbook is told.
 *
 * @example await readReturn(bytes, "phieu.xlsx") // => ok([{ identity: { unit: "TH02", … }, lines: […], … }])
 */
export async function readReturn(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly ReturnedForm[], FileFailure>> {
  if (bytes.length > MOST_BYTES) return err({ kind: "too-large", bytes: bytes.length });
  const opened = await openDoor(bytes, name);
  if (!opened.ok) return opened;
  if (opened.value.kind !== "workbook") return err({ kind: "not-xlsx", looksLike: "other" });
  return ok(readReturned(opened.value.workbook.sheets.map(sheetOf)));
}

function sheetOf(sheet: XlsxSheet): ReturnedSheet {
  const grid = withFormulas(gridOf(sheet), sheet);
  return { grid, mark: markOf(sheet, grid), tables: sheet.tables.map(({ name, area }) => ({ name, area })) };
}

/** Where formulas stand, which no person typed as words. */
function withFormulas(grid: Grid, { cells }: XlsxSheet): Grid {
  const formulas = grid.cells.map((row) => new Array<string | null>(row.length).fill(null));
  for (const { row, column, formula } of cells) {
    const line = formulas[row - grid.row];
    const at = column - grid.column;
    if (formula !== undefined && line !== undefined && at >= 0 && at < line.length) line[at] = "=";
  }
  return { ...grid, formulas };
}

function markOf({ names }: XlsxSheet, { cells }: Grid): string | null {
  const named = names.find(({ name }) => name === MARK_NAME);
  const mark = named === undefined ? null : (readMark(named.refersTo)?.mark ?? null);
  if (mark !== null) return mark;
  for (const cell of cells[0] ?? []) {
    const text = readMarkText(cell);
    if (text !== undefined) return text;
  }
  return null;
}
