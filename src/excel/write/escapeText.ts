// Signs that start a formula, an error value, a currency amount or a negative in brackets.
const OPENING = /^[=+\-@'#$€£¥₫%(.,]/;
// Excel reads the strings of Office.js as American English: "19/8/2025", "1,5", "10:30", "12%", "1E5", "3 1/2".
const NUMERIC = /^[\p{Nd}\s.,:/\\%()$€£¥₫+\-eE]+$/u;
const MONTH = /(^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const HALF_DAY = /^\p{Nd}[\p{Nd}:.\s]*[ap]m?$/iu;
const WORDS = /^(true|false)$/i;
// Nothing longer is ever taken for a number or a date.
const LONGEST_ENTRY = 64;

function looksTyped(text: string): boolean {
  if (text.length > LONGEST_ENTRY) return false;
  const startsWithDigit = /^\p{Nd}/u.test(text);
  if (startsWithDigit && (NUMERIC.test(text) || HALF_DAY.test(text))) return true;
  return WORDS.test(text) || (/\p{Nd}/u.test(text) && MONTH.test(text));
}

/**
 * A text as it must be given to Excel so that the cell holds exactly this text: with an apostrophe before it when Excel would make a
 * formula, number, date, truth value or error of it (notes of the platform §2.3). Also what keeps foreign text from becoming a formula.
 *
 * @example escapeText("- Rà soát, bổ sung") // => "'- Rà soát, bổ sung"
 * @example escapeText("19/8/2025") // => "'19/8/2025"
 * @example escapeText("Quý I và quý III") // => "Quý I và quý III"
 */
export function escapeText(text: string): string {
  const trimmed = text.trim();
  return text.startsWith("'") || OPENING.test(trimmed) || looksTyped(trimmed) ? `'${text}` : text;
}
