import type { Plan } from "../../plan/Plan";
import type { PlanSpan } from "../../plan/PlanSpan";
import { foldVietnamese } from "../../text/foldVietnamese";
import { CALENDAR_WORDS } from "../words/vocabulary";
import { SCHOOL_YEAR } from "../words/vocabularyKnown";

const yearWord = foldVietnamese(CALENDAR_WORDS.year[0]);
const SCHOOL_YEARS = new RegExp(`${foldVietnamese(SCHOOL_YEAR)} ?(20\\d\\d) ?[-–—/] ?(20\\d\\d)`, "g");

/**
 * The time that a plan is for: the school year that its title names when the plan's year is one of the two, else its year. A title that
 * names the calendar year itself, beside a school year, is for that.
 *
 * @example spanOfPlan({ title: "Kế hoạch năm học 2025-2026", year: 2025 }) // => { kind: "school", first: 2025 }
 * @example spanOfPlan({ title: "Kế hoạch dân vận năm 2025", year: 2025 }) // => 2025
 */
export function spanOfPlan({ title, year }: Pick<Plan, "title" | "year">): PlanSpan {
  if (year === null) return null;
  const folded = foldVietnamese(title);
  const firsts = [...folded.matchAll(SCHOOL_YEARS)]
    .filter(([, first, second]) => Number(second) === Number(first) + 1)
    .map(([, first]) => Number(first));
  const isNamed = new RegExp(`${yearWord} ${String(year)}\\b`).test(folded);
  const own = isNamed
    ? undefined
    : (firsts.find((first) => first === year) ?? firsts.find((first) => first === year - 1));
  return own === undefined ? year : { kind: "school", first: own };
}
