import { applyFormat } from "./applyFormat";
import { assertAllowed } from "../sheets/protectionGuard";
import { assertDimensions } from "../cells/writeContents";
import { eachCell } from "../cells/Box";
import { HostError } from "../../wire/HostError";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** Longest number format. */
const MAX_FORMAT = 255;

/**
 * What `range.numberFormat = …` does: one format for all cells, or one for each; null leaves a cell's as it is.
 *
 * @example writeNumberFormats(workbook, sheet, G7:G20, [["dd/mm/yyyy"]])
 */
export function writeNumberFormats(workbook: WorkbookModel, sheet: SheetModel, box: Box, given: unknown): void {
  assertAllowed(sheet, "allowFormatCells");
  const rows = (Array.isArray(given) ? given : [[given]]) as readonly (readonly unknown[])[];
  assertDimensions(rows, box);
  if (rows.length === 1 && rows[0]?.length === 1) {
    applyFormat(workbook, sheet, box, { numberFormat: checkedFormat(rows[0][0]) });
    return;
  }
  const formats = rows.map((row) => row.map((item) => (item === null ? null : checkedFormat(item))));
  eachCell(box, (row, column) => {
    const numberFormat = formats[row - box.row]?.[column - box.column] ?? null;
    if (numberFormat === null) return;
    const format = workbook.formats.patched(sheet.formatAt(row, column), { numberFormat });
    sheet.cells.open(row, column).format = format;
  });
  sheet.formatsChanged(box);
}

/** One piece of a number format: quoted text, a condition or colour in brackets, a character with what it escapes, or any other. */
const PIECE = /"[^"]*"|\[[^\]]+\]|[\\_*].|[^"[\]\\_*]/gsu;
/** Positive, negative, zero, text. */
const MAX_SECTIONS = 4;

/** Refuses what can't be a number format: no text, too long, a quotation or bracket left open, a fifth section. */
function checkedFormat(item: unknown): string {
  if (typeof item === "string" && item !== "" && item.length <= MAX_FORMAT) {
    const pieces = item.match(PIECE) ?? [];
    const isWhole = pieces.join("") === item;
    if (isWhole && pieces.filter((piece) => piece === ";").length < MAX_SECTIONS) return item;
  }
  throw new HostError("InvalidArgument", `"${String(item)}" is no number format.`);
}
