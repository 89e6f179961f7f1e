import { cellAddress, type Area } from "../../domain/grid/Grid";
import { MILESTONE_HEADINGS, NEXT_MILESTONE_HEADING, QUARTER_HEADINGS } from "../headings";
import type { ConditionalFormatSpec } from "../../spec/SheetSpec";
import type { LaidTable } from "./layColumns";
import { OVERDUE_COLOR } from "./sheetParts";

/** The one shade that may be printed, a pale grey on any printer: paper forms shade the boxes that stay empty, too (decision 0019). */
const UNPLANNED_FILL = "#E7E7E7";

/**
 * The columns Quý I–IV as few areas: one when they and the milestones stand side by side in order, else one each.
 *
 * @example quarterRuns(table).map(areaAddress) // => ["H6:K16"]
 */
export function quarterRuns(table: LaidTable): readonly Area[] {
  const together = (headings: readonly [string, ...string[]]): boolean =>
    headings.every((heading, index) => table.columnOf(heading) === table.columnOf(headings[0]) + index);
  return together(QUARTER_HEADINGS) && together(MILESTONE_HEADINGS)
    ? [table.bodyOf(QUARTER_HEADINGS[0], QUARTER_HEADINGS.length)]
    : QUARTER_HEADINGS.map((heading) => table.bodyOf(heading));
}

/**
 * Greys the quarters in which nothing is planned, and marks what is said of the one whose milestone has passed undone: that is what makes the row
 * "Quá hạn", not the last deadline.
 *
 * @example quarterFormats(table).map((format) => format.formula) // => ['=P6=""', "=AND(ISNUMBER(P6),P6=$T6,P6<NgayChot)"]
 */
export function quarterFormats(table: LaidTable): readonly ConditionalFormatSpec[] {
  const unplanned = unplannedFormats(table);
  return quarterRuns(table).flatMap((area, index): readonly ConditionalFormatSpec[] => {
    const milestone = milestoneOf(table, area, index);
    const next = `$${cellAddress(area.row, table.columnOf(NEXT_MILESTONE_HEADING))}`;
    return [
      ...unplanned.filter((format) => format.area.column === area.column),
      {
        area,
        formula: `=AND(ISNUMBER(${milestone}),${milestone}=${next},${milestone}<NgayChot)`,
        color: OVERDUE_COLOR,
        bold: true,
      },
    ];
  });
}

/**
 * Greys the quarters in which nothing is planned, and needs nothing.
 *
 * @example unplannedFormats(table)[0]?.formula // => '=P6=""'
 */
export function unplannedFormats(table: LaidTable): readonly ConditionalFormatSpec[] {
  return quarterRuns(table).map((area, index) => ({
    area,
    formula: `=${milestoneOf(table, area, index)}=""`,
    fill: UNPLANNED_FILL,
  }));
}

function milestoneOf(table: LaidTable, { row }: Area, index: number): string {
  return cellAddress(row, table.columnOf(MILESTONE_HEADINGS[index] ?? MILESTONE_HEADINGS[0]));
}
