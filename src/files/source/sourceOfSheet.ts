import type { CellValue, Grid } from "../../domain/grid/Grid";
import { dateOfCell } from "../../domain/grid/dateOfCell";
import type { SourceContent, SourceTable } from "../../sheets/source/SourceTable";

function contentOf(value: CellValue, format: string | undefined): SourceContent {
  const date = typeof value === "number" ? dateOfCell(value, format) : null;
  return date === null ? value : { date };
}

/**
 * The cells of a worksheet of another workbook as a source: values without their formulas, days as days.
 *
 * @example sourceOfSheet(gridOf(sheet)).rows[0] // => ["STT", "Nội dung nhiệm vụ", "Thời gian"]
 */
export function sourceOfSheet(grid: Grid): SourceTable {
  const rows = grid.cells.map((values, index) =>
    values.map((value, column) => contentOf(value, grid.numberFormats?.[index]?.[column])),
  );
  const merges = grid.merges.map((area) => ({ ...area, row: area.row - grid.row, column: area.column - grid.column }));
  const width = rows[0]?.length ?? 0;
  return {
    rows,
    merges: merges.filter((area) => area.row >= 0 && area.column >= 0),
    tables: [{ row: 0, column: 0, rows: rows.length, columns: width }],
  };
}
