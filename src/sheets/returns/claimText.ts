import { formatDay } from "../../domain/grid/dateOfCell";
import { dayIn, textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { QUARTER_HEADINGS } from "../headings";
import { dayCell } from "../parts/dayCell";
import { DAY_HEADING } from "./formCodes";

const WHOLE = 100;
const PARTS = 1e6;
const SHARE = /^(\d+(?:\.\d+)?)%$/;

function isQuarter(heading: string): boolean {
  return (QUARTER_HEADINGS as readonly string[]).includes(heading);
}

/**
 * What a cell that a unit fills says, as text by which it is compared and recorded: days as people write them, shares in per cent.
 *
 * @example claimText("Ngày hoàn thành", 45747) // => "31/03/2025"
 * @example claimText("Quý I", 0.6) // => "60%"
 */
export function claimText(heading: string, content: CellContent | undefined): string {
  if (heading === DAY_HEADING) {
    const day = dayIn(dayCell(content ?? null));
    return day === undefined ? plain(content) : formatDay(day);
  }
  if (isQuarter(heading) && typeof content === "number")
    return `${String(Math.round(content * WHOLE * PARTS) / PARTS)}%`;
  return plain(content);
}

/** Programs change the kind of line breaks, and spaces at the ends of lines. */
function plain(content: CellContent | undefined): string {
  return textOf(content)
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t\u00a0]+(?=\n|$)/g, "");
}

/**
 * The content of a cell that is to say such a text.
 *
 * @example claimContent("Quý I", "60%") // => 0.6
 * @example claimContent("Kết quả thực hiện", "") // => null
 */
export function claimContent(heading: string, text: string): CellContent {
  if (text === "") return null;
  if (heading === DAY_HEADING) return dayCell(text);
  const share = isQuarter(heading) ? SHARE.exec(text)?.[1] : undefined;
  return share === undefined || Number(share) > WHOLE ? text : Number(share) / WHOLE;
}
