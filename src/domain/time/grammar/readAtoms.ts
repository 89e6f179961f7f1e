import type { Atom } from "./Atom";
import { isWord, type Match, type Matcher, type Scene } from "./Matcher";
import { matchClock } from "./matchClock";
import { matchBareDay, matchDate, matchSpokenDate } from "./matchDate";
import { matchEvent } from "./matchEvent";
import { matchEvery } from "./matchEvery";
import { matchListMark } from "./matchListMark";
import { matchMonth, matchMonthAgain, matchMonthOfYear } from "./matchMonth";
import { matchMonths } from "./matchMonths";
import { matchPhrase } from "./matchPhrase";
import { matchQuarter, matchQuarterAgain } from "./matchQuarter";
import { matchSpanOfYears, matchYear } from "./matchYear";
import { matchWeek } from "./matchWeek";
import { tokenize } from "../words/tokenize";
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
  matchSpokenDate,
  matchSpanOfYears,
  matchDate,
  matchBareDay,
  matchQuarterAgain,
  matchMonthAgain,
  matchMonthOfYear,
  matchMonths,
  matchEvent,
  matchQuarter,
  matchMonth,
  matchPhrase,
  matchYear,
  matchRest,
];

/**
 * Reads a time phrase into its meaningful pieces, in order. Words that mean nothing to time stay as "word".
 *
 * @example readAtoms("Quý I, III", 2025).length // => 3, a period, a join, a period
 */
export function readAtoms(text: string, planYear: number | null): readonly Atom[] {
  const tokens = tokenize(text);
  const atoms: Atom[] = [];
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
  if (token?.kind === "word") return { length: 1, atoms: [{ kind: isWord(token, FILLERS) ? "filler" : "word" }] };
  const strength = token?.kind === "mark" ? JOINS[token.text] : undefined;
  return { length: 1, atoms: strength === undefined ? [] : [{ kind: "join", strength }] };
}
