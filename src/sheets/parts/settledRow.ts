import type { CellContent } from "../../spec/SheetSpec";
import { QUARTER_HEADINGS } from "../headings";
import type { ReadRow } from "./readSheetTable";
import { settledProgress } from "./settledProgress";

/**
 * A row with its quarters as they can be written into our cells.
 *
 * @example settledRow({ row: 5, cells: new Map([["Quý I", 60], ["Quý II", 1]]), numberFormats: new Map([["Quý I", "General"], ["Quý II", "General"]]) }).cells
 * // => Map { "Quý I" => 0.6, "Quý II" => "1" }
 */
export function settledRow<Row extends Pick<ReadRow, "cells" | "numberFormats">>(row: Row): Row {
  const settled = QUARTER_HEADINGS.flatMap((heading): readonly (readonly [string, CellContent])[] => {
    const content = row.cells.get(heading);
    return content === undefined ? [] : [[heading, settledProgress(content, row.numberFormats?.get(heading))]];
  });
  return { ...row, cells: new Map([...row.cells, ...settled]) };
}
