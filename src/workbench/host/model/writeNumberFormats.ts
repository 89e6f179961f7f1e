import { applyFormat } from "./applyFormat";
import { assertAllowed } from "./protectionGuard";
import { assertDimensions } from "./writeContents";
import { eachCell } from "./Box";
import { HostError } from "../wire/HostError";
import type { Box } from "./Box";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

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

/** Refuses what can't be a number format: no text, too long, or with a quotation that is not closed. */
function checkedFormat(item: unknown): string {
  const isText = typeof item === "string" && item !== "" && item.length <= MAX_FORMAT;
  const bare = isText ? item.replaceAll(/\\./g, "") : "";
  if (isText && (bare.match(/"/g) ?? []).length % 2 === 0) return item;
  throw new HostError("InvalidArgument", `"${String(item)}" is no number format.`);
}
