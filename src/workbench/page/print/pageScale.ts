import type { SheetModel } from "excel-host-embedded/model";

/** A4 in points, upright. */
export const A4 = { width: 595.28, height: 841.89 } as const;

/** The room that a sheet's margins leave on its page, in points. */
function roomOf({ page }: SheetModel): { readonly width: number; readonly height: number } {
  const isUpright = page.orientation !== "Landscape";
  const [width, height] = isUpright ? [A4.width, A4.height] : [A4.height, A4.width];
  return { width: width - page.leftMargin - page.rightMargin, height: height - page.topMargin - page.bottomMargin };
}

/**
 * How much smaller a sheet prints: as much as it says, or as its fitting to pages needs, which never makes anything larger.
 *
 * @example pageScale(sheet, rows, columns) // => 0.82, for a table of 600 points on a portrait page
 */
export function pageScale(sheet: SheetModel, rows: readonly number[], columns: readonly number[]): number {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = sheet.page.zoom;
  if (!across && !down) return (scale ?? 100) / 100;
  const room = roomOf(sheet);
  const width = columns.reduce((sum, column) => sum + sheet.columnWidth(column), 0);
  const height = rows.reduce((sum, row) => sum + sheet.rowHeight(row), 0);
  return Math.min(1, across ? (room.width * across) / width : 1, down ? (room.height * down) / height : 1);
}
