import { lastColumn, type Box, type CellFormat, type SheetModel } from "excel-host-embedded/model";

const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.27;
/** Pixels of a cell that text does not use: left and right together, above and below together. */
const SIDE_PADDING = 6;
const TOP_PADDING = 4;

/** How wide a text is in pixels, in the look of its cell. */
export type Measure = (text: string, format: CellFormat) => number;

/** Measures with the browser's own fonts. */
export function createMeasure(): Measure {
  const canvas = document.createElement("canvas").getContext("2d");
  return (text, format) => {
    if (!canvas) return text.length * format.fontSize * 0.7;
    canvas.font = `${format.bold ? "bold " : ""}${String(format.fontSize * PIXELS_PER_POINT)}px "${format.fontName}"`;
    return canvas.measureText(text).width;
  };
}

/**
 * The height in pixels of every row that fits its wrapped text, as Excel fits rows that nobody set. Merged cells do not count, in
 * Excel either.
 */
export function fittedHeights(sheet: SheetModel, used: Box, measure: Measure): Map<number, number> {
  const heights = new Map<number, number>();
  const merged = mergedCells(sheet);
  for (const { row, column, cell } of sheet.cells.within(used)) {
    if (cell.value === null || merged.has(`${String(row)},${String(column)}`)) continue;
    const format = sheet.formatAt(row, column);
    const width = sheet.columnWidth(column) * PIXELS_PER_POINT - SIDE_PADDING;
    const wraps = format.wrap && typeof cell.value === "string" && width > 0;
    const lines = wraps ? lineCount(String(cell.value), width, (text) => measure(text, format)) : 1;
    const height = Math.ceil(lines * format.fontSize * PIXELS_PER_POINT * LINE_HEIGHT) + TOP_PADDING;
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

function mergedCells(sheet: SheetModel): Set<string> {
  const cells = new Set<string>();
  for (const merge of sheet.merges) {
    for (let column = merge.column; column <= lastColumn(merge); column += 1) {
      for (let row = merge.row; row < merge.row + merge.rows; row += 1) cells.add(`${String(row)},${String(column)}`);
    }
  }
  return cells;
}

/** How many lines a text takes, broken between words. */
function lineCount(text: string, width: number, widthOf: (text: string) => number): number {
  return text.split("\n").reduce((count, paragraph) => {
    let lines = 1;
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && widthOf(longer) > width) {
        lines += 1;
        line = word;
      } else line = longer;
    }
    return count + lines;
  }, 0);
}
