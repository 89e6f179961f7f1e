import { foldWord } from "../words/foldTime";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS, FILLERS } from "../words/vocabulary";
import { EVENT_WORDS } from "../words/vocabularyKnown";
import { placeOf, type TimeAtom } from "./TimeAtom";
import { findPhrase } from "./findPhrase";
import { isMark, isShortNumber, isWord, type Match, type Matcher } from "./Matcher";
import { isStray } from "./isStray";
import { durationLength } from "./durationLength";
import { quarterNumber } from "./matchQuarter";

const FROM_WORDS = CALENDAR_WORDS.from.map(foldWord);
const DATE_WORDS = [...CALENDAR_WORDS.quarter, ...CALENDAR_WORDS.month, ...CALENDAR_WORDS.counted];
const RESUMING_KINDS: readonly string[] = ["year", "regular"];

/**
 * Reads what waits for something else: "Sau khi có văn bản của…", "Theo kế hoạch số 15/KH-UBND ngày 20/01/2025", "10 ngày làm việc
 * sau khi …", "Không quá 09 tháng". It swallows the numbers and dates of its own sentence, up to ";" or to a comma or line before a
 * time of its own; words that are not said of such things are told as strays.
 */
export const matchEvent: Matcher = ({ tokens, at }) => {
  const duration = durationLength(tokens, at);
  const begins =
    duration > 0 ||
    findPhrase(tokens, at)?.meaning.kind === "event" ||
    isDayCount(tokens, at) ||
    isDocumentNumber(tokens, at);
  return begins ? swallow(tokens, at, Math.max(duration, 1)) : undefined;
};

/** "10 ngày làm việc", "trong 02 tuần kể từ". */
function isDayCount(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "number") return false;
  const unit = tokens[at + 1];
  if (tokens[at + 2]?.kind === "number") return false;
  return isWord(unit, CALENDAR_WORDS.day) || isWord(unit, CALENDAR_WORDS.week);
}

/** "15/KH-UBND": the date that follows is the document's, not the task's. */
function isDocumentNumber(tokens: readonly Token[], at: number): boolean {
  const [slash, sign] = [tokens[at + 1], tokens[at + 2]];
  if (tokens[at]?.kind !== "number" || !isMark(slash, "/-") || sign?.kind !== "word") return false;
  return sign.glued && quarterNumber(sign) === undefined && !isWord(sign, DATE_WORDS);
}

function swallow(tokens: readonly Token[], at: number, known: number): Match {
  const opensRange = findPhrase(tokens, at)?.words.some((word) => FROM_WORDS.includes(word)) ?? false;
  let next = at + known;
  while (next < tokens.length && !isEnd(tokens, next) && !(opensRange && isUntil(tokens, next))) next += 1;
  return { length: next - at, atoms: [{ kind: "event" }, ...strays(tokens, at + known, next)] };
}

/** What of an event's words is not said of events; a document's number and the date after it are the document's. */
function strays(tokens: readonly Token[], from: number, to: number): readonly TimeAtom[] {
  const document = tokens.findIndex((_, index) => index >= from && index < to && isDocumentNumber(tokens, index));
  return tokens.slice(from, to).flatMap((token, offset): readonly TimeAtom[] => {
    const at = from + offset;
    const isCited = document >= 0 && at >= document && (token.kind === "number" || isSign(tokens, at));
    const isCounted = token.kind === "number" && isWord(tokens[at + 1], CALENDAR_WORDS.counted);
    const isStrange = token.kind === "word" ? !isSaid(token) : isStray(tokens, at);
    if (isCited || isCounted || !isStrange) return [];
    return [{ kind: "stray", ...placeOf(tokens, at, 1) }];
  });
}

/** "KH-UBND" in "15/KH-UBND" */
function isSign(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && isMark(tokens[at - 1], "/-&");
}

function isSaid(token: Token): boolean {
  return isWord(token, EVENT_WORDS) || isWord(token, FILLERS);
}

/** "Từ khi ban hành đến 30/6": the end has its day. */
function isUntil(tokens: readonly Token[], at: number): boolean {
  const meaning = findPhrase(tokens, at)?.meaning;
  return meaning?.kind === "marker" && meaning.marker === "until";
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isMark(token, ";)")) return true;
  return (token?.kind === "line" || isMark(token, ",.(-")) && resumes(tokens, at + 1);
}

function resumes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isWord(tokens[at], CALENDAR_WORDS.quarter)) return quarterNumber(next) !== undefined;
  if (isWord(tokens[at], CALENDAR_WORDS.months)) return isShortNumber(next);
  const meaning = findPhrase(tokens, at)?.meaning;
  if (meaning?.kind === "marker") return meaning.marker === "before" || meaning.marker === "by";
  return meaning !== undefined && RESUMING_KINDS.includes(meaning.kind);
}
