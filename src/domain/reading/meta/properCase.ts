import { LETTERHEAD_ABBREVIATIONS, PLACE_LEVELS, PROPER_PHRASES, SMALL_WORDS } from "../words/vocabularyLetterhead";
import { isCapitals } from "../../text/isCapitals";

const VOWEL = /[aeiouyăâêôơư]/i;
const phrases = [...PROPER_PHRASES].sort((a, b) => b.length - a.length);
const levels = [...PLACE_LEVELS].sort((a, b) => b.length - a.length);
const small = new Set([...SMALL_WORDS, ...levels.flatMap((level) => level.split(" "))]);
const abbreviations = new Set(LETTERHEAD_ABBREVIATIONS);

/**
 * A name in capitals as running text writes it; abbreviations stay, names of bodies take their usual form.
 *
 * @example properCase("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO") // => "Phòng Giáo dục và Đào tạo"
 * @example properCase("TRƯỜNG THPT NGUYỄN KHUYẾN") // => "Trường THPT Nguyễn Khuyến"
 */
export function properCase(text: string): string {
  if (!isCapitals(text)) return text;
  const cased = text.split(" ").map(caseWord).join(" ");
  const phrased = phrases.reduce(applyPhrase, cased);
  const numbered = levels.reduce(capitaliseNumbered, phrased);
  return numbered.slice(0, 1).toUpperCase() + numbered.slice(1);
}

/**
 * Whether a word in capitals is an abbreviation.
 *
 * @example isAbbreviation("GD&ĐT") // => true
 */
export function isAbbreviation(word: string): boolean {
  const letters = word.replace(/[^\p{L}&-]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false;
  return abbreviations.has(letters) || letters.includes("&") || !VOWEL.test(letters.normalize("NFD"));
}

function caseWord(word: string): string {
  if (isAbbreviation(word)) return word;
  const lower = word.toLowerCase();
  return small.has(lower) ? lower : capitalise(lower);
}

function capitalise(word: string): string {
  return word
    .replace(/\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/(?<=-)\p{L}/gu, (letter) => letter.toUpperCase());
}

function applyPhrase(text: string, phrase: string): string {
  const place = text.toLowerCase().indexOf(phrase.toLowerCase());
  if (place === -1) return text;
  const after = text.charAt(place + phrase.length);
  const before = text.charAt(place - 1);
  if (/\p{L}/u.test(after) || /\p{L}/u.test(before)) return text;
  return text.slice(0, place) + phrase + text.slice(place + phrase.length);
}

function capitaliseNumbered(text: string, level: string): string {
  const place = text.toLowerCase().indexOf(`${level.toLowerCase()} `);
  const isNumbered = place !== -1 && /\d/.test(text.charAt(place + level.length + 1));
  return isNumbered ? text.slice(0, place) + text.charAt(place).toUpperCase() + text.slice(place + 1) : text;
}
