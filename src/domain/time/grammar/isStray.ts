import type { Token } from "../words/tokenize";
import { isMark } from "./Matcher";

/** Signs that say something of a time which nobody here understands; quotes, brackets and full stops say nothing. */
const TELLING_SIGN = /[\p{L}\p{N}?<>=%_§±≤≥≈$#@^|]/u;
const LONGEST_FOOTNOTE = 2;

/**
 * Whether a mark or a number that no rule of the grammar took says something: a number that is no footnote's behind its word, a sign that
 * means something, dots where something is left out.
 *
 * @example isStray(tokenize("15/6?"), 3) // => true
 * @example isStray(tokenize("Cả năm1"), 2) // => false
 */
export function isStray(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "number") return !isFootnote(token, tokens[at - 1]);
  const isDotted = isMark(token, ".") && (isMark(tokens[at + 1], ".") || isMark(tokens[at - 1], "."));
  return token?.kind === "mark" && (isDotted || TELLING_SIGN.test(token.text));
}

function isFootnote(token: Token, before: Token | undefined): boolean {
  return token.glued && token.text.length <= LONGEST_FOOTNOTE && before?.kind === "word";
}
