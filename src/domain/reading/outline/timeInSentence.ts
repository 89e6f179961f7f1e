import type { Schedule } from "../../plan/Plan";
import { SENTENCE_TIME } from "../words/vocabularyProse";

const alternatives = (words: readonly string[]): string => words.join("|");
const PERIOD = `(?:${alternatives(SENTENCE_TIME.periods)}) (?:[IVX]{1,3}|\\d{1,2})`;
const YEAR = `(?:(?:/| ?(?:${alternatives(SENTENCE_TIME.year)}) ?)20\\d\\d)?`;
const MORE = `(?:(?:, ?| (?:${alternatives(SENTENCE_TIME.and)}) )${PERIOD})*`;
const DAY = `(?:(?:${alternatives(SENTENCE_TIME.day)}) )?\\d{1,2}/\\d{1,2}(?:/20\\d\\d)?`;
const TIME = `(?:${PERIOD}${MORE}${YEAR}|${DAY})`;
const END = "(?![\\p{L}\\p{N}/])";
const OPENING = new RegExp(`^(?:(?:${alternatives(SENTENCE_TIME.before)}) )?(${TIME})${END}(?=\\s*[,:])`, "iu");
const INSIDE = new RegExp(`(?<![\\p{L}])((?:${alternatives(SENTENCE_TIME.before)}) ${TIME})${END}`, "giu");

/**
 * When a task is done by its own sentence: a quarter, month or day that opens it, or one told in it by "trong", "trước" and the like;
 * undefined when there is none, or more than one.
 *
 * @example timeInSentence("Quý IV/2026, các thôn đánh giá kết quả", parse) // => "Quý IV/2026"
 * @example timeInSentence("Thực hiện Quyết định số 12/QĐ-UBND ngày 12/3/2025", parse) // => undefined
 */
export function timeInSentence(text: string, parse: (phrase: string) => Schedule): string | undefined {
  const inside = [...text.matchAll(INSIDE)].flatMap((match) => match[1] ?? []);
  const found = OPENING.exec(text)?.[0] ?? (inside.length === 1 ? inside[0] : undefined);
  return found !== undefined && parse(found).kind === "dated" ? found : undefined;
}
