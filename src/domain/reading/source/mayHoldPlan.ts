import type { CellValue, Grid } from "../../grid/Grid";
import { foldVietnamese } from "../../text/foldVietnamese";
import { memoize } from "./memoize";
import { PLAN_SIGNS } from "../words/vocabularySigns";

/** Smaller sheets are read whatever they hold: that takes no time. */
const LARGE = 20_000;
/** In rows: a head may take several rows, and a heading a row of its own in a table in one column. */
const NEAR = 10;
const LEAST_KINDS = 2;
const LONGEST_SIGN = 250;
const LAST_LETTER = 0x1ef9;
const MARKS = "[\\u0300-\\u0323]*";
/** Signs of fonts of before Unicode: what they say is not known yet. */
const DEAD_FONT = /[\u00A1-\u00BF]\p{L}|\p{L}[\u00A1-\u00BF]/u;

/**
 * Whether a sheet can hold a plan by its words alone; false only for a large one with values in which no heads of content, of who or of
 * when stand near each other. Asked before anything is made of its cells.
 *
 * @example mayHoldPlan(gridOfALedger) // => false
 */
export function mayHoldPlan({ cells }: Grid): boolean {
  if (cells.length < LARGE) return true;
  const kindsOf = createSignTest();
  const seen = new Map<string, number>();
  for (const [row, values] of cells.entries()) {
    for (const kind of kindsIn(values, kindsOf)) seen.set(kind, row);
    if ([...seen.values()].filter((last) => last > row - NEAR).length >= LEAST_KINDS) return true;
  }
  return cells.every((values) => values.every((value) => value === null));
}

function kindsIn(values: readonly CellValue[], kindsOf: (text: string) => readonly string[]): readonly string[] {
  return values.flatMap((value) => (typeof value === "string" && value.length <= LONGEST_SIGN ? kindsOf(value) : []));
}

function createSignTest(): (text: string) => readonly string[] {
  const kinds = Object.entries(PLAN_SIGNS).map(([kind, words]) => ({ kind, sign: patternOf(words) }));
  const any = patternOf(Object.values(PLAN_SIGNS).flat());
  return (text) => {
    if (DEAD_FONT.test(text)) return kinds.map(({ kind }) => kind);
    return any.test(text) ? kinds.filter(({ sign }) => sign.test(text)).map(({ kind }) => kind) : [];
  };
}

/** Words as they may be written: with and without accents, in either case, composed or not. */
function patternOf(words: readonly string[]): RegExp {
  const written = words.map((word) => [...foldVietnamese(word)].map(letterClass).join(""));
  return new RegExp(`(?<!\\p{L})(?:${written.join("|")})(?!\\p{L})`, "u");
}

const letterClass = memoize((letter: string): string => {
  if (letter === " ") return "\\s+";
  return `[${lettersLike(letter)}]${MARKS}`;
});

function lettersLike(letter: string): string {
  const codes = Array.from({ length: LAST_LETTER + 1 }, (_, code) => code).filter((code) => isLetterCode(code));
  return codes
    .map((code) => String.fromCodePoint(code))
    .filter((one) => foldVietnamese(one) === letter)
    .join("");
}

function isLetterCode(code: number): boolean {
  return (code >= 0x41 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1b0) || code >= 0x1ea0;
}
