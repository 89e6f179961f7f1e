import type { TimeAtom } from "./TimeAtom";
import { foldWord } from "../words/foldTime";
import { isMark, isWord, joinedTo, numberIn, type Match, type Matcher, type Scene } from "./Matcher";
import { countOf } from "../words/numberOfWord";
import { quarterNumber } from "./matchQuarter";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS, EACH_UNITS, EACH_WORDS, NOT_QUARTER_WORDS, PER_WORDS, TIMES_WORDS } from "../words/vocabulary";

const UNITS = new Map(Object.entries(EACH_UNITS).map(([word, months]) => [foldWord(word), months]));
/** Nothing is said to come again after more weeks, months or years. */
const MOST_UNITS = 36;
const MONTHS_PER_YEAR = 12;
const MONTHS_PER_QUARTER = 3;
/** "10 năm một lần" is the seldomest that plans say. */
const LONGEST_SPACING = 120;

/**
 * Reads repetitions: "Hằng quý", "Định kỳ hằng tháng", "Mỗi quý", "Thứ Sáu hằng tuần", "Định kỳ 02 tuần một lần", "01 lần/quý",
 * "6 tháng/lần", and the further words of "hằng tháng, quý, năm".
 */
export const matchEvery: Matcher = (scene) =>
  readWeekday(scene) ??
  readEach(scene) ??
  readCountFirst(scene) ??
  readUnitFirst(scene) ??
  readAgain(scene) ??
  readList(scene);

/** A weekday says nothing that matters to a quarter; without this, "thứ tư" would hold "từ". */
function readWeekday(scene: Scene): Match | undefined {
  const { tokens, at } = scene;
  const sunday = isWord(tokens[at], CALENDAR_WORDS.sunday) && isWord(tokens[at + 1], CALENDAR_WORDS.sunday);
  const named =
    isWord(tokens[at], CALENDAR_WORDS.weekday) && (countOf(tokens[at + 1]) !== undefined || isFriday(scene));
  if (isShortWeekday(scene))
    return { length: isWord(tokens[at], CALENDAR_WORDS.shortSunday) ? 1 : 2, atoms: [{ kind: "filler" }] };
  return sunday || named ? { length: 2, atoms: [{ kind: "filler" }] } : undefined;
}

/** "15/6/2026 (T2)", "15/6 (CN)": right behind a day it is no month. */
function isShortWeekday({ tokens, at, previous }: Scene): boolean {
  const day = joinedTo(previous);
  if (day?.kind !== "period" || day.period.day === null) return false;
  if (isWord(tokens[at], CALENDAR_WORDS.shortSunday)) return true;
  return (
    isMark(tokens[at - 1], "(") &&
    isWord(tokens[at], CALENDAR_WORDS.shortWeekday) &&
    numberIn(tokens[at + 1], 2, 7) !== undefined
  );
}

function isFriday({ tokens, at }: Scene): boolean {
  return isWord(tokens[at + 1], CALENDAR_WORDS.year) || quarterNumber(tokens[at + 1]) !== undefined;
}

/** "hằng quý", "định kỳ 6 tháng (một lần)", "theo từng quý". */
function readEach(scene: Scene): Match | undefined {
  const { tokens, at } = scene;
  let next = at;
  while (isWord(tokens[next], EACH_WORDS)) next += 1;
  if (next === at) return undefined;
  const count = UNITS.has(tokens[next + 1]?.text ?? "") ? countOf(tokens[next]) : undefined;
  const unit = count === undefined ? next : next + 1;
  const months = monthsOf(scene, unit, count);
  if (months === undefined) return undefined;
  const times = readTimes(scene, unit + 1);
  return every({ length: unit + 1 - at + times.length, months, times: times.times });
}

function monthsOf(scene: Scene, unit: number, count = 1): number | undefined {
  const months = unitAt(scene, unit);
  return months === undefined || count > MOST_UNITS || isHalfOfYear(scene, unit, count) ? undefined : months * count;
}

/** "6 tháng đầu năm" is no repetition, even after "định kỳ". */
function isHalfOfYear({ tokens }: Scene, unit: number, count = 1): boolean {
  const side = isWord(tokens[unit + 1], CALENDAR_WORDS.first) || isWord(tokens[unit + 1], CALENDAR_WORDS.last);
  return count > 1 && side;
}

/** A calendar word that is not the beginning of "quý I", "tháng 3", "năm học", "quy định". */
function unitAt({ tokens }: Scene, at: number): number | undefined {
  const months = UNITS.get(tokens[at]?.text ?? "");
  const next = tokens[at + 1];
  if (isWord(next, CALENDAR_WORDS.school) || isWord(next, NOT_QUARTER_WORDS)) return undefined;
  const isCounted = months === MONTHS_PER_YEAR || isWord(tokens[at + 2], TIMES_WORDS);
  return isCounted || !isNumeral(next, months) ? months : undefined;
}

/** The number of "quý I" or "tháng 3"; a glued digit is a footnote's, a great one a year. */
function isNumeral(token: Token | undefined, months: number | undefined): boolean {
  if (token?.kind === "number") return !token.glued && token.text.length <= 2;
  return months === MONTHS_PER_QUARTER && quarterNumber(token) !== undefined;
}

/** "02 tuần một lần", "3 tháng/lần". */
function readCountFirst(scene: Scene): Match | undefined {
  const count = countOf(scene.tokens[scene.at]);
  const months = UNITS.get(scene.tokens[scene.at + 1]?.text ?? "");
  if (count === undefined || months === undefined) return undefined;
  const times = readTimes(scene, scene.at + 2);
  return times.length === 0
    ? undefined
    : every({ length: 2 + times.length, months: months * count, times: times.times });
}

/** "01 lần/quý", "1 lần mỗi tháng", "hai lần trong năm". */
function readUnitFirst(scene: Scene): Match | undefined {
  const { tokens, at } = scene;
  const times = countOf(tokens[at]);
  if (times === undefined || !isWord(tokens[at + 1], TIMES_WORDS)) return undefined;
  let next = at + 2;
  while (isMark(tokens[next], "/") || isWord(tokens[next], PER_WORDS)) next += 1;
  const months = unitAt(scene, next);
  return months === undefined ? undefined : every({ length: next + 1 - at, months, times });
}

function readAgain(scene: Scene): Match | undefined {
  if (joinedTo(scene.previous)?.kind !== "every") return undefined;
  const count = countOf(scene.tokens[scene.at]);
  const unit = count === undefined ? scene.at : scene.at + 1;
  const months = unitAt(scene, unit);
  if (months === undefined || isHalfOfYear(scene, unit, count ?? 1)) return undefined;
  return every({ length: unit + 1 - scene.at, months: months * (count ?? 1), times: 1 });
}

/** "Tháng, quý, năm", "Quý, 6 tháng, năm" as a whole cell's way to say that something is done each time. */
function readList(scene: Scene): Match | undefined {
  const { tokens, at } = scene;
  const months = unitAt(scene, at);
  if (months === undefined || months === MONTHS_PER_YEAR || !isMark(tokens[at + 1], ",/")) return undefined;
  const counted = countOf(tokens[at + 2]) !== undefined && UNITS.has(tokens[at + 3]?.text ?? "");
  return counted || unitAt(scene, at + 2) !== undefined ? every({ length: 1, months, times: 1 }) : undefined;
}

function readTimes({ tokens }: Scene, at: number): { readonly times: number; readonly length: number } {
  const slash = isMark(tokens[at], "/") ? 1 : 0;
  if (isWord(tokens[at + slash], TIMES_WORDS)) return { times: 1, length: slash + 1 };
  const times = countOf(tokens[at + slash]);
  const found = times !== undefined && isWord(tokens[at + slash + 1], TIMES_WORDS);
  return found ? { times, length: slash + 2 } : { times: 1, length: 0 };
}

function every(read: { readonly length: number; readonly months: number; readonly times: number }): Match | undefined {
  if (read.months > LONGEST_SPACING) return undefined;
  const spacing = Math.floor(read.months / Math.max(read.times, 1));
  const atom: TimeAtom = { kind: "every", months: Math.min(spacing, MONTHS_PER_YEAR) };
  return { length: read.length, atoms: [atom] };
}
