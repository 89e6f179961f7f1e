import type { Area, CellValue, Grid } from "../../domain/grid/Grid";
import type { XlsxCell, XlsxSheet } from "./XlsxWorkbook";

function usedArea(cells: readonly XlsxCell[]): Area | undefined {
  const used = cells.filter((cell) => cell.value !== null && cell.value !== "");
  const [first] = used;
  if (!first) return undefined;
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of used) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function plainValue(value: XlsxCell["value"]): CellValue {
  if (value === "") return null;
  return typeof value === "object" && value !== null ? value.error : value;
}

/** What of the used part is hidden, coloured or struck. */
function marksOf({ rows, columns, cells }: XlsxSheet, area: Area): Pick<Grid, "hidden" | "fills" | "struck"> {
  const hiddenRows = rows.flatMap(({ row, hidden }) =>
    hidden === true && isIn(row, area.row, area.rows) ? [row] : [],
  );
  const hiddenColumns = columns.flatMap(({ column, hidden }) =>
    hidden === true && isIn(column, area.column, area.columns) ? [column] : [],
  );
  const fills = cells.flatMap(({ row, column, value, format }) =>
    format?.fill !== undefined && (value === null || value === "") && isIn(row, area.row, area.rows)
      ? [{ row, column, color: format.fill }]
      : [],
  );
  const struck = cells.filter(({ value, format }) => format?.font?.strike === true && value !== null && value !== "");
  return {
    ...(hiddenRows.length + hiddenColumns.length > 0 && { hidden: { rows: hiddenRows, columns: hiddenColumns } }),
    ...(fills.length > 0 && { fills }),
    ...(struck.length > 0 && { struck: struck.map(({ row, column }) => ({ row, column, partly: false })) }),
  };
}

function isIn(place: number, first: number, count: number): boolean {
  return place >= first && place < first + count;
}

/**
 * The cells of a sheet of a file as readers take them: the rectangle that holds values, formats in en-US tokens, dates as serial
 * numbers, an error as its text ("#N/A").
 *
 * @example gridOf(sheet).cells[0] // => ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì"]
 */
export function gridOf(sheet: XlsxSheet): Grid {
  const area = usedArea(sheet.cells) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const cells = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(null));
  const numberFormats = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill("General"));
  for (const cell of sheet.cells) {
    const values = cells[cell.row - area.row];
    const formats = numberFormats[cell.row - area.row];
    const at = cell.column - area.column;
    if (!values || !formats || at < 0 || at >= area.columns) continue;
    values[at] = plainValue(cell.value);
    formats[at] = cell.format?.numberFormat ?? "General";
  }
  const { row, column } = area;
  return { sheet: sheet.name, row, column, cells, numberFormats, merges: sheet.merges, ...marksOf(sheet, area) };
}
