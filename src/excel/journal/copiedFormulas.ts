import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { isFormula } from "../../spec/formula/isFormula";

type Rows = SheetSpec["rows"];

/** Stands for a formula that is the one above it, a row further: no formula is empty. */
const AS_ABOVE: CellContent = { formula: "" };

/** A formula a row further, as far as the number of its row tells; `row` counts from 0. */
function furtherDown(formula: string, row: number): string {
  return formula.replaceAll(String(row), String(row + 1));
}

/** Only the step to one more digit makes a formula longer. */
function isNearlyAsLong(above: string, formula: string, row: number): boolean {
  return above.length === formula.length || String(row).length < String(row + 1).length;
}

/**
 * Rows in which each formula that goes on from the row above is only marked: six thousand rows of formulas take the room of one.
 *
 * @example shortenFormulas([[{ formula: "=A1*2" }], [{ formula: "=A2*2" }]]) // => [[{ formula: "=A1*2" }], [{ formula: "" }]]
 */
export function shortenFormulas(rows: Rows): Rows {
  return rows.map((cells, row) =>
    cells.map((content, column) => {
      const above = rows[row - 1]?.[column] ?? null;
      if (!isFormula(content) || !isFormula(above)) return content;
      if (above.shows !== content.shows || !isNearlyAsLong(above.formula, content.formula, row)) return content;
      return furtherDown(above.formula, row) === content.formula ? AS_ABOVE : content;
    }),
  );
}

/**
 * The rows that were shortened.
 *
 * @example lengthenFormulas([[{ formula: "=A1*2" }], [{ formula: "" }]]) // => [[{ formula: "=A1*2" }], [{ formula: "=A2*2" }]]
 */
export function lengthenFormulas(rows: Rows): Rows {
  const whole: CellContent[][] = [];
  for (const [row, cells] of rows.entries()) {
    whole.push(
      cells.map((content, column) => {
        const above = whole[row - 1]?.[column] ?? null;
        const isMarked = isFormula(content) && content.formula === "";
        return isMarked && isFormula(above) ? { ...above, formula: furtherDown(above.formula, row) } : content;
      }),
    );
  }
  return whole;
}
