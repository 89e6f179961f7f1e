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
  if (typeof content === "object" && content !== null && "date" in content) return formatDay(content.date);
  if (typeof content === "boolean") return textOf(content);
  if (typeof content !== "number" || numberFormat === undefined) return content;
  const look = numberLook(content, numberFormat);
  if (look === "day") return formatDay(fromSerial(content));
  if (look === "share") return content < 0 || content > 1 ? `${String(content * WHOLE)}%` : content;
  if (content < 0 || content === 1 || content > WHOLE) return String(content);
  return content > 1 ? content / WHOLE : content;
}
