import { isCapitals } from "../../text/isCapitals";
import { openingOrdinal, type OpeningOrdinal } from "../words/openingOrdinal";
import { isFullLine } from "./brokenWidth";
import { opensLabel } from "./factsOf";

const SENTENCE_END = /[.;:!?…](?:\s*[”"')\]])*$/;
const FULL_IN_SENTENCE = 0.92;
const FULL_AFTER_SENTENCE = 1;

/**
 * Whether a line goes on with the sentence or paragraph above it: in small letters after an open sentence and, where lines have a
 * width, also whatever stands under a full line without a number of its own.
 *
 * @example lineGoesOn("Ủy ban Mặt trận Tổ quốc", "Chủ động, tích cực phối hợp với", 32) // => true
 * @example lineGoesOn("b) Xây dựng văn bản", "a) Tuyên truyền sâu rộng;", undefined) // => false
 */
export function lineGoesOn(text: string, above: string, width: number | undefined): boolean {
  const isOpen = !SENTENCE_END.test(above);
  const isFull = width !== undefined && isFullLine(above, text, width, isOpen ? FULL_IN_SENTENCE : FULL_AFTER_SENTENCE);
  const opening = openingOrdinal(text);
  if (opening !== undefined) return isFull && isOpen && isCutDash(opening, above);
  return isFull ? fillsParagraph(text, above) : isOpen && startsSmall(text);
}

function fillsParagraph(text: string, above: string): boolean {
  if (opensLabel(text) && !isInBracket(above)) return false;
  return isCapitals(above) || !isCapitals(text);
}

// "các tổ chức chính trị" / "- xã hội": a dash inside a sentence or an open bracket is no bullet.
function isCutDash({ ordinal, rest }: OpeningOrdinal, above: string): boolean {
  return ordinal.kind === "bullet" && (startsSmall(rest) || isInBracket(above));
}

function isInBracket(line: string): boolean {
  return line.lastIndexOf("(") > line.lastIndexOf(")");
}

function startsSmall(text: string): boolean {
  return /^[\p{Ll},;)]/u.test(text);
}
