import type { Cell } from "hucre";
import { given } from "./given";
import type { XlsxSheet } from "./XlsxWorkbook";

/**
 * Puts a sheet's notes and links on cells for the library, which may hold nothing else.
 *
 * @example pinnedCells(new Map(), sheet).get("4,2")?.comment // => { author: "Phòng GDĐT", text: "Đã gọi trường ngày 05/4" }
 */
export function pinnedCells(
  cells: ReadonlyMap<string, Partial<Cell>>,
  { notes = [], links = [] }: XlsxSheet,
): Map<string, Partial<Cell>> {
  const pinned = new Map(cells);
  const pin = (row: number, column: number, what: Partial<Cell>): void => {
    const key = `${String(row)},${String(column)}`;
    pinned.set(key, { ...(pinned.get(key) ?? { value: null }), ...what });
  };
  for (const { row, column, author, text } of notes) pin(row, column, { comment: { author, text } });
  for (const { area, address, place, tip } of links) {
    const hyperlink = { target: address ?? "", ...given({ location: place, tooltip: tip }) };
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) pin(row, column, { hyperlink });
  }
  return pinned;
}
