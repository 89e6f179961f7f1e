/** What one cell holds, as Excel gives it: dates are serial numbers, an empty cell is null. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells; row and column count from 0 at A1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a worksheet as they were read. `cells[0][0]` stands at row `row`, column `column` (from 0 at A1), every row
 * has the same length. `numberFormats` has the same shape and is en-US ("dd/mm/yyyy", "General", "@"); left out when unknown.
 * `merges`, `hidden` and `struck` use sheet coordinates; only the first cell of a merge holds its value.
 */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly numberFormats?: readonly (readonly string[])[];
  /**
   * The formula of each cell that has one, "=" where only that it has one is known, null elsewhere, in the shape of `cells`; left out when
   * nobody asked.
   */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  /** Rows and columns that are hidden or filtered out; left out when none are, or when nobody asked. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Cells whose text is struck through; `partly`: only some words of it, and it is not known which. */
  readonly struck?: readonly StruckCell[];
  /** Cells without text that are coloured; left out when none are, or when nobody asked. */
  readonly fills?: readonly FilledCell[];
  /** The sheet's last cell with a value, when it lies so far away that the grid leaves it out. */
  readonly beyond?: { readonly row: number; readonly column: number };
}

/** A coloured cell without text, in sheet coordinates. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly color: string;
}

/** A cell with struck text, in sheet coordinates. */
export interface StruckCell {
  readonly row: number;
  readonly column: number;
  readonly partly: boolean;
}

/**
 * Column letters.
 *
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * A cell's address without its sheet, row and column from 0.
 *
 * @example cellAddress(6, 2) // => "C7"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/**
 * A cell's address with its sheet as the user is shown it.
 *
 * @example fullAddress("Sheet1", 6, 2) // => "Sheet1!C7"
 */
export function fullAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
}

/**
 * An area's address.
 *
 * @example areaAddress({ row: 0, column: 0, rows: 2, columns: 3 }) // => "A1:C2"
 */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/**
 * An area's address with every part fixed, for conditional formats and names.
 *
 * @example fixedAddress({ row: 4, column: 7, rows: 2, columns: 1 }) // => "$H$5:$H$6"
 */
export function fixedAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/**
 * An area as formulas point at it: with its sheet, and fixed.
 *
 * @example fixedReference("Tổng hợp", { row: 7, column: 2, rows: 5, columns: 1 }) // => "='Tổng hợp'!$C$8:$C$12"
 */
export function fixedReference(sheet: string, area: Area): string {
  return `=${quoteSheet(sheet)}!${fixedAddress(area)}`;
}

/**
 * A sheet name ready for an address, quoted when it must be.
 *
 * @example quoteSheet("Kế hoạch") // => "'Kế hoạch'"
 */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
