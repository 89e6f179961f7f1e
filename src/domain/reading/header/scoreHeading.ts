import { foldVietnamese } from "../../text/foldVietnamese";
import type { ColumnRole } from "../Reading";
import { HEADINGS, TIME_HEADINGS } from "../words/vocabularyHeadings";
import { headingKey } from "./headingKey";

const LONGEST_HEADING = 90;
/** A wording that is known stands for a heading, however little it says what the column is for. */
const WHOLE = 0.9;

const OF_START = 0.3;
const STARTS = TIME_HEADINGS.start.map(headingKey);
const SIDES: ReadonlySet<string> = new Set(
  [...TIME_HEADINGS.start, ...TIME_HEADINGS.end, ...TIME_HEADINGS.sides].flatMap((word) => [
    headingKey(word),
    headingKey(`${TIME_HEADINGS.day} ${word}`),
    headingKey(`${word} ${TIME_HEADINGS.day}`),
  ]),
);

interface KnownPhrase {
  readonly key: string;
  readonly weight: number;
  readonly whole: boolean;
}

const ROLES: readonly ColumnRole[] = ["ordinal", "content", "lead", "coordinating", "time", "extra"];

const KNOWN: ReadonlyMap<ColumnRole, readonly KnownPhrase[]> = new Map(
  ROLES.map((role) => [
    role,
    HEADINGS[role]
      .map(({ phrase, weight, whole }) => ({ key: headingKey(phrase), weight, whole: whole ?? false }))
      .sort((a, b) => b.key.length - a.key.length),
  ]),
);

const ALL_KEYS: readonly string[] = ROLES.flatMap((role) => (KNOWN.get(role) ?? []).map(({ key }) => key));

/** How surely a heading means each role, 0 to 1. */
export type HeadingScores = Readonly<Record<ColumnRole, number>>;

/**
 * How surely a heading means each role by its wording alone, from 0 to 1. The longest known wording found in it decides, so that
 * "Thời gian nhận" is no deadline although "Thời gian" would be; what ends with the word of a start ("Tiến độ: Bắt đầu") is none either.
 *
 * @example scoreHeading("Lãnh đạo chủ trì").lead // => 0.95
 * @example scoreHeading("Thời gian nhận").time // => 0.3
 */
export function scoreHeading(heading: string): HeadingScores {
  const key = foldVietnamese(heading).length > LONGEST_HEADING ? "" : headingKey(heading);
  const score = (role: ColumnRole): number => scoreRole(key, KNOWN.get(role) ?? []);
  const time = score("time");
  return {
    ordinal: score("ordinal"),
    content: score("content"),
    lead: score("lead"),
    coordinating: score("coordinating"),
    time: STARTS.some((start) => key.endsWith(start)) ? Math.min(time, OF_START) : time,
    extra: score("extra"),
  };
}

/**
 * Whether a heading under one of time names its start or its end, by itself or as a day.
 *
 * @example isSideOfTime("Bắt đầu") // => true
 * @example isSideOfTime("Đến ngày") // => true
 */
export function isSideOfTime(heading: string): boolean {
  return SIDES.has(headingKey(heading));
}

function scoreRole(key: string, known: readonly KnownPhrase[]): number {
  if (key === "") return 0;
  const found = known.find((phrase) => (phrase.whole ? phrase.key === key : key.includes(phrase.key)));
  if (found === undefined) return 0;
  const share = found.key.length / key.length;
  if (share === 1) return found.weight;
  return found.weight * (key.startsWith(found.key) ? 0.85 + 0.15 * share : 0.6 + 0.3 * share);
}

/**
 * How surely text is one heading and nothing besides, from 0 to 1: what no known wording covers counts against it.
 *
 * @example coverHeading("Đơn vị chủ trì") // => 1
 * @example coverHeading("II. NHIỆM VỤ CỤ THỂ TT") // => 0.53
 */
export function coverHeading(heading: string): number {
  const key = headingKey(heading);
  if (key === "" || key.length > LONGEST_HEADING) return 0;
  return ROLES.reduce((most, role) => Math.max(most, coverOf(key, KNOWN.get(role) ?? [])), 0);
}

function coverOf(key: string, known: readonly KnownPhrase[]): number {
  const found = known.find((phrase) => (phrase.whole ? phrase.key === key : key.includes(phrase.key)));
  if (found === undefined) return 0;
  return found.key.length === key.length ? Math.max(found.weight, WHOLE) : found.key.length / key.length;
}

/**
 * Whether text could be the first lines of a known heading that a PDF broke over several rows.
 *
 * @example startsHeading("Lãnh đạo chủ") // => true
 * @example startsHeading("Xây dựng kế hoạch") // => false
 */
export function startsHeading(text: string): boolean {
  const key = headingKey(text);
  return key !== "" && ALL_KEYS.some((known) => known.startsWith(key));
}
