import { areaAddress } from "../../domain/grid/Grid";
import { rowsXml } from "./rowsXml";
import type { SharedStrings } from "./SharedStrings";
import { looksOf, numbersOf } from "./specimens";
import type { XlsxSheet } from "./XlsxWorkbook";

const ROWS = /<sheetData>.*<\/sheetData>/s;
const DIMENSION = /<dimension ref="[^"]*"\/>/;

/**
 * Puts the rows of a sheet in the place of the specimens in its part.
 *
 * @example fillRows(part, sheet, strings) // => '<worksheet …><sheetData><row r="1">…</row></sheetData>…'
 */
export function fillRows(part: string, sheet: XlsxSheet, strings: SharedStrings): string {
  const numbers = numbersOf(part, looksOf(sheet));
  const rows = rowsXml(sheet, { strings, styleOf: (format) => (format && numbers.get(format)) ?? 0 });
  return part
    .replace(DIMENSION, () => `<dimension ref="${dimensionOf(sheet)}"/>`)
    .replace(ROWS, () => (rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`));
}

function dimensionOf({ cells }: XlsxSheet): string {
  let [rows, columns] = [1, 1];
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return rows * columns === 1 ? "A1" : areaAddress({ row: 0, column: 0, rows, columns });
}
