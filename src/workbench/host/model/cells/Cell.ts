import type { CellFormat } from "../formats/CellFormat";

/** What one cell gives: a date is its serial number, an empty cell is null. */
export type Scalar = string | number | boolean | null;

/** Text that Excel takes as an error value when a cell holds it. */
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"]);

/**
 * One stored cell. `value` is what the cell gives (null: nothing); a formula's value is put there by the calculator.
 * `quotePrefix` remembers a leading apostrophe: the content is text whatever it looks like. `isError` tells #N/A the error from "#N/A" the text.
 * `format` null: the cell has none of its own and takes its row's, else its column's.
 */
export interface Cell {
  value: Scalar;
  formula: string | null;
  quotePrefix: boolean;
  isError: boolean;
  format: CellFormat | null;
}

/** What a cell is to hold, without its look. */
export type CellEntry = Omit<Cell, "format">;

/** The content of an empty cell. */
export const EMPTY_ENTRY: CellEntry = { value: null, formula: null, quotePrefix: false, isError: false };

/** The entry of a plain value. @example valueEntry("Quý I") // => { value: "Quý I", formula: null, quotePrefix: false, isError: false } */
export function valueEntry(value: Scalar): CellEntry {
  return { ...EMPTY_ENTRY, value };
}

/** Whether the text is one of Excel's error values. @example isErrorText("#N/A") // => true */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text.toUpperCase());
}

/** Whether the cell holds nothing to read: neither value nor formula. @example hasContent(undefined) // => false */
export function hasContent(cell: CellEntry | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}
