import { foldVietnamese } from "../../text/foldVietnamese";
import { isCapitals } from "../../text/isCapitals";
import { DAY_HEADINGS, WEEKDAYS } from "../words/vocabulary";

const openings = DAY_HEADINGS.map((one) => foldVietnamese(one)).join("|");
const OPENING = new RegExp(`^(?:${openings})(?![a-z])`);
const weekdays = WEEKDAYS.map((one) => foldVietnamese(one));
const LONGEST = 80;

/**
 * Whether a text heads the tasks of one day. A date alone is a task's time; with the day of the week, in capitals or before a colon it is
 * a heading.
 *
 * @example isDayHeading("NGÀY 2: THỨ BA, NGÀY 18/8/2026") // => true
 * @example isDayHeading("Ngày 18/8/2026") // => false
 */
export function isDayHeading(text: string): boolean {
  const folded = foldVietnamese(text);
  if (text.length > LONGEST || !OPENING.test(folded)) return false;
  return text.endsWith(":") || /^\p{L}+ \d{1,2}\s*[:.–-]/u.test(text) || isCapitals(text) || namesWeekday(folded);
}

function namesWeekday(folded: string): boolean {
  return weekdays.some((day) => folded.includes(day)) && /\d/.test(folded);
}
