import { QUARTERS_OF, type Period } from "../../domain/tracking/Period";
import { QUARTER_HEADINGS } from "../headings";
import { fieldColumns } from "../parts/fieldColumns";
import type { SheetColumn } from "../parts/SheetColumn";
import { UNIT_COLUMNS } from "./unitColumns";
import type { UnitLine } from "./UnitLine";

/** A past quarter shows what was said of it; one of several has less room than the only one. */
const WIDTHS = { past: 8, several: 9.5, only: 12 } as const;

/**
 * The columns of a unit's sheet for a period: its quarters wide, past ones narrow, later ones left out unless the unit says something there; of what
 * offices track beside, `fields` and what the unit says.
 *
 * @example columnsOfPeriod("Q2", records).filter(({ hidden }) => hidden !== true).length // => 11
 */
export function columnsOfPeriod(
  period: Period,
  records: readonly UnitLine[],
  fields: ReadonlySet<string> = new Set(),
): readonly SheetColumn<UnitLine>[] {
  const said = records.flatMap(({ typed }) => [...typed.keys()]);
  // Behind the hidden columns, which other sheets know by their places.
  return [...ofPeriod(period, records), ...fieldColumns(new Set([...fields, ...said]))];
}

function ofPeriod(period: Period, records: readonly UnitLine[]): readonly SheetColumn<UnitLine>[] {
  const quarters: readonly number[] = QUARTERS_OF[period];
  const [first, last] = [Math.min(...quarters), Math.max(...quarters)];
  return UNIT_COLUMNS.map((column) => {
    const quarter = QUARTER_HEADINGS.findIndex((heading) => heading === column.heading) + 1;
    if (quarter === 0) return column;
    const isSaid = records.some(({ typed }) => typed.has(column.heading));
    if (quarter > last && !isSaid) return { ...column, hidden: true };
    if (quarter < first || quarter > last) return { ...column, width: WIDTHS.past };
    return { ...column, width: first === last ? WIDTHS.only : WIDTHS.several };
  });
}
