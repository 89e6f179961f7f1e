import { LIST_LETTERS } from "./vocabulary";

/**
 * The kinds of number that a plan puts before a task or a heading. `level` is how deep a dotted number is ("1.2" is 2).
 */
export interface Ordinal {
  readonly kind: "number" | "dotted" | "roman" | "upper" | "lower" | "bullet";
  /** The number as written, without its closing full stop. */
  readonly label: string;
  /** Place in its own list, from 1; 0 for a bullet. */
  readonly place: number;
}

const NUMBER = /^\(?(\d{1,5})\s*[.)\]:/]?$/;
const DOTTED = /^(?:(\d{1,3}|[IVX]{1,5}|\p{Lu})\.)((?:\d{1,3}\.)*)(\d{1,3}|\p{Ll})[.)]?$/u;
const LETTERED = /^\(?\d{1,3}(\p{Ll})\s*[.)]?$/u;
const ROMAN = /^([IVX]{1,6})\s*[.):/-]?$/;
const LETTER = /^\(?(\p{L})\s*[.):/]?$/u;
const BULLET = /^[-+*•●▪–—·○]$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * Reads a cell that holds nothing but a number, Roman number, letter or bullet; undefined for anything else.
 *
 * @example parseOrdinal("1.2.") // => { kind: "dotted", label: "1.2", place: 2 }
 * @example parseOrdinal("12b") // => { kind: "dotted", label: "12b", place: 2 }
 * @example parseOrdinal("II") // => { kind: "roman", label: "II", place: 2 }
 * @example parseOrdinal("Quý I") // => undefined
 */
export function parseOrdinal(text: string): Ordinal | undefined {
  const label = text
    .trim()
    .replace(/[.:/]$/, "")
    .trim();
  const number = NUMBER.exec(text.trim());
  if (number?.[1] !== undefined) return { kind: "number", label, place: Number(number[1]) };
  const dotted = DOTTED.exec(text.trim());
  if (dotted?.[3] !== undefined) return { kind: "dotted", label, place: Number(dotted[3]) || letterPlace(dotted[3]) };
  const lettered = LETTERED.exec(text.trim())?.[1];
  if (lettered !== undefined && letterPlace(lettered) > 0)
    return { kind: "dotted", label, place: letterPlace(lettered) };
  if (BULLET.test(text.trim())) return { kind: "bullet", label, place: 0 };
  return parseLetters(text.trim(), label);
}

function parseLetters(text: string, label: string): Ordinal | undefined {
  const roman = ROMAN.exec(text)?.[1];
  if (roman !== undefined) return { kind: "roman", label, place: romanPlace(roman) };
  const letter = LETTER.exec(text)?.[1];
  if (letter === undefined || letterPlace(letter) === 0) return undefined;
  return { kind: letter === letter.toLowerCase() ? "lower" : "upper", label, place: letterPlace(letter) };
}

function letterPlace(letter: string): number {
  return LIST_LETTERS.indexOf(letter.toLowerCase()) + 1;
}

function romanPlace(roman: string): number {
  const values = [...roman].map((digit) => VALUES[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
