import { columnLetters } from "../../domain/grid/Grid";
import { parseArea } from "../../domain/grid/parseArea";

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[^"'[]+|["'[]/g;
/** A cell, whole columns or whole rows. */
const REFERENCE =
  /(?<![\p{L}\p{N}._$])(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
const PART = /(:?)(\$?)(?:([A-Z]{1,3})|(\d{1,7}))/g;

/** A row's number or a column's letters in a reference; `before` is the colon between two of a kind. */
interface Part {
  readonly before: string;
  readonly isFixed: boolean;
  readonly isRow: boolean;
  readonly index: number;
}

type Reference = readonly Part[];

function partsOf(reference: string): Reference {
  return [...reference.matchAll(PART)].map(([, before = "", mark, letters, digits]) => ({
    before,
    isFixed: mark === "$",
    isRow: letters === undefined,
    index: letters === undefined ? Number(digits) - 1 : (parseArea(`${letters}1`)?.column ?? 0),
  }));
}

function shifted(reference: Reference, rows: number, columns: number): string {
  let text = "";
  for (const { before, isFixed, isRow, index } of reference) {
    const to = index + (isFixed ? 0 : isRow ? rows : columns);
    if (to < 0) return "#REF!";
    text += before + (isFixed ? "$" : "") + (isRow ? String(to + 1) : columnLetters(to));
  }
  return text;
}

function* referencesIn(part: string): Iterable<string | Reference> {
  let end = 0;
  for (const match of part.matchAll(REFERENCE)) {
    yield part.slice(end, match.index);
    yield partsOf(match[0]);
    end = match.index + match[0].length;
  }
  yield part.slice(end);
}

/** Its text and its references in turn; what stands in quotes or brackets is text. */
function* piecesOf(formula: string): Iterable<string | Reference> {
  for (const [part] of formula.matchAll(QUOTED)) {
    if (/^["'[]/.test(part)) yield part;
    else yield* referencesIn(part);
  }
}

/**
 * A formula taken apart once, to be moved many times: called with rows and columns, it gives the formula as it reads there.
 *
 * @example shiftableFormula("=$A1+B$2")(2, 1) // => "=$A3+C$2"
 */
export function shiftableFormula(formula: string): (rows: number, columns: number) => string {
  const pieces = [...piecesOf(formula)];
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : shifted(piece, rows, columns);
    return text;
  };
}
