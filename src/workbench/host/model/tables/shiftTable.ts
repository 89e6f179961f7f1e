import { shiftBox, shiftCell, type Shift } from "../cells/shiftBox";
import type { SheetModel } from "../sheets/SheetModel";
import { readHeadings } from "./tableHeadings";
import type { TableColumnModel, TableModel } from "./TableModel";

/**
 * Moves a table with the cells that are put in or taken out; it gets a column for each that is put between its own, and loses those that
 * are taken out. False when nothing of it is left.
 *
 * @example shiftTable(sheet, NhiemVu, { box: C:C, direction: "right" }) // its third column is called "Column3"
 */
export function shiftTable(sheet: SheetModel, table: TableModel, shift: Shift): boolean {
  const old = table.box;
  const box = shiftBox(shift, old);
  if (!box) return false;
  table.box = box;
  if (box.columns === old.columns) return true;
  const stayed = new Map(
    table.columns.flatMap((model, index) => {
      const place = shiftCell(shift, old.row, old.column + index);
      return place === null ? [] : [[place[1] - box.column, model] as const];
    }),
  );
  const nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  table.columns = Array.from(
    { length: box.columns },
    (_, index): TableColumnModel => stayed.get(index) ?? { id: nextId + index, name: "", filter: null },
  );
  if (table.showHeaders) readHeadings(sheet, table);
  return true;
}
