import { isMark, type Matcher } from "./Matcher";
import type { Token } from "../words/tokenize";

const LONGEST_ORDINAL = 2;

/** Reads past what only numbers a line: "1.", "a)", "-" and "+" before its text. */
export const matchListMark: Matcher = ({ tokens, at }) => {
  if (at > 0 && tokens[at - 1]?.kind !== "line") return undefined;
  if (isMark(tokens[at], "-+*•")) return { length: 1, atoms: [] };
  return isOrdinal(tokens, at) ? { length: 2, atoms: [] } : undefined;
};

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [ordinal, mark, text] = tokens.slice(at, at + 3);
  if (ordinal === undefined || ordinal.text.length > LONGEST_ORDINAL || ordinal.kind === "mark") return false;
  return isMark(mark, ".)") && text?.glued === false;
}
