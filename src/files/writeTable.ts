import type { TableDefinition } from "hucre";
import { areaAddress } from "../domain/plan/Grid";
import { fileFormula } from "./formulaText";
import { XlsxRefusal } from "./XlsxRefusal";
import type { XlsxCell, XlsxSheet, XlsxTable } from "./XlsxWorkbook";

const NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]*$/u;

function cellsOfColumn(sheet: XlsxSheet, table: XlsxTable, column: number): readonly XlsxCell[] {
  const { area } = table;
  return sheet.cells.filter(
    (cell) => cell.column === column && cell.row >= area.row && cell.row < area.row + area.rows,
  );
}

function headingsOf(sheet: XlsxSheet, table: XlsxTable): readonly string[] {
  const texts = new Map(
    sheet.cells.filter(({ row }) => row === table.area.row).map((cell) => [cell.column, cell.value]),
  );
  return Array.from({ length: table.area.columns }, (_, index) => {
    const text = texts.get(table.area.column + index);
    if (typeof text !== "string" || text === "") {
      throw new XlsxRefusal(`Table ${table.name} has a heading that is not text, column ${String(index + 1)}`);
    }
    return text;
  });
}

/**
 * A table for the library, its headings taken from the cells: Excel repairs a file whose two differ.
 *
 * @example writeTable(sheet, table).columns[0] // => { name: "TT" }
 */
export function writeTable(sheet: XlsxSheet, table: XlsxTable): TableDefinition {
  const headings = headingsOf(sheet, table);
  const same = new Set(headings.map((heading) => heading.toLowerCase())).size < headings.length;
  if (!NAME.test(table.name)) throw new XlsxRefusal(`"${table.name}" cannot name a table`);
  if (same) throw new XlsxRefusal(`Table ${table.name} has two headings that are the same`);
  return {
    name: table.name,
    displayName: table.name,
    range: areaAddress({ ...table.area, rows: Math.max(2, table.area.rows) }),
    columns: headings.map((heading) => ({ name: heading.replaceAll(/\r?\n/g, "_x000a_") })),
    style: table.style ?? "None",
    showAutoFilter: table.filterButtons !== false,
    showRowStripes: table.bandedRows === true,
    ...(table.totalsRow === true && { showTotalRow: true }),
  };
}

/**
 * The formula that fills new rows, for each column of a table; undefined for a column whose rows do not all say the same. Formulas
 * that point at cells by address are left out, since their text changes from row to row.
 *
 * @example calculatedColumns(sheet, table) // => [undefined, "NhiemVu[[#This Row],[Quý I]]+1"]
 */
export function calculatedColumns(sheet: XlsxSheet, table: XlsxTable): readonly (string | undefined)[] {
  return Array.from({ length: table.area.columns }, (_, index) => {
    const [, ...cells] = cellsOfColumn(sheet, table, table.area.column + index);
    const formulas = new Set(cells.map((cell) => cell.formula));
    const [formula] = formulas;
    const fills = formulas.size === 1 && formula !== undefined && /\[/.test(formula);
    return fills && cells.length === table.area.rows - 1 ? fileFormula(formula, table.name) : undefined;
  });
}
