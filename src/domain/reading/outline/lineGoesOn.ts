import { isCapitals } from "../../text/isCapitals";
import { openingOrdinal, type OpeningOrdinal } from "../words/openingOrdinal";
import { isFullLine, type LineWidth } from "./brokenWidth";
import { opensLabel } from "./factsOf";

const SENTENCE_END = /[.;:!?…](?:\s*[”"')\]])*$/;
/** Of a paragraph's first line, which may be a heading, and of its further ones. */
const FULL_FIRST = 0.92;
const FULL_FURTHER = 0.85;
const FULL_AFTER_SENTENCE = 1;

/**
 * Whether a line goes on with the sentence or paragraph above it: in small letters after an open sentence and, where lines have a
 * width, also whatever stands under a full line without a number of its own. `first` is the first line of the paragraph.
 *
 * @example lineGoesOn("Ủy ban Mặt trận Tổ quốc", "Chủ động, tích cực phối hợp với", { letters: 32, breadth: 30 }) // => true
 * @example lineGoesOn("b) Xây dựng văn bản", "a) Tuyên truyền sâu rộng;", undefined) // => false
 */
export function lineGoesOn(text: string, above: string, width: LineWidth | undefined, first = above): boolean {
  const isOpen = !SENTENCE_END.test(above);
  const inSentence = above === first ? FULL_FIRST : FULL_FURTHER;
  const isFull = width !== undefined && isFullLine(above, text, width, isOpen ? inSentence : FULL_AFTER_SENTENCE);
  const opening = openingOrdinal(text);
  if (opening !== undefined) return isFull && isOpen && isCutDash(opening, above, first);
  return isFull ? fillsParagraph(text, above) : isOpen && startsSmall(text);
}

function fillsParagraph(text: string, above: string): boolean {
  if (opensLabel(text) && !isInBracket(above)) return false;
  return isCapitals(above) || !isCapitals(text);
}

// "các tổ chức chính trị" / "- xã hội": a dash inside a sentence, an open bracket or a running text is no bullet.
function isCutDash({ ordinal, rest }: OpeningOrdinal, above: string, first: string): boolean {
  return ordinal.kind === "bullet" && (startsSmall(rest) || isInBracket(above) || isRunning(first));
}

// What has no number of its own heads no list unless it ends in a colon.
function isRunning(first: string): boolean {
  return openingOrdinal(first) === undefined && !isCapitals(first);
}

function isInBracket(line: string): boolean {
  return line.lastIndexOf("(") > line.lastIndexOf(")");
}

function startsSmall(text: string): boolean {
  return /^[\p{Ll},;)]/u.test(text);
}
