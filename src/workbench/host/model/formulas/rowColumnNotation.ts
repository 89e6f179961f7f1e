import { columnIndex, columnName } from "../cells/addresses";
import { rewriteReferences } from "./rewriteReferences";

/** Where a formula stands; both from 0. */
export interface FormulaHome {
  readonly row: number;
  readonly column: number;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * A formula in R1C1 notation.
 *
 * @example toRowColumn("=A2*$B$1", { row: 1, column: 2 }) // => "=RC[-2]*R1C2"
 */
export function toRowColumn(formula: string, home: FormulaHome): string {
  return rewriteReferences(formula, ({ sheet, rest }) => {
    const corners = rest.split(":").map((corner) => cornerToRowColumn(corner, home));
    if (corners.includes(null)) return null;
    // A whole row or column alone has one part.
    const isOne = corners.length === 2 && corners[0] === corners[1] && !CORNER.test(rest.split(":")[0] ?? "");
    const written = isOne ? (corners[0] ?? "") : corners.join(":");
    return sheet === null ? written : `${quoted(sheet)}!${written}`;
  });
}

function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function cornerToRowColumn(corner: string, home: FormulaHome): string | null {
  const [, columnFixed, letters, rowFixed, digits] = CORNER.exec(corner) ?? [];
  if (letters !== undefined && digits !== undefined) {
    const row = part("R", Number(digits) - 1, rowFixed === "$", home.row);
    return row + part("C", columnIndex(letters), columnFixed === "$", home.column);
  }
  const [, fixed, column] = COLUMN.exec(corner) ?? [];
  if (column !== undefined) return part("C", columnIndex(column), fixed === "$", home.column);
  const [, isFixed, row] = ROW.exec(corner) ?? [];
  return row === undefined ? null : part("R", Number(row) - 1, isFixed === "$", home.row);
}

function part(letter: "R" | "C", index: number, isFixed: boolean, home: number): string {
  if (isFixed) return `${letter}${String(index + 1)}`;
  return index === home ? letter : `${letter}[${String(index - home)}]`;
}

/** Texts and quoted sheet names, whole; a cell, a whole row or a whole column, and what may stand before it. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])(?:R(\[-?\d+\]|\d*))?(?:C(\[-?\d+\]|\d*))?(?![\p{L}\p{N}_.([])/giu;

/**
 * A formula in A1 notation from one in R1C1; text that is no formula stays.
 *
 * @example fromRowColumn("=RC[-2]*R1C2", { row: 1, column: 2 }) // => "=A2*$B$1"
 */
export function fromRowColumn(formula: string, home: FormulaHome): string {
  if (!formula.startsWith("=")) return formula;
  const translated = formula.replaceAll(
    PIECES,
    (piece: string, row: string | undefined, column: string | undefined) => {
      if (row === undefined && column === undefined) return piece;
      const digits = row === undefined ? "" : rowFrom(row, home.row);
      const letters = column === undefined ? "" : columnFrom(column, home.column);
      if (row === undefined) return `${letters}:${letters}`;
      return column === undefined ? `${digits}:${digits}` : letters + digits;
    },
  );
  return translated.replaceAll(DOUBLED, "$1:$2");
}

/** "$E:$E:$F:$F": what "C5:C6" becomes before its two whole columns are one range. */
const DOUBLED = /(\$?[A-Z]{1,3}|\$?\d+):\1:(\$?[A-Z]{1,3}|\$?\d+):\2/g;

function rowFrom(written: string, home: number): string {
  const { index, isFixed } = indexFrom(written, home);
  return `${isFixed ? "$" : ""}${String(index + 1)}`;
}

function columnFrom(written: string, home: number): string {
  const { index, isFixed } = indexFrom(written, home);
  return `${isFixed ? "$" : ""}${columnName(index)}`;
}

function indexFrom(written: string, home: number): { readonly index: number; readonly isFixed: boolean } {
  if (written === "") return { index: home, isFixed: false };
  if (!written.startsWith("[")) return { index: Number(written) - 1, isFixed: true };
  return { index: home + Number(written.slice(1, -1)), isFixed: false };
}
