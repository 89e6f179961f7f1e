/** A school year, from its preparation in August of its first year to July of the next. */
export interface SchoolYear {
  readonly kind: "school";
  readonly first: number;
}

/** The time that a plan is for: a calendar year by its number, or a school year; null when nothing says. */
export type PlanSpan = number | SchoolYear | null;

const FIRST_MONTH = 8;

/**
 * Whether a plan's span is a school year.
 *
 * @example isSchoolYear({ kind: "school", first: 2025 }) // => true
 */
export function isSchoolYear(span: PlanSpan): span is SchoolYear {
  return typeof span === "object" && span !== null;
}

/**
 * The year in which a month of the plan lies; null when no year is known.
 *
 * @example yearOfMonth({ kind: "school", first: 2025 }, 5) // => 2026
 * @example yearOfMonth(2025, 5) // => 2025
 */
export function yearOfMonth(span: PlanSpan, month: number): number | null {
  if (!isSchoolYear(span)) return span;
  return month >= FIRST_MONTH ? span.first : span.first + 1;
}

/**
 * The calendar year of a span, of a school year the one in which it begins.
 *
 * @example calendarYearOf({ kind: "school", first: 2025 }) // => 2025
 */
export function calendarYearOf(span: PlanSpan): number | null {
  return isSchoolYear(span) ? span.first : span;
}
