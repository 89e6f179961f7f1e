import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { UNIT_HEADINGS } from "../headings";
import { MARKS } from "../marks";
import { PLAIN_SHEET } from "../parts/sheetParts";
import { START_PLANS, START_TEXTS, START_TIMES, type StartKind } from "../vocabularyStarts";

const HEADINGS = [UNIT_HEADINGS.name, UNIT_HEADINGS.aliases, UNIT_HEADINGS.level, UNIT_HEADINGS.block] as const;
const WIDTHS = [44, 28, 18, 20, 4, 24] as const;
const HEADING_ROW = 2;
/** So many units can be listed before the choice of the plan's cells has to be made longer. */
const LINES = 60;
const TIME_COLUMN = 5;
const GUIDE_POINTS = 32;
const FIRST = HEADING_ROW + 2;

/** Where the choices of the plan's cells stand on the sheet of units. */
export const UNITS_OFFERED = `$A$${String(FIRST)}:$A$${String(FIRST + LINES - 1)}`;
export const TIMES_OFFERED = `$F$${String(FIRST)}:$F$${String(FIRST + START_TIMES.length - 1)}`;

/**
 * The sheet beside a plan that is typed: who may lead, to be filled in and chosen from, and the usual times. It counts as the user's own,
 * and is read as any list of units is.
 *
 * @example startUnitSheet("school", "Danh sách đơn vị").rows[3]?.[0] // => "Ban Giám hiệu"
 */
export function startUnitSheet(kind: StartKind, name: string): SheetSpec {
  const { units } = START_PLANS[kind];
  const rows = Array.from({ length: LINES }, (_, index): readonly CellContent[] => {
    const unit = units[index];
    const time = START_TIMES[index] ?? null;
    return [unit?.name ?? null, unit?.aliases || null, unit?.level ?? null, unit?.block ?? null, null, time];
  });
  const body = { row: HEADING_ROW + 1, column: 0, rows: LINES, columns: HEADINGS.length };
  const times = { ...body, column: TIME_COLUMN, rows: START_TIMES.length, columns: 1 };
  const top = (row: number) => ({ row, column: 0, rows: 1, columns: HEADINGS.length });
  return {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.source,
    rows: [[START_TEXTS.unitsTitle], [START_TEXTS.unitsGuide], [...HEADINGS, null, START_TEXTS.times], ...rows],
    styles: [
      { area: top(0), role: "title" },
      { area: top(1), role: "subtitle" },
      { area: top(HEADING_ROW), role: "heading" },
      { area: { ...top(HEADING_ROW), column: TIME_COLUMN, columns: 1 }, role: "heading" },
      { area: body, role: "text" },
      { area: times, role: "text" },
    ],
    open: [{ row: 0, column: 0, rows: HEADING_ROW + 1 + LINES, columns: TIME_COLUMN + 1 }],
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: [{ row: 1, points: GUIDE_POINTS }],
    merges: [top(0), top(1)],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
  };
}
