import { isWord, type Matcher } from "./Matcher";
import { CALENDAR_WORDS, TIMES_WORDS } from "../words/vocabulary";

/** Reads "Tuần 3 (tháng 5)", "tuần thứ 2 (của tháng 3)": somewhere inside the month that follows. */
export const matchWeek: Matcher = ({ tokens, at }) => {
  const first = tokens[at];
  if (first === undefined || !isWord(first, CALENDAR_WORDS.week)) return undefined;
  const number = isWord(tokens[at + 1], CALENDAR_WORDS.weekday) ? at + 2 : at + 1;
  if (tokens[number]?.kind !== "number" || isWord(tokens[number + 1], TIMES_WORDS)) return undefined;
  return { length: number + 1 - at, atoms: [{ kind: "marker", marker: "middle" }] };
};
