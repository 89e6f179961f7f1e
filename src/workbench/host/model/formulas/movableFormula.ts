import { columnIndex, columnName, parseBox, sheetReference } from "../cells/addresses";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/Box";
import { rewriteReferences } from "./rewriteReferences";

/** How far a formula is copied. */
export type FormulaMove = readonly [rows: number, columns: number];

/** A row's number or a column's letters of a reference; `stays` behind a dollar sign. */
interface Part {
  readonly isRow: boolean;
  readonly index: number;
  readonly stays: boolean;
}

/** A reference taken apart: "$A1:B2" has two corners of two parts each. */
interface Movable {
  readonly sheet: string;
  readonly corners: readonly (readonly Part[])[];
}

const PART = /(\$?)([A-Za-z]+|\d+)/g;
const PLACE = "\u0000";

function partsOf(corner: string): readonly Part[] {
  return [...corner.matchAll(PART)].map(([, dollar, part = ""]) => {
    const isRow = /^\d/.test(part);
    return { isRow, index: isRow ? Number(part) - 1 : columnIndex(part), stays: dollar === "$" };
  });
}

/** As it reads after the move; null when that is off the sheet. */
function movedPart({ isRow, index, stays }: Part, [rows, columns]: FormulaMove): string | null {
  if (stays) return `$${isRow ? String(index + 1) : columnName(index)}`;
  const moved = index + (isRow ? rows : columns);
  if (moved < 0 || moved >= (isRow ? MAX_ROWS : MAX_COLUMNS)) return null;
  return isRow ? String(moved + 1) : columnName(moved);
}

function movedReference({ sheet, corners }: Movable, move: FormulaMove): string {
  let text = sheet;
  for (const [at, corner] of corners.entries()) {
    if (at > 0) text += ":";
    for (const part of corner) {
      const moved = movedPart(part, move);
      if (moved === null) return "#REF!";
      text += moved;
    }
  }
  return text;
}

/**
 * A formula taken apart once, to be copied to many places: called with how far, it gives the formula as it reads there. Parts with a
 * dollar stay.
 *
 * @example movableFormula("=$C5+D$2")([1, 1]) // => "=$C6+E$2"
 */
export function movableFormula(formula: string): (move: FormulaMove) => string {
  const references: Movable[] = [];
  const pieces = rewriteReferences(formula, ({ sheet, rest }) => {
    if (!parseBox(rest)) return null;
    references.push({
      sheet: sheet === null ? "" : `${sheetReference(sheet)}!`,
      corners: rest.split(":").map(partsOf),
    });
    return PLACE;
  }).split(PLACE);
  return (move) => {
    let text = pieces[0] ?? "";
    references.forEach((reference, at) => (text += movedReference(reference, move) + (pieces[at + 1] ?? "")));
    return text;
  };
}
