import { displayText } from "./displayText";
import { contains, lastColumn, lastRow } from "./Box";
import { STANDARD_HEIGHT } from "./SheetModel";
import { setFittedSize, setTrackSize } from "./tracks";
import type { Box } from "./Box";
import type { Cell } from "./Cell";
import type { SheetModel } from "./SheetModel";

/** Points a character of an 11-point font takes on the average, and what the cell's edges take. */
const CHARACTER = 5.25;
const PADDING = 3.75;
/** How much wider bold letters are. */
const BOLD = 1.1;
/** Line height over font size. */
const LEADING = 15 / 11;
/** Highest row and widest column (255 characters) in points. */
export const MAX_HEIGHT = 409.5;
export const MAX_WIDTH = 1_342.5;

/**
 * Makes every column of the box as wide as its widest text, roughly: fonts are not measured. Empty columns stay.
 *
 * @example autofitColumns(sheet, B:B) // "Nội dung nhiệm vụ" → about 93 points
 */
export function autofitColumns(sheet: SheetModel, box: Box): void {
  for (let column = box.column; column <= lastColumn(box); column++) {
    let width = 0;
    for (const { row, cell } of sheet.cells.within({ ...box, column, columns: 1 })) {
      const lines = shownLines(sheet, row, column, cell);
      width = Math.max(width, ...lines.map((line) => textWidth(line, sheet.formatAt(row, column).fontSize)));
    }
    if (width > 0) setTrackSize(sheet.columns, [column, column], Math.min(MAX_WIDTH, width + PADDING));
  }
  sheet.partChanged("geometry");
}

/**
 * Makes every row of the box as high as its wrapped text, roughly. Hidden columns don't count; of merged cells only the font does, as in Excel.
 *
 * @example autofitRows(sheet, 6:20) // a task of three lines → 45 points
 */
export function autofitRows(sheet: SheetModel, box: Box): void {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.within(box)) {
    if (sheet.columnWidth(column) === 0) continue;
    const lines = isMerged(sheet, row, column) ? 1 : lineCount(sheet, row, column, cell);
    const height = lines * sheet.formatAt(row, column).fontSize * LEADING;
    heights.set(row, Math.max(heights.get(row) ?? STANDARD_HEIGHT, height));
  }
  const last = Math.min(lastRow(box), Math.max(...heights.keys(), box.row));
  for (let row = box.row; row <= last; row++) {
    setFittedSize(sheet.rows, row, Math.min(MAX_HEIGHT, Math.ceil((heights.get(row) ?? STANDARD_HEIGHT) * 4) / 4));
  }
  sheet.partChanged("geometry");
}

function lineCount(sheet: SheetModel, row: number, column: number, cell: Cell): number {
  const { fontSize, bold, wrap } = sheet.formatAt(row, column);
  const letter = bold ? fontSize * BOLD : fontSize;
  const width = Math.max(CHARACTER, sheet.columnWidth(column) - PADDING);
  return shownLines(sheet, row, column, cell)
    .map((line) => (wrap ? wrappedLines(line, width, letter) : 1))
    .reduce((sum, count) => sum + count, 0);
}

/** Broken between words; a word that is wider than the column is broken inside. */
function wrappedLines(text: string, width: number, fontSize: number): number {
  let lines = 0;
  let filled = Infinity;
  for (const word of text.split(" ")) {
    const wide = textWidth(word, fontSize);
    const joined = filled + textWidth(" ", fontSize) + wide;
    if (joined <= width) filled = joined;
    else {
      lines += Math.max(1, Math.ceil(wide / width));
      filled = wide % width;
    }
  }
  return lines;
}

function shownLines(sheet: SheetModel, row: number, column: number, cell: Cell): string[] {
  const text = displayText(cell.value, sheet.formatAt(row, column).numberFormat);
  return text === "" ? [] : text.split("\n");
}

function textWidth(text: string, fontSize: number): number {
  return ([...text.normalize("NFC")].length * CHARACTER * fontSize) / 11;
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some((merge) => contains(merge, cell));
}
