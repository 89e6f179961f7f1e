import { coverHeading, startsHeading, type HeadingScores } from "../../header/scoreHeading";
import { memoize } from "../../source/memoize";
import type { FoundHeading } from "./ColumnText";

/** Where the headings of a head's first lines end, and how well its words are explained; less is better. */
export interface ParsedHead {
  readonly lines: number;
  readonly cost: number;
  readonly headings: readonly FoundHeading[];
}

const MOST_WORDS = 10;
/** No head of a table takes more; beyond it the lines are none. */
const MOST_COST = 14;
const MOST_UNKNOWN_WORDS = 5;
const COST = {
  heading: 0.5,
  doubt: 4,
  unknown: 2.4,
  capitalBelow: 0.4,
  cutInLine: 0.1,
  capitalInLine: 0.8,
  secondMeaning: 1.5,
  sameWord: 1,
} as const;
const KNOWN = 0.55;
/** How surely words are one heading that begins as a known one does and goes on in small letters to the next capital. */
const ONE_RUN = 0.7;
const MOST_OF_RUN = 6;
const OPENING = /^(?:\p{Lu}|\(|#$)/u;
const NUMBER = /^(?:[IVX]+|[A-Z])[.)]$/;
const SMALL = /^[\p{Ll}(/&,-]/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

interface Word {
  readonly text: string;
  readonly line: number;
  readonly opensLine: boolean;
}

interface Step {
  readonly cost: number;
  readonly heading: FoundHeading;
  readonly before: Step | undefined;
}

/**
 * The ways in which lines are a table's headings one after the other, one for every number of lines that ends with a whole heading. A
 * line may hold several headings, and a heading may be broken over lines.
 *
 * @example parseHead(["TT Nội dung Đơn vị chủ trì", "Thời gian", "thực hiện"], score).at(-1)?.headings.map((one) => one.text)
 * // => ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian thực hiện"]
 */
export function parseHead(lines: readonly string[], score: (heading: string) => HeadingScores): readonly ParsedHead[] {
  const words = lines.flatMap(wordsOf);
  const best: (Step | undefined)[] = [undefined];
  const parsed: ParsedHead[] = [];
  let reached = 0;
  for (let end = 1; end <= words.length && end - reached <= MOST_WORDS; end += 1) {
    best[end] = bestStep(words, end, best, score);
    const step = best[end];
    if (step !== undefined) reached = end;
    const last = words[end - 1];
    if (step !== undefined && last !== undefined && words[end]?.opensLine !== false) {
      parsed.push({ lines: last.line + 1, cost: step.cost, headings: headingsOf(step) });
    }
  }
  return parsed;
}

function wordsOf(text: string, line: number): readonly Word[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word, index) => ({ text: word, line, opensLine: index === 0 }));
}

function bestStep(
  words: readonly Word[],
  end: number,
  best: readonly (Step | undefined)[],
  score: (heading: string) => HeadingScores,
): Step | undefined {
  let found: Step | undefined;
  for (let start = Math.max(0, end - MOST_WORDS); start < end; start += 1) {
    const before = best[start];
    if (start > 0 && before === undefined) continue;
    const offer = headingOf(words.slice(start, end), words[end], score);
    if (offer === undefined) continue;
    const cost = (before?.cost ?? 0) + offer.cost;
    if (cost <= MOST_COST && (found === undefined || cost < found.cost))
      found = { cost, heading: offer.heading, before };
  }
  return found;
}

function headingOf(
  own: readonly Word[],
  next: Word | undefined,
  score: (heading: string) => HeadingScores,
): { readonly cost: number; readonly heading: FoundHeading } | undefined {
  const [first] = own;
  if (first === undefined || !OPENING.test(first.text) || NUMBER.test(first.text)) return undefined;
  const text = own.map((word) => word.text).join(" ");
  if (!opensKnown(first.text)) return unknownHeading(own, next, text);
  const scores = score(text);
  const sureness = Math.max(coverHeading(text), isOneRun(own, next) ? ONE_RUN : 0);
  if (sureness < KNOWN) return unknownHeading(own, next, text);
  const cost =
    COST.heading + COST.doubt * (1 - sureness) + severalCost(own, scores) + (first.opensLine ? 0 : COST.cutInLine);
  return { cost, heading: { text, sureness } };
}

// What speaks for several headings: capitals further on, several meanings, a word that comes again.
function severalCost(own: readonly Word[], scores: HeadingScores): number {
  const capitals = own.slice(1).filter((word) => CAPITALISED.test(word.text));
  const below = capitals.filter((word) => word.opensLine).length;
  const meanings = [scores.ordinal, scores.content, Math.max(scores.lead, scores.coordinating), scores.time];
  const further = Math.max(0, meanings.filter((one) => one >= KNOWN).length - 1);
  const again = own.length - new Set(own.map((word) => word.text.toLowerCase())).size;
  return (
    COST.capitalBelow * below +
    COST.capitalInLine * (capitals.length - below) +
    COST.secondMeaning * further +
    COST.sameWord * again
  );
}

const opensKnown = memoize(startsHeading);

// "Cơ quan chủ trì soạn thảo" before "Cơ quan phối hợp".
function isOneRun(own: readonly Word[], next: Word | undefined): boolean {
  const opening = own
    .slice(0, 2)
    .map((word) => word.text)
    .join(" ");
  return own.length > 2 && own.length <= MOST_OF_RUN && isRun(own, next) && opensKnown(opening);
}

function isRun(own: readonly Word[], next: Word | undefined): boolean {
  return own.slice(1).every((word) => SMALL.test(word.text)) && (next === undefined || !SMALL.test(next.text));
}

// A heading that nobody knows has its lines to itself, or goes on in small letters to the next capital.
function unknownHeading(
  own: readonly Word[],
  next: Word | undefined,
  text: string,
): { readonly cost: number; readonly heading: FoundHeading } | undefined {
  const hasLines = own[0]?.opensLine === true && next?.opensLine !== false;
  const isOne = own.slice(1).every((word) => !word.opensLine || /^[\p{Ll}(/&]/u.test(word.text));
  if (!(hasLines ? isOne : isRun(own, next)) || own.length > MOST_UNKNOWN_WORDS || /\d/.test(text)) return undefined;
  return { cost: COST.unknown, heading: { text, sureness: 0 } };
}

function headingsOf(step: Step): readonly FoundHeading[] {
  const headings: FoundHeading[] = [];
  for (let one: Step | undefined = step; one !== undefined; one = one.before) headings.unshift(one.heading);
  return headings;
}
