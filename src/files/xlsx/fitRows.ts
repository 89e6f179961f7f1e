import { DIGIT_PIXELS } from "../../spec/measures";
import type { XlsxCell, XlsxRow, XlsxSheet } from "./XlsxWorkbook";

// Average width of a Vietnamese letter of Times New Roman 12.
const LETTER_PIXELS = 6.5;
const LETTER_POINTS = 12;
const BOLD = 1.08;
const LEADING = 1.28;
const STANDARD_WIDTH = 8.43;
const MAX_HEIGHT = 409;
// A formula whose result is not known is taken for the longest status, "Đang thực hiện (trong hạn)".
const UNKNOWN_LETTERS = 26;

function textOf({ value, formula, format }: XlsxCell): string {
  if (typeof value === "string") return value;
  if (value !== null || formula === undefined) return value === null ? "" : "0";
  return format?.numberFormat === undefined && formula.includes('"') ? "x".repeat(UNKNOWN_LETTERS) : "0";
}

function linesOf(cell: XlsxCell, width: number): number {
  const { size = 11, bold = false } = cell.format?.font ?? {};
  const letter = (LETTER_PIXELS * size * (bold ? BOLD : 1)) / LETTER_POINTS;
  const room = Math.max(1, (width * DIGIT_PIXELS) / letter);
  const paragraphs = textOf(cell).split("\n");
  if (cell.format?.wrap !== true) return 1;
  return paragraphs.reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / room)), 0);
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
  return linesOf(cell, width) * (cell.format?.font?.size ?? 11) * LEADING;
}

/**
 * The rows of a sheet, those without a height of their own as high as their text needs, roughly. Excel fits rows when it opens a file
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
