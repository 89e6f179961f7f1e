import { isSchoolYear, yearOfMonth, type PlanSpan } from "../../plan/PlanSpan";
import type { TimeAtom, NamedPeriod } from "../grammar/TimeAtom";

/** A period with the year it belongs to; `year` is null when neither the text nor the plan gives one. */
export type DatedAtom = Exclude<TimeAtom, { readonly kind: "year" }>;

type YearAtom = Extract<TimeAtom, { readonly kind: "year" }>;
type PeriodAtom = Extract<TimeAtom, { readonly kind: "period" }>;

/** Beside these a year says only which year they are in: "Quý I năm 2025", "Tết 2025". */
const OWN_TIMES: readonly TimeAtom["kind"][] = ["period", "every", "regular", "fuzzy"];

/**
 * Gives every period without a year the year meant for it: of the year written after it ("Quý I và quý III năm 2025"), before it
 * ("Năm 2025: Quý I"), else that of the plan's span. A year that stands alone is
 * the whole year, a bare number only when no other words stand beside it.
 *
 * @example spreadYears(readAtoms("Quý I và quý III năm 2025", 2026), 2026)[0].period.year // => 2025
 */
export function spreadYears(atoms: readonly TimeAtom[], span: PlanSpan): readonly DatedAtom[] {
  const hasOwnTime = atoms.some(({ kind }) => OWN_TIMES.includes(kind));
  const hasWords = atoms.some(({ kind }) => kind === "word");
  let leading: number | null = null;
  return atoms.flatMap((atom, index): readonly DatedAtom[] => {
    if (atom.kind === "year") {
      leading = followsTime(atoms, index, atom) ? leading : atom.year;
      return hasOwnTime || (hasWords && !atom.named) ? [] : [wholeYear(atom.year)];
    }
    if (atom.kind !== "period" || atom.period.year !== null) return [atom];
    return [withYear(atom, writtenYear(atoms, index, atom.period) ?? leading ?? yearInSpan(span, atom.period))];
  });
}

/** A school year has no first half, no end in December, and its months July to September are of two years: then no year is meant for sure. */
function yearInSpan(span: PlanSpan, { grain, firstMonth, lastMonth }: NamedPeriod): number | null {
  if (!isSchoolYear(span) || firstMonth === 0) return yearOfMonth(span, lastMonth);
  const year = yearOfMonth(span, firstMonth);
  return grain === "months" || grain === "year" || year !== yearOfMonth(span, lastMonth) ? null : year;
}

/** "Tháng 12 và tháng 01 năm sau; tháng 3": a year told by the plan's does not hold for what comes after it. */
function followsTime(atoms: readonly TimeAtom[], index: number, { relative }: YearAtom): boolean {
  return relative === true && atoms.slice(0, index).some(({ kind }) => kind === "period");
}

function withYear(atom: PeriodAtom, year: number | null): DatedAtom {
  return { ...atom, period: { ...atom.period, year } };
}

function writtenYear(atoms: readonly TimeAtom[], index: number, period: NamedPeriod): number | null {
  return relativeYear(atoms, index) ?? yearAfter(atoms, index, period);
}

/** "15/12 và 15/02 năm sau": the year told by the plan's belongs to the time right before it. */
function relativeYear(atoms: readonly TimeAtom[], index: number): number | null {
  const next = atoms.slice(index + 1).find(({ kind }) => kind !== "filler");
  return next?.kind === "year" && next.relative === true ? next.year : null;
}

/** The year written on a later piece counts for an earlier one only when time then runs forward: "Quý I, quý IV/2024". */
function yearAfter(atoms: readonly TimeAtom[], index: number, period: NamedPeriod): number | null {
  for (const later of atoms.slice(index + 1)) {
    if (later.kind === "join" && later.strength === "strong" && !continues(atoms, index)) return null;
    if (later.kind === "year" && later.relative === undefined) return later.year;
    if (later.kind === "period" && later.period.year !== null) return yearBefore(later.period, period);
  }
  return null;
}

function yearBefore(later: NamedPeriod, { firstMonth }: NamedPeriod): number | null {
  return later.firstMonth >= firstMonth || firstMonth === 0 ? later.year : null;
}

/** Pieces of the same kind share the year across "và". */
function continues(atoms: readonly TimeAtom[], index: number): boolean {
  const own = atoms[index];
  const next = atoms.slice(index + 1).find(({ kind }) => kind === "period");
  return own?.kind === "period" && next?.kind === "period" && own.period.grain === next.period.grain;
}

function wholeYear(year: number): DatedAtom {
  const period: NamedPeriod = { grain: "year", firstMonth: 1, lastMonth: 12, day: null, year };
  return { kind: "period", period, start: 0, end: 0 };
}
