import { foldVietnamese } from "../../text/foldVietnamese";
import { DATE_WORDS } from "../words/vocabularyProse";

const year = foldVietnamese(DATE_WORDS.year);
const month = foldVietnamese(DATE_WORDS.month);
const until = foldVietnamese(DATE_WORDS.until);
const NAMED = new RegExp(`(?:(?<!${until} )${year}(?: hoc)? ?|/)(20\\d\\d)\\b`, "g");
/** "ngày 20 tháng 11 năm 2024", "20/11/2024": the day of some document. */
const WHOLE_DATE = new RegExp(`\\d{1,2} ?(?:${month} ?\\d{1,2} ${year} ?|[/.-] ?\\d{1,2} ?[/.-] ?)(20\\d\\d)\\b`, "g");
/** "30/2023/NQ-HĐND": the number of some document. */
const DOCUMENT_NUMBER = /\d+\/20\d\d\/[a-z]\S*/g;

/**
 * The year a title names: the last one when it looks back on one and ahead to another; null when it names none but in the dates and
 * numbers of documents it cites.
 *
 * @example yearOfTitle("Đánh giá công tác năm 2025, triển khai nhiệm vụ năm 2026") // => 2026
 * @example yearOfTitle("Thực hiện Nghị quyết số 12-NQ/TU ngày 20 tháng 11 năm 2024") // => null
 */
export function yearOfTitle(text: string): number | null {
  const own = foldVietnamese(text).replace(DOCUMENT_NUMBER, "").replace(WHOLE_DATE, "");
  return latest([...own.matchAll(NAMED)]);
}

/**
 * The year of a whole date in a text, such as that of the enclosing plan in "(Kèm theo Kế hoạch số 08/KH-UBND ngày 06/01/2025)"; null without one.
 *
 * @example yearOfDate("(Kèm theo Kế hoạch số 08/KH-UBND ngày 06 tháng 01 năm 2025 của UBND xã)") // => 2025
 */
export function yearOfDate(text: string): number | null {
  return latest([...foldVietnamese(text).matchAll(WHOLE_DATE)]);
}

function latest(matches: readonly RegExpMatchArray[]): number | null {
  const years = matches.map(([, found]) => Number(found));
  return years.length === 0 ? null : Math.max(...years);
}
