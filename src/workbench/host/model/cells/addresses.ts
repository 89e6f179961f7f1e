import { boxBetween, isOnSheet, isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./Box";
import type { Box } from "./Box";

/** An address taken apart: the sheet it names, if any, and the rest ("A1:B2" or a defined name). */
export interface AddressParts {
  readonly sheet: string | null;
  readonly rest: string;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Takes the sheet's name off an address. @example splitAddress("'Kế hoạch'!B2") // => { sheet: "Kế hoạch", rest: "B2" } */
export function splitAddress(address: string): AddressParts {
  const text = address.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.+)$/.exec(text);
  return plain ? { sheet: plain[1] ?? "", rest: plain[2] ?? "" } : { sheet: null, rest: text };
}

/** Reads an address without its sheet; null when it is none. @example parseBox("$B$2:C3") // => row 1, column 1, 2 rows, 2 columns */
export function parseBox(text: string): Box | null {
  const box = parseCells(text) ?? parseColumns(text) ?? parseRows(text);
  return box && isOnSheet(box) ? box : null;
}

function parseCells(text: string): Box | null {
  const match = CELLS.exec(text);
  if (!match) return null;
  const [, letters = "", digits = "", otherLetters = letters, otherDigits = digits] = match;
  return boxBetween(Number(digits) - 1, columnIndex(letters), Number(otherDigits) - 1, columnIndex(otherLetters));
}

function parseColumns(text: string): Box | null {
  const match = COLUMNS.exec(text);
  return match ? boxBetween(0, columnIndex(match[1] ?? ""), MAX_ROWS - 1, columnIndex(match[2] ?? "")) : null;
}

function parseRows(text: string): Box | null {
  const match = ROWS.exec(text);
  return match ? boxBetween(Number(match[1]) - 1, 0, Number(match[2]) - 1, MAX_COLUMNS - 1) : null;
}

/** A column's number from 0. @example columnIndex("AB") // => 27 */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A column's letters. @example columnName(27) // => "AB" */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A box as Excel writes it; whole columns and rows in short. @example boxAddress(B:D) // => "B:D" */
export function boxAddress(box: Box): string {
  if (isWholeColumns(box)) return `${columnName(box.column)}:${columnName(lastColumn(box))}`;
  if (isWholeRows(box)) return `${String(box.row + 1)}:${String(lastRow(box) + 1)}`;
  const first = cellName(box.row, box.column);
  const last = cellName(lastRow(box), lastColumn(box));
  return first === last ? first : `${first}:${last}`;
}

function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** A box with dollar signs, as names and print areas keep it. @example absoluteAddress(A1:B2) // => "$A$1:$B$2" */
export function absoluteAddress(box: Box): string {
  return boxAddress(box).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/**
 * A sheet's name as it stands in addresses and formulas: quoted unless it is letters, digits, "_" and "." and can't be read as a
 * number or a cell. Excel leaves Vietnamese letters unquoted but not spaces.
 *
 * @example sheetReference("Kế hoạch") // => "'Kế hoạch'"
 */
export function sheetReference(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.]*$/u.test(name);
  const cellLike = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i.test(name);
  return plain && !cellLike ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A box with its sheet, as `Range.address` gives it. @example fullBoxAddress("Kế hoạch", A1:B2) // => "'Kế hoạch'!A1:B2" */
export function fullBoxAddress(sheet: string, box: Box): string {
  return `${sheetReference(sheet)}!${boxAddress(box)}`;
}
