import { columnLetters } from "../../domain/grid/Grid";
import { formulaPieces, type Reference } from "./formulaPieces";

function shifted(reference: Reference, rows: number, columns: number): string {
  let text = "";
  for (const { before, isFixed, isRow, index } of reference) {
    const to = index + (isFixed ? 0 : isRow ? rows : columns);
    if (to < 0) return "#REF!";
    text += before + (isFixed ? "$" : "") + (isRow ? String(to + 1) : columnLetters(to));
  }
  return text;
}

/**
 * A formula taken apart once, to be moved many times: called with rows and columns, it gives the formula as it reads there.
 *
 * @example shiftableFormula("=$A1+B$2")(2, 1) // => "=$A3+C$2"
 */
export function shiftableFormula(formula: string): (rows: number, columns: number) => string {
  const pieces = [...formulaPieces(formula)];
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : shifted(piece, rows, columns);
    return text;
  };
}
