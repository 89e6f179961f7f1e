import type { Area } from "../../domain/grid/Grid";
import type { FormatBlock } from "./SheetReading";

/**
 * Asks for the number formats of an area; the answer is there after the next sync.
 *
 * @example const formats = askFormats(sheet, area); await context.sync(); formats().formats[0] // => ["dd/mm/yyyy"]
 */
export function askFormats(sheet: Excel.Worksheet, area: Area): () => FormatBlock {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("numberFormat");
  range.untrack();
  return () => ({ row: area.row, column: area.column, formats: formatsOf(range) });
}

function formatsOf(range: Excel.Range): FormatBlock["formats"] {
  return (range.numberFormat as unknown[][]).map((row) => row.map(String));
}
