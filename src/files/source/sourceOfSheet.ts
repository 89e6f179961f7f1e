import { cellAddress, quoteSheet, type CellValue, type Grid } from "../../domain/grid/Grid";
import { dateOfCell } from "../../domain/grid/dateOfCell";
import type { SourceContent, SourceNote, SourceTable } from "../../sheets/source/SourceTable";
import { gridOf } from "../xlsx/gridOf";
import type { XlsxSheet } from "../xlsx/XlsxWorkbook";

function contentOf(value: CellValue, format: string | undefined): SourceContent {
  const date = typeof value === "number" ? dateOfCell(value, format) : null;
  return date === null ? value : { date };
}

// Programs write formulas without their results; only Excel can tell them.
function uncomputed({ name, cells }: XlsxSheet): readonly SourceNote[] {
  const waiting = cells.filter(({ formula, value }) => formula !== undefined && value === null);
  const [first] = waiting;
  if (first === undefined) return [];
  const cell = `${quoteSheet(name)}!${cellAddress(first.row, first.column)}`;
  return [{ kind: "uncomputed", cell, count: waiting.length }];
}

function marksOf(grid: Grid): Pick<SourceTable, "hidden" | "struck"> {
  const rows = (grid.hidden?.rows ?? []).map((row) => row - grid.row);
  const columns = (grid.hidden?.columns ?? []).map((column) => column - grid.column);
  const struck = (grid.struck ?? []).map(({ row, column }) => ({ row: row - grid.row, column: column - grid.column }));
  return {
    ...(rows.length + columns.length > 0 && { hidden: { rows, columns } }),
    ...(struck.length > 0 && { struck }),
  };
}

/**
 * The cells of a worksheet of another workbook as a source: values without their formulas, days as days, what was hidden or struck marked
 * as such.
 *
 * @example sourceOfSheet(sheet).rows[0] // => ["STT", "Nội dung nhiệm vụ", "Thời gian"]
 */
export function sourceOfSheet(sheet: XlsxSheet): SourceTable {
  const grid = gridOf(sheet);
  const rows = grid.cells.map((values, index) =>
    values.map((value, column) => contentOf(value, grid.numberFormats?.[index]?.[column])),
  );
  const merges = grid.merges.map((area) => ({ ...area, row: area.row - grid.row, column: area.column - grid.column }));
  const notes = uncomputed(sheet);
  return {
    rows,
    merges: merges.filter((area) => area.row >= 0 && area.column >= 0),
    tables: [{ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }],
    ...marksOf(grid),
    ...(notes.length > 0 && { notes }),
  };
}
