import type { Area, CellValue } from "../../domain/grid/Grid";

/** What of its cells is asked for beside their values. */
export interface CellWish {
  readonly formats: boolean;
  readonly formulas: boolean;
}

/** The used cells of an area of a sheet. */
export interface ReadBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[] | null;
  readonly formulas: readonly (readonly (string | null)[])[] | null;
}

/**
 * Asks for the used cells of an area; the answer is there after the next sync, null when there are none. Throws for more than Excel gives.
 *
 * @example const cells = askCells(sheet, area, { formats: true, formulas: false }); await context.sync(); cells()?.values[0]
 */
export function askCells(sheet: Excel.Worksheet, area: Area, wish: CellWish): () => ReadBlock | null {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const used = range.getUsedRangeOrNullObject(true);
  used.load(
    [
      "rowIndex",
      "columnIndex",
      "values",
      ...(wish.formats ? ["numberFormat"] : []),
      ...(wish.formulas ? ["formulas"] : []),
    ].join(),
  );
  for (const each of [range, used]) each.untrack();
  return () => blockOf(used, wish);
}

function blockOf(used: Excel.Range, wish: CellWish): ReadBlock | null {
  if (used.isNullObject) return null;
  const values = (used.values as (string | number | boolean)[][]).map((row) =>
    row.map((value): CellValue => (value === "" ? null : value)),
  );
  return {
    row: used.rowIndex,
    column: used.columnIndex,
    values,
    formats: wish.formats ? (used.numberFormat as unknown[][]).map((row) => row.map(String)) : null,
    formulas: wish.formulas ? formulasOf(used.formulas as unknown[][], values) : null,
  };
}

function formulasOf(contents: unknown[][], values: ReadBlock["values"]): (string | null)[][] {
  return contents.map((row, index) => row.map((content, column) => formulaIn(content, values[index]?.[column])));
}

// Text that starts with "=" is its own formula.
function formulaIn(content: unknown, value: unknown): string | null {
  return typeof content === "string" && content.startsWith("=") && content !== value ? content : null;
}
