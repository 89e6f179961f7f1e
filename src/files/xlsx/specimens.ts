import type { Cell } from "hucre";
import type { FormatWriter } from "./writeFormat";
import type { XlsxFormat, XlsxSheet } from "./XlsxWorkbook";

/** The looks of a sheet's cells, each once. */
export function looksOf(sheet: XlsxSheet): readonly XlsxFormat[] {
  const looks = new Set<XlsxFormat>();
  for (const { format } of sheet.cells) if (format !== undefined) looks.add(format);
  return [...looks];
}

/**
 * One cell of each look, under each other, and a text: from what the library makes of them it is known how it numbers looks, and a part
 * for texts is there. The rows themselves are written by `rowsXml`, a hundred times as fast.
 *
 * @example specimenCells([{ numberFormat: "@" }], formatWriter()).get("0,0") // => { value: null, style: { numFmt: "@" } }
 */
export function specimenCells(looks: readonly XlsxFormat[], styleOf: FormatWriter): Map<string, Partial<Cell>> {
  const specimens = looks.map((look, row): [string, Partial<Cell>] => {
    const style = styleOf(look);
    return [`${String(row)},0`, { value: null, ...(style && { style }) }];
  });
  return new Map([...specimens, [`${String(looks.length)},0`, { value: "text" }]]);
}

/**
 * How the library numbered the looks of a sheet, read from its part.
 *
 * @example numbersOf('<row r="1"><c r="A1" s="4"/></row>', looks).get(looks[0]) // => 4
 */
export function numbersOf(part: string, looks: readonly XlsxFormat[]): ReadonlyMap<XlsxFormat, number> {
  const numbers = new Map<XlsxFormat, number>();
  for (const [, row, style] of part.matchAll(/<c r="A(\d+)"[^>]* s="(\d+)"/g)) {
    const look = looks[Number(row) - 1];
    if (look) numbers.set(look, Number(style));
  }
  return numbers;
}
