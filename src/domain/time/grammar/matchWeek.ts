import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS, TIMES_WORDS } from "../words/vocabulary";
import { placeOf } from "./TimeAtom";
import { isMark, isShortNumber, isWord, type Matcher } from "./Matcher";

/** Reads "Tuần 3 (tháng 5)", "tuần thứ 2 (của tháng 3)", "Tuần 1, 2": somewhere inside the month that follows. */
export const matchWeek: Matcher = ({ tokens, at }) => {
  const first = tokens[at];
  if (first === undefined || !isWord(first, CALENDAR_WORDS.week)) return undefined;
  const number = isWord(tokens[at + 1], CALENDAR_WORDS.weekday) ? at + 2 : at + 1;
  if (tokens[number]?.kind !== "number" || isWord(tokens[number + 1], TIMES_WORDS)) return undefined;
  const length = lastWeek(tokens, number) + 1 - at;
  return { length, atoms: [{ kind: "marker", marker: "middle", ...placeOf(tokens, at, length) }] };
};

/** "Tuần 3 - 4", "Tuần 1, 2 và 15/3": a number that begins a date is no week. */
function lastWeek(tokens: readonly Token[], at: number): number {
  const isJoined = isMark(tokens[at + 1], "-,&+") && isShortNumber(tokens[at + 2]);
  const isDate = isMark(tokens[at + 3], "/.-") && tokens[at + 4]?.kind === "number";
  const isCounted = isWord(tokens[at + 3], CALENDAR_WORDS.counted) && tokens[at + 4]?.kind === "number";
  return isJoined && !isDate && !isCounted ? lastWeek(tokens, at + 2) : at;
}
