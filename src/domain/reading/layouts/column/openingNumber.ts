import { parseOrdinal, type Ordinal } from "../../words/parseOrdinal";

const OPENING = /^(\(?(?:\d{1,5}(?:\.\d{1,3})*[a-zđ]?|[IVX]{1,6}|[A-HĐ])\s?[.):]?)\s+(?=[\p{Lu}“"(])/u;
const WHOLE = /^\(?(?:\d{1,5}(?:\.(?:\d{1,3}|\p{Ll}))*|[IVX]{1,6}(?:\.\d{1,3})*|\p{L})\s?[.)]?$/u;

const YEAR = /^\(?((?:19|20)\d\d)(?!\d)/;

/** The number of a table's row and where the text after it starts, which is the text's end when nothing follows. */
export interface RowNumber {
  readonly ordinal: Ordinal;
  readonly end: number;
}

/**
 * The number of a row that opens a line or is all of it; undefined when the line opens with a word, and for a year
 * save where it goes on from the number `above`.
 *
 * @example rowNumber("1.10 Tiếp công dân")?.ordinal.label // => "1.10"
 * @example rowNumber("2025") // => undefined
 */
export function rowNumber(text: string, above = Number.NaN): RowNumber | undefined {
  if (!/^[\p{L}\d(]/u.test(text)) return undefined;
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined && Number(year) !== above + 1) return undefined;
  if (WHOLE.test(text)) return numbered(text, text.length);
  const match = OPENING.exec(text);
  return match?.[1] === undefined ? undefined : numbered(match[1], match[0].length);
}

function numbered(text: string, end: number): RowNumber | undefined {
  const ordinal = parseOrdinal(text);
  return ordinal === undefined || ordinal.kind === "bullet" ? undefined : { ordinal, end };
}

/**
 * Whether a line opens with the number of a row.
 *
 * @example opensNumbered("2 Họp tổ dân vận định kỳ") // => true
 */
export function opensNumbered(text: string): boolean {
  return rowNumber(text) !== undefined;
}
