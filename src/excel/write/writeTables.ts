import type { SheetSpec, TableSpec } from "../../spec/SheetSpec";
import { tableArea } from "../read/tableArea";
import { withRange } from "./withRange";

/**
 * Makes the tables of a sheet over cells that are written already; those that stayed were resized before.
 *
 * @example writeTables(sheet, spec, []) // makes NhiemVu
 */
export function writeTables(sheet: Excel.Worksheet, spec: SheetSpec, kept: readonly TableSpec[]): void {
  for (const wanted of spec.tables.filter((table) => !kept.includes(table))) {
    withRange(sheet, tableArea(wanted), (range) => {
      const table = sheet.tables.add(range, true);
      table.name = wanted.name;
      table.style = wanted.style;
      // Bands are fills, which print.
      table.showBandedRows = false;
    });
  }
}
