import type { Atom } from "./Atom";
import { isMark, isWord, type Match, type Matcher, type Scene } from "./Matcher";
import { matchBareDay, matchDate, matchSpokenDate } from "./matchDate";
import { matchEvent } from "./matchEvent";
import { matchEvery } from "./matchEvery";
import { matchMonth, matchMonthAgain, matchMonthOfYear } from "./matchMonth";
import { matchMonths } from "./matchMonths";
import { matchPhrase } from "./matchPhrase";
import { matchQuarter, matchQuarterAgain } from "./matchQuarter";
import { matchSpanOfYears, matchYear } from "./matchYear";
import { tokenize } from "./tokenize";
import { CALENDAR_WORDS, FILLERS, TIMES_WORDS } from "./vocabulary";

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

/** "1." or "a)" or "-" before the text of a line. */
function matchListMark({ tokens, at }: Scene): Match | undefined {
  if (at > 0 && tokens[at - 1]?.kind !== "line") return undefined;
  if (isMark(tokens[at], "-+*•")) return { length: 1, atoms: [] };
  const short = (tokens[at]?.text.length ?? 9) <= 2;
  const marked = short && isMark(tokens[at + 1], ".)") && tokens[at + 2]?.glued === false;
  return marked ? { length: 2, atoms: [] } : undefined;
}

/** "17h00", "17 giờ 30 phút", "00:00:00". */
function matchClock({ tokens, at }: Scene): Match | undefined {
  if (tokens[at]?.kind !== "number") return undefined;
  let next = at + 1;
  if (!isMark(tokens[next], ":") && !isWord(tokens[next], CALENDAR_WORDS.hour)) return undefined;
  while (isMark(tokens[next], ":") || isWord(tokens[next], CALENDAR_WORDS.hour)) {
    next += tokens[next + 1]?.kind === "number" && tokens[next + 2]?.text !== "/" ? 2 : 1;
  }
  if (isWord(tokens[next], CALENDAR_WORDS.minute)) next += 1;
  return { length: next - at, atoms: [{ kind: "marker", marker: "clock", start: tokens[at].start }] };
}

/** "Tuần 3 tháng 5", "tuần thứ 2 của tháng 3": somewhere inside the month. */
function matchWeek({ tokens, at }: Scene): Match | undefined {
  if (!isWord(tokens[at], CALENDAR_WORDS.week)) return undefined;
  const number = isWord(tokens[at + 1], CALENDAR_WORDS.weekday) ? at + 2 : at + 1;
  if (tokens[number]?.kind !== "number" || isWord(tokens[number + 1], TIMES_WORDS)) return undefined;
  return { length: number + 1 - at, atoms: [{ kind: "marker", marker: "middle", start: tokens[at]?.start ?? 0 }] };
}

function matchRest({ tokens, at }: Scene): Match {
  const token = tokens[at];
  if (token?.kind === "line") return { length: 1, atoms: [{ kind: "join", strength: "weak" }] };
  if (token?.kind === "word") return { length: 1, atoms: [{ kind: isWord(token, FILLERS) ? "filler" : "word" }] };
  const strength = token?.kind === "mark" ? JOINS[token.text] : undefined;
  return { length: 1, atoms: strength === undefined ? [] : [{ kind: "join", strength }] };
}
