import { formatDay } from "../../domain/grid/dateOfCell";
import { fromSerial } from "../../domain/plan/IsoDate";
import { textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { numberLook } from "./numberLook";

const WHOLE = 100;

/**
 * Progress as it can be written into our cells, which show shares: 60 that stands for 60 % becomes 0.6, and a number of which nobody can
 * be sure becomes the text that a person reads, so that it is told and never counted; TRUE too, which LibreOffice would show as 100 %.
 * Where the format is not known, a number stays.
 *
 * @example settledProgress(60, "General") // => 0.6
 * @example settledProgress(1, "General") // => "1"
 */
export function settledProgress(content: CellContent, numberFormat: string | undefined): CellContent {
  if (typeof content === "boolean") return textOf(content);
  if (typeof content === "number") return numberFormat === undefined ? content : settledNumber(content, numberFormat);
  return typeof content === "object" && content !== null && "date" in content ? formatDay(content.date) : content;
}

function settledNumber(number: number, numberFormat: string): CellContent {
  const look = numberLook(number, numberFormat);
  const isWithin = (most: number): boolean => number >= 0 && number <= most;
  if (look === "day") return formatDay(fromSerial(number));
  if (look === "share") return isWithin(1) ? number : `${String(number * WHOLE)}%`;
  if (number === 1 || !isWithin(WHOLE)) return String(number);
  return number > 1 ? number / WHOLE : number;
}
