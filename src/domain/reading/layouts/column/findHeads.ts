import { headingKey } from "../../header/headingKey";
import { scoreHeading, startsHeading, type HeadingScores } from "../../header/scoreHeading";
import { memoize } from "../../source/memoize";
import { parseOrdinal } from "../../words/parseOrdinal";
import type { FoundHead, FoundHeading, ColumnLine } from "./ColumnText";
import { opensNumbered } from "./openingNumber";
import { parseHead, type ParsedHead } from "./parseHead";

const MOST_LINES = 30;
const LONGEST_LINE = 90;
const SURE = 0.6;
const MOST_COST = 1.4;
const LEAST_HEADINGS = 3;
const NO_HEADING = /[.;:]$|\d{2}/;
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;

type Score = (heading: string) => HeadingScores;

const opensKnown = memoize(startsHeading);
const firstKey = memoize(headingKey);

/** A table's head and the same head again on later pages. */
export interface HeadRun {
  readonly head: FoundHead;
  readonly repeats: readonly { readonly first: number; readonly last: number }[];
}

/**
 * The heads of tables that stand in the lines of one column, top to bottom, each with its repetitions on later pages.
 *
 * @example findHeads(lines)[0]?.head.headings.length // => 5
 */
export function findHeads(lines: readonly ColumnLine[]): readonly HeadRun[] {
  const score = memoize(scoreHeading);
  const runs: { head: FoundHead; key: string; repeats: { first: number; last: number }[] }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const open = runs.at(-1);
    const mayRepeat = open !== undefined && mayBegin(lines[at]?.text ?? "", open.key);
    const again = mayRepeat ? repeatEnd(lines, at, open.key) : undefined;
    if (open !== undefined && again !== undefined) {
      open.repeats.push({ first: at, last: again });
      at = again;
      continue;
    }
    const head = headAt(lines, at, score);
    if (head === undefined) continue;
    const text = lines.slice(head.first, head.last + 1).map((line) => line.text);
    runs.push({ head, key: headingKey(text.join("")), repeats: [] });
    at = head.last;
  }
  return runs;
}

// The lines that say the same as the head, however they are broken.
function repeatEnd(lines: readonly ColumnLine[], at: number, key: string): number | undefined {
  let said = "";
  for (let end = at; end < lines.length && said.length < key.length; end += 1) {
    const own = headingKey(lines[end]?.text ?? "");
    if (own === "" || !key.startsWith(own, said.length)) return undefined;
    said += own;
    if (said === key) return end;
  }
  return undefined;
}

// Asked of every line of a long table: most do not even begin with the head's first letter.
function mayBegin(text: string, key: string): boolean {
  const first = text.charAt(0);
  return !/[\p{L}\d]/u.test(first) || key.startsWith(firstKey(first));
}

function headAt(lines: readonly ColumnLine[], at: number, score: Score): FoundHead | undefined {
  const first = lines[at];
  if (first === undefined || !mayOpen(first.text, score)) return undefined;
  const texts = headLines(lines, at);
  const offers = parseHead(texts, score).filter((one) => isHead(one, score));
  const best = offers.find((one) => opensBody(lines, at + one.lines, one)) ?? withoutNumbers(offers);
  if (best === undefined) return undefined;
  return { first: at, last: at + best.lines - 1, headings: levelled(best.headings, score) };
}

// "Phân công", "Thời gian" / "Chủ trì", "Phối hợp": the lower level of a head comes behind the whole upper one, and stands under one of it.
function levelled(headings: readonly FoundHeading[], score: Score): readonly FoundHeading[] {
  const lower = headings.slice(-2);
  const [lead, coordinating] = lower.map(({ text }) => score(text));
  if (lead === undefined || lead.lead < SURE || (coordinating?.coordinating ?? 0) < SURE) return headings;
  const upper = headings.slice(0, -2);
  const over = upper.slice(0, -1).findIndex(({ text }) => score(text).lead > 0);
  return over === -1 ? headings : [...upper.slice(0, over), ...lower, ...upper.slice(over + 1)];
}

function mayOpen(text: string, score: Score): boolean {
  if (text.length > LONGEST_LINE || NO_HEADING.test(text) || opensNumbered(text)) return false;
  const words = text.split(/\s+/);
  if (!opensKnown(words[0] ?? "")) return false;
  if (opensKnown(words.slice(0, 2).join(" "))) return true;
  return [1, 2, 3, 4].some((count) => {
    const scores = score(words.slice(0, count).join(" "));
    return Math.max(scores.ordinal, scores.content, scores.lead, scores.time) >= SURE;
  });
}

// As far as nothing stands that is too long for a heading or the number of a first row.
function headLines(lines: readonly ColumnLine[], at: number): readonly string[] {
  const texts: string[] = [];
  for (const { text } of lines.slice(at, at + MOST_LINES)) {
    if (text.length > LONGEST_LINE || NO_HEADING.test(text) || (texts.length > 0 && parseOrdinal(text) !== undefined))
      break;
    texts.push(text);
  }
  return texts;
}

function isHead({ headings, cost }: ParsedHead, score: Score): boolean {
  const scores = headings.map((one) => score(one.text));
  const has = (role: keyof HeadingScores): boolean => scores.some((one) => one[role] >= SURE);
  const known = headings.filter((one) => one.sureness > 0).length;
  const isWhole = known >= LEAST_HEADINGS || (known === 2 && has("ordinal"));
  const opens = scores.slice(1).every((one) => one.ordinal < 1);
  return opens && isWhole && has("content") && cost <= MOST_COST * headings.length && headings.at(-1)?.sureness !== 0;
}

function hasNumbers({ headings }: ParsedHead): boolean {
  return headings.some((one) => scoreHeading(one.text).ordinal === 1);
}

// Under a head with a column of numbers stands the number of a row, perhaps below the numbers of the columns.
function opensBody(lines: readonly ColumnLine[], at: number, head: ParsedHead): boolean {
  const text = lines[at]?.text;
  return hasNumbers(head) && text !== undefined && (opensNumbered(text) || COLUMN_NUMBER.test(text));
}

function withoutNumbers(offers: readonly ParsedHead[]): ParsedHead | undefined {
  const known = offers.filter((one) => one.headings.every((heading) => heading.sureness > 0));
  return known.filter((one) => !hasNumbers(one)).at(-1) ?? known.at(-1);
}
