import { formatDay } from "../../domain/grid/dateOfCell";
import { fromSerial } from "../../domain/plan/IsoDate";
import { textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { QUARTER_HEADINGS } from "../headings";
import { numberLook } from "./numberLook";
import type { ReadRow } from "./readSheetTable";

const WHOLE = 100;

/**
 * A row with its quarters as they can be written into our cells, which show shares: 60 that stands for 60 % becomes 0.6, and a number of
 * which nobody can be sure becomes the text that a person reads, so that it is told and never counted; TRUE too, which LibreOffice would
 * show as 100 %. Where formats are not known, numbers stay.
 *
 * @example settledRow({ row: 5, cells: new Map([["Quý I", 60], ["Quý II", 1]]), numberFormats: new Map([["Quý I", "General"], ["Quý II", "General"]]) }).cells
 * // => Map { "Quý I" => 0.6, "Quý II" => "1" }
 */
export function settledRow<Row extends Pick<ReadRow, "cells" | "numberFormats">>(row: Row): Row {
  const settled = QUARTER_HEADINGS.flatMap((heading): readonly (readonly [string, CellContent])[] => {
    const content = row.cells.get(heading);
    return content === undefined ? [] : [[heading, settledCell(content, row.numberFormats?.get(heading))]];
  });
  return { ...row, cells: new Map([...row.cells, ...settled]) };
}

function settledCell(content: CellContent, numberFormat: string | undefined): CellContent {
  if (typeof content === "object" && content !== null && "date" in content) return formatDay(content.date);
  if (typeof content === "boolean") return textOf(content);
  if (typeof content !== "number" || numberFormat === undefined) return content;
  const look = numberLook(content, numberFormat);
  if (look === "day") return formatDay(fromSerial(content));
  if (look === "share") return content < 0 || content > 1 ? `${String(content * WHOLE)}%` : content;
  if (content < 0 || content === 1 || content > WHOLE) return String(content);
  return content > 1 ? content / WHOLE : content;
}
