import { columnLetters } from "../../domain/grid/Grid";
import { parseArea } from "../../domain/grid/parseArea";

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[^"'[]+/g;
const REFERENCE = /(?<![\p{L}\p{N}._$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;

function shifted(whole: string, reference: Reference): string {
  const at = parseArea(whole);
  if (!at) return whole;
  const row = reference.rowFixed ? at.row : at.row + reference.rows;
  const column = reference.columnFixed ? at.column : at.column + reference.columns;
  if (row < 0 || column < 0) return "#REF!";
  const letters = `${reference.columnFixed ? "$" : ""}${columnLetters(column)}`;
  return `${letters}${reference.rowFixed ? "$" : ""}${String(row + 1)}`;
}

interface Reference {
  readonly rows: number;
  readonly columns: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/**
 * A formula moved by some rows and columns, as a file's shared formulas and conditional formats mean it: references without "$" move.
 *
 * @example shiftFormula("=$A1+B$2+\"A1\"", 2, 1) // => "=$A3+C$2+\"A1\""
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(QUOTED, (part) =>
    /^["'[]/.test(part)
      ? part
      : part.replace(REFERENCE, (whole: string, columnMark: string, _letters: string, rowMark: string) =>
          shifted(whole, { rows, columns, rowFixed: rowMark === "$", columnFixed: columnMark === "$" }),
        ),
  );
}
