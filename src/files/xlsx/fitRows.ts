import { DIGIT_PIXELS } from "../../spec/measures";
import { lineCount, lineHeight, type TextFont } from "../../spec/layout/fontMetrics";
import type { XlsxCell, XlsxRow, XlsxSheet } from "./XlsxWorkbook";

const POINTS_PER_PIXEL = 0.75;
/** Programs set letters on whole pixels and so break lines a little sooner than their widths ask for. */
const ROOM = 0.92;
const STANDARD_WIDTH = 8.43;
const MAX_HEIGHT = 409;
// A formula whose result is not known is taken for one as long as the longest status.
const UNKNOWN_TEXT = "dang thuc hien (trong han)";

function textOf({ value, formula, format }: XlsxCell): string {
  if (typeof value === "string") return value;
  if (value !== null || formula === undefined) return value === null ? "" : "0";
  return format?.numberFormat === undefined && formula.includes('"') ? UNKNOWN_TEXT : "0";
}

function fontOf({ format }: XlsxCell): TextFont {
  const { name = "Calibri", size = 11, bold = false, italic = false } = format?.font ?? {};
  return { name, size, bold, italic };
}

function linesOf(cell: XlsxCell, width: number): number {
  if (cell.format?.wrap !== true) return 1;
  const room = Math.max(1, width * DIGIT_PIXELS * POINTS_PER_PIXEL * ROOM);
  const paragraphs = textOf(cell).split("\n");
  return paragraphs.reduce((sum, paragraph) => sum + lineCount(paragraph, room, fontOf(cell)), 0);
}

function widthsOf(sheet: XlsxSheet): (cell: XlsxCell) => number | undefined {
  const own = new Map(sheet.columns.map(({ column, width, hidden }) => [column, hidden === true ? 0 : width]));
  const widthOf = (column: number): number => own.get(column) ?? STANDARD_WIDTH;
  const merged = new Map(sheet.merges.map((area) => [`${String(area.row)},${String(area.column)}`, area]));
  return ({ row, column }) => {
    const area = merged.get(`${String(row)},${String(column)}`);
    if (area === undefined) return widthOf(column);
    if (area.rows > 1) return undefined;
    return Array.from({ length: area.columns }, (_, index) => widthOf(column + index)).reduce(
      (sum, one) => sum + one,
      0,
    );
  };
}

function heightOf(cell: XlsxCell, width: number | undefined): number {
  if (width === undefined || width === 0 || textOf(cell) === "") return 0;
  return linesOf(cell, width) * lineHeight(fontOf(cell));
}

/**
 * The rows of a sheet, those without a height of their own as high as their text needs. Excel fits rows when it opens a file
 * that does not say their heights, but LibreOffice and phones do not.
 *
 * @example fitRows(sheet)[4] // => { row: 4, height: 31, fitted: true }
 */
export function fitRows(sheet: XlsxSheet): readonly XlsxRow[] {
  const widthOf = widthsOf(sheet);
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, heightOf(cell, widthOf(cell))));
  }
  const given = new Map(sheet.rows.map((row) => [row.row, row]));
  const fitted = [...heights].flatMap(([row, needed]): XlsxRow[] => {
    const own = given.get(row);
    if (needed === 0 || own?.height !== undefined) return [];
    return [{ ...own, row, height: Math.min(MAX_HEIGHT, Math.ceil(needed + 1)), fitted: true }];
  });
  const done = new Set(fitted.map(({ row }) => row));
  const others = sheet.rows.filter(({ row }) => !done.has(row));
  return [...others, ...fitted].sort((one, other) => one.row - other.row);
}
