import { resolveStructured, type PlacedTable } from "./StructuredReference";

/** What the names in a formula mean where it stands. */
export interface FormulaPlace {
  /** From 0. */
  readonly row: number;
  /** The table whose cells the formula is among, for "[@Cột]" without a table's name. */
  readonly own: PlacedTable | null;
  /** Tables by name in small letters. */
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Names that only this sheet sees, in small letters, and their keys in the engine, which knows no scopes. */
  readonly localNames: ReadonlyMap<string, string>;
}

/** Texts and quoted sheet names (kept whole), words, and brackets with at most one level inside. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\?]*)?\[((?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*)\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?]*[!(])/gu;

/**
 * Rewrites a formula for an engine that knows no tables, scopes or file prefixes: references to tables become plain addresses (Univer's
 * own lose their place in INDEX), names of one sheet become keys of the whole workbook, `_xlfn.` goes.
 *
 * @example plainFormula('=COUNTIF(TienDo[Tình trạng],"Quá hạn")', place) // => "=COUNTIF('Tiến độ'!$S$2:$S$200,\"Quá hạn\")"
 */
export function plainFormula(formula: string, place: FormulaPlace): string {
  return formula
    .replace(/_xlfn\.(_xlws\.)?/gi, "")
    .replace(PIECES, (piece: string, word: string | undefined, inside: string | undefined) => {
      if (inside !== undefined) return reference(piece, word, inside, place);
      return bareWord(piece, place);
    });
}

function reference(piece: string, word: string | undefined, inside: string, place: FormulaPlace): string {
  const placed = word === undefined ? place.own : place.tables.get(word.toLowerCase());
  return placed ? resolveStructured(inside, placed, place.row) : piece;
}

function bareWord(word: string, place: FormulaPlace): string {
  const local = place.localNames.get(word.toLowerCase());
  if (local !== undefined) return local;
  const placed = place.tables.get(word.toLowerCase());
  return placed ? resolveStructured("", placed, place.row) : word;
}
