import type { TableDefinition } from "hucre";
import { areaAddress } from "../../domain/grid/Grid";
import { columnFormula } from "./columnFormula";
import { fileFormula } from "./formulaText";
import { XlsxRefusal } from "./XlsxRefusal";
import type { XlsxSheet, XlsxTable } from "./XlsxWorkbook";

const NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]*$/u;

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

/** The formula that fills new rows, for each column of a table; undefined for a column whose rows do not all say the same. */
function calculatedColumns(sheet: XlsxSheet, table: XlsxTable): readonly (string | undefined)[] {
  const headed = { ...table, headings: headingsOf(sheet, table) };
  const formulas = formulasByColumn(sheet, table);
  return headed.headings.map((_, index) => {
    const formula = columnFormula(formulas[index] ?? [], headed);
    return formula === undefined ? undefined : fileFormula(formula, table.name);
  });
}

/** The formulas under the headings of a table, column by column, from the top. */
function formulasByColumn(sheet: XlsxSheet, { area }: XlsxTable): readonly (readonly (string | undefined)[])[] {
  const columns = Array.from({ length: area.columns }, () =>
    new Array<string | undefined>(area.rows - 1).fill(undefined),
  );
  for (const { row, column, formula } of sheet.cells) {
    const [below, right] = [row - area.row - 1, column - area.column];
    const formulas = columns[right];
    if (formulas !== undefined && below >= 0 && below < formulas.length) formulas[below] = formula;
  }
  return columns;
}

/** A table with the formulas that fill its new rows. */
export interface FilledTable {
  readonly table: XlsxTable;
  readonly formulas: readonly (string | undefined)[];
}

/**
 * The tables of a sheet with the formulas that fill their new rows.
 *
 * @example filledTables(sheet)[0].formulas // => [undefined, "NhiemVu[[#This Row],[Quý I]]+1"]
 */
export function filledTables(sheet: XlsxSheet): readonly FilledTable[] {
  return sheet.tables.map((table) => ({ table, formulas: calculatedColumns(sheet, table) }));
}

/**
 * The cells of a sheet whose column has a formula for new rows that says the same in other words; Excel would mark them all as exceptions.
 *
 * @example respelledCells(filledTables(sheet)) // => ["M6:M16", "T6:T16"]
 */
export function respelledCells(tables: readonly FilledTable[]): readonly string[] {
  return tables.flatMap(({ table, formulas }) =>
    formulas.flatMap((formula, index) => {
      const { row, column, rows } = table.area;
      return formula === undefined
        ? []
        : [areaAddress({ row: row + 1, column: column + index, rows: rows - 1, columns: 1 })];
    }),
  );
}
