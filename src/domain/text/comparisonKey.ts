import { normalizeText } from "./normalizeText";
import { EVERY_SPELLING, TONE_MARKS } from "./vocabularyCharacters";

const OPEN_SYLLABLE = new RegExp(`(?<![\\p{L}\\p{M}])(\\p{L}*)(oa|oe|uy)([${TONE_MARKS}])(?![\\p{L}\\p{M}])`, "gu");
const MISPLACED_QU = new RegExp(`qu([${TONE_MARKS}])y`, "gu");
const I_OR_Y = new RegExp(`(?<![\\p{L}\\p{M}])([hklmst]|qu)y(?=[${TONE_MARKS}]?(?![\\p{L}\\p{M}]))`, "gu");
// The words below stand in the spelling that unifySpelling leaves: "quí", "kì".
const EVERY = /hằng(?= (?:năm|quí|tháng|tuần|ngày)(?!\p{L}))/gu;
const LEADING_ZEROS = /(?<![\d.,])0+(?=\d)/g;
const ROMAN_QUARTER = /(?<=(?<!\p{L})quí )(iii|ii|iv|i)(?!\p{L})/gu;
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };
/** Texts that were looked at: a workbook says most of its words on many sheets, and keys are most of the work of comparing them. */
const SEEN = new Map<string, string>();
const MOST_SEEN = 50_000;

/**
 * The key by which two wordings count as equal (notes of the field §3.4, steps 1–4 and 8–10): case, spacing, Unicode form, dash, place
 * of the tone mark (hoà/hòa), i/y (lí/lý), hàng/hằng, Roman quarter and leading zeros do not matter; accents and đ do.
 *
 * @example comparisonKey("UỶ  ban") === comparisonKey("Ủy ban") // => true
 * @example comparisonKey("Minh Khai") === comparisonKey("Minh Khải") // => false
 */
export function comparisonKey(text: string): string {
  const seen = SEEN.get(text);
  if (seen !== undefined) return seen;
  const key = keyOf(text);
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  SEEN.set(text, key);
  return key;
}

function keyOf(text: string): string {
  return unifySpelling(normalizeText(text).toLowerCase())
    .replace(EVERY, EVERY_SPELLING)
    .replace(ROMAN_QUARTER, (roman) => ROMAN[roman] ?? roman)
    .replace(LEADING_ZEROS, "");
}

function unifySpelling(words: string): string {
  return words
    .normalize("NFD")
    .replace(OPEN_SYLLABLE, moveToneBack)
    .replace(MISPLACED_QU, "quy$1")
    .replace(I_OR_Y, "$1i")
    .normalize("NFC");
}

function moveToneBack(syllable: string, start: string, vowels: string, tone: string): string {
  if (vowels === "uy" && start.endsWith("q")) return syllable;
  return start + vowels.slice(0, 1) + tone + vowels.slice(1);
}
