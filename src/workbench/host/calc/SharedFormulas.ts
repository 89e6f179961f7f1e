import type { ICellData } from "@univerjs/core";

/** Texts, quoted sheet names, and cells by column and row; a function's or a name's own letters and digits aren't cells. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$\\])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(\\])/giu;

/** Whole rows ("5:5") can't be told from a cell's row by the pattern above. */
const WHOLE_ROWS = /(^|[^\p{L}\p{N}$])\$?\d+:\$?\d/u;

/**
 * Finds formulas of a column that say the same of their own rows, so that the engine reads their text only once: a plan's
 * status formula stands in thousands of rows.
 */
export class SharedFormulas {
  private readonly known = new Map<string, string>();

  /** The cell as the engine takes it: the text where it is met first, from then on only its key. */
  cell(formula: string, row: number, column: number): ICellData {
    if (WHOLE_ROWS.test(formula)) return { f: formula };
    const meaning = `${column}|${relativeTo(formula, row)}`;
    const key = this.known.get(meaning);
    if (key !== undefined) return { si: key };
    const made = `chung${this.known.size}`;
    this.known.set(meaning, made);
    return { f: formula, si: made };
  }
}

/**
 * The formula with the rows of its cells counted from its own.
 *
 * @example relativeTo("=C5+$D$5", 4) // => "=C{0}+$D$5"
 */
function relativeTo(formula: string, row: number): string {
  return formula.replace(PIECES, (piece: string, letters?: string, fixed?: string, number?: string) => {
    if (number === undefined || fixed === "$") return piece;
    return `${letters ?? ""}{${Number(number) - 1 - row}}`;
  });
}
