import { datePartsOf, isoDate, type IsoDate } from "../../plan/IsoDate";
import type { NamedPeriod, Place, TimeAtom } from "../grammar/TimeAtom";

function dayOf({ day, firstMonth, year }: NamedPeriod, usual: number): IsoDate | undefined {
  return day === null || firstMonth === 0 ? undefined : isoDate(year ?? usual, firstMonth, day);
}

/**
 * The days of a time phrase that come after the day told as due: something else happens then, or what is due was not understood. When
 * no calendar year is the plan's, a day without its year may stand before or after, so none is told.
 *
 * @example laterDays(readAtoms("Trước 15/3, cao điểm 20/10", 2026), "2026-03-15", 2026) // => where "20/10" stands
 */
export function laterDays(atoms: readonly TimeAtom[], due: IsoDate | null, planYear: number | null): readonly Place[] {
  if (due === null || planYear === null) return [];
  const usual = Math.min(planYear, datePartsOf(due).year);
  return atoms.flatMap((atom): readonly Place[] => {
    const day = atom.kind === "period" ? dayOf(atom.period, usual) : undefined;
    return atom.kind === "period" && day !== undefined && day > due ? [{ start: atom.start, end: atom.end }] : [];
  });
}
