import { parseArea } from "../../domain/grid/parseArea";

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[^"'[]+|["'[]/g;
const REFERENCE =
  /(?<![\p{L}\p{N}._$])(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
const PART = /(:?)(\$?)(?:([A-Z]{1,3})|(\d{1,7}))/g;

/** A row's number or a column's letters in a reference, `index` from 0; `before` is the colon between two of a kind. */
interface Part {
  readonly before: string;
  readonly isFixed: boolean;
  readonly isRow: boolean;
  readonly index: number;
}

/** A cell, whole columns or whole rows, as a formula names them. */
export type Reference = readonly Part[];

function partsOf(reference: string): Reference {
  return [...reference.matchAll(PART)].map(([, before = "", mark, letters, digits]) => ({
    before,
    isFixed: mark === "$",
    isRow: letters === undefined,
    index: letters === undefined ? Number(digits) - 1 : (parseArea(`${letters}1`)?.column ?? 0),
  }));
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

/**
 * A formula's text and its references in turn; what stands in quotes or brackets is text.
 *
 * @example [...formulaPieces("=$A1+2")] // => ["=", [column A, fixed; row 1], "+2"]
 */
export function* formulaPieces(formula: string): Iterable<string | Reference> {
  for (const [part] of formula.matchAll(QUOTED)) {
    if (/^["'[]/.test(part)) yield part;
    else yield* referencesIn(part);
  }
}
