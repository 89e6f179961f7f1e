import { placeOf, type TimeAtom } from "./TimeAtom";
import { isWord, type Match, type Matcher, type Scene } from "./Matcher";
import { matchClock } from "./matchClock";
import { matchBareDay, matchDate, matchSpokenDate } from "./matchDate";
import { matchEvent } from "./matchEvent";
import { matchEvery } from "./matchEvery";
import { matchKnown, matchStage } from "./matchKnown";
import { matchListMark } from "./matchListMark";
import { matchMonth, matchMonthAgain, matchMonthOfYear } from "./matchMonth";
import { matchMonths } from "./matchMonths";
import { matchPhrase } from "./matchPhrase";
import { matchQuarter, matchQuarterAgain } from "./matchQuarter";
import { matchSpanOfYears, matchYear } from "./matchYear";
import { matchWeek } from "./matchWeek";
import { isStray } from "./isStray";
import { tokenize, type Token } from "../words/tokenize";
import { FILLERS } from "../words/vocabulary";

const JOINS: Readonly<Record<string, "range" | "weak" | "strong">> = {
  "-": "range",
  ",": "weak",
  "(": "weak",
  "/": "weak",
  ";": "strong",
  "&": "strong",
  "+": "strong",
};

/** The grammar, in the order in which its rules are tried; the first that reads something wins. */
const MATCHERS: readonly Matcher[] = [
  matchListMark,
  matchClock,
  matchWeek,
  matchEvery,
  matchStage,
  matchSpokenDate,
  matchSpanOfYears,
  matchDate,
  matchBareDay,
  matchQuarterAgain,
  matchMonthAgain,
  matchMonthOfYear,
  matchEvent,
  matchMonths,
  matchQuarter,
  matchMonth,
  matchYear,
  matchKnown,
  matchPhrase,
  matchRest,
];

/**
 * Reads a time phrase into its meaningful pieces, in order. What means nothing to time stays as "word" or "stray".
 *
 * @example readAtoms("Quý I, III", 2025).length // => 3, a period, a join, a period
 */
export function readAtoms(text: string, planYear: number | null): readonly TimeAtom[] {
  const tokens = tokenize(text);
  const atoms: TimeAtom[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = firstMatch({ tokens, at, previous: atoms, planYear });
    atoms.push(...match.atoms);
    at += Math.max(match.length, 1);
  }
  return atoms;
}

function firstMatch(scene: Scene): Match {
  for (const matcher of MATCHERS) {
    const match = matcher(scene);
    if (match) return match;
  }
  return { length: 1, atoms: [] };
}

function matchRest({ tokens, at }: Scene): Match {
  const token = tokens[at];
  if (token?.kind === "line") return { length: 1, atoms: [{ kind: "join", strength: "weak" }] };
  if (token?.kind === "word") return { length: 1, atoms: [wordAtom(tokens, at)] };
  const strength = token?.kind === "mark" ? JOINS[token.text] : undefined;
  if (strength !== undefined) return { length: 1, atoms: [{ kind: "join", strength }] };
  return { length: 1, atoms: isStray(tokens, at) ? [{ kind: "stray", ...placeOf(tokens, at, 1) }] : [] };
}

function wordAtom(tokens: readonly Token[], at: number): TimeAtom {
  return isWord(tokens[at], FILLERS) ? { kind: "filler" } : { kind: "word", known: false, ...placeOf(tokens, at, 1) };
}
