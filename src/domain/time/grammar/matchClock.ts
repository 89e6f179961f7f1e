import { isMark, isWord, type Matcher } from "./Matcher";
import type { Token } from "../words/tokenize";
import { CALENDAR_WORDS } from "../words/vocabulary";

/** Reads a time of day: "17h00", "17 giờ 30 phút", "00:00:00". A day with an hour includes the day: "trước 17h00 ngày 15/6". */
export const matchClock: Matcher = ({ tokens, at }) => {
  const first = tokens[at];
  if (first?.kind !== "number") return undefined;
  let next = at + 1;
  while (isClockSign(tokens[next])) next += isClockNumber(tokens, next + 1) ? 2 : 1;
  if (next === at + 1) return undefined;
  if (isWord(tokens[next], CALENDAR_WORDS.minute)) next += 1;
  return { length: next - at, atoms: [{ kind: "marker", marker: "clock" }] };
};

function isClockSign(token: Token | undefined): boolean {
  return isMark(token, ":") || isWord(token, CALENDAR_WORDS.hour);
}

/** "17h 15/6": the number before "/" is a day already. */
function isClockNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && !isMark(tokens[at + 1], "/-.");
}
