import { parseOrdinal, type Ordinal } from "./parseOrdinal";
import { PART_WORDS } from "./vocabulary";

/** A number or letter at the head of a text, and the text without it. */
export interface OpeningOrdinal {
  readonly ordinal: Ordinal;
  readonly rest: string;
}

const OPENING =
  /^(\(?(?:\d{1,3}(?:\.\d{1,3})*\p{Ll}?|(?:[IVX]{1,6}|\p{L})(?:\.\d{1,2})*)\s?[.)](?:\s*\p{Ll}\))?)\s*(?=[\p{L}“"(])(.+)$/su;
const DASH_OPENING = /^((?:[IVX]{1,6}|\d{1,3}))\s?[-–:]\s+(.+)$/su;
// "2.2 Tăng cường": a capital tells the number from "1.5 triệu đồng".
const DOTTED_OPENING = /^((?:\d{1,3}|[IVX]{1,6}|\p{Lu})(?:\.\d{1,2})+)\s+(?=[\p{Lu}“"(])(.+)$/su;
const PART_OPENING = new RegExp(
  `^((?:${PART_WORDS.words.join("|")}) (?:[IVX]{1,5}|[A-H]|\\d{1,2}|(?:${PART_WORDS.places.join("|")})))(?:\\s*[.:–-]\\s*|\\s+(?=\\p{Lu}))(.+)$`,
  "isu",
);
const BULLET_OPENING = /^([-–+*•●▪])\s*(\p{L}.+)$/su;
const NUMBER_OPENINGS: readonly RegExp[] = [OPENING, DOTTED_OPENING, DASH_OPENING, BULLET_OPENING];

/**
 * Reads the number, letter or bullet that opens a line; undefined when the line opens with a word.
 *
 * @example openingOrdinal("II. NỘI DUNG")?.ordinal.label // => "II"
 * @example openingOrdinal("2.2 Tiếp công dân")?.ordinal.label // => "2.2"
 * @example openingOrdinal("Năm 2025") // => undefined
 */
export function openingOrdinal(text: string): OpeningOrdinal | undefined {
  const part = PART_OPENING.exec(text);
  const match = part ?? NUMBER_OPENINGS.map((one) => one.exec(text)).find((found) => found !== null);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const ordinal = part === null ? parseOrdinal(match[1]) : partOrdinal(match[1]);
  return ordinal === undefined ? undefined : { ordinal, rest: match[2].trim() };
}

// The parts of a document stand outside of its Roman numbers.
function partOrdinal(label: string): Ordinal {
  return { kind: "upper", label, place: 0 };
}
