import { textOf } from "../../spec/cellValues";
import { PROGRESS_HEADINGS, SUMMARY_HEADINGS } from "../headings";
import { readSheetTable } from "../parts/readSheetTable";
import type { TabledGrid } from "../parts/TabledGrid";

/** Form C's last column, the only one that people write in. */
const NOTE = SUMMARY_HEADINGS[18];

/**
 * What people wrote in the column Ghi chú of the summary, by unit code.
 *
 * @example readSummaryNotes(content).get("MN01") // => "Đã đôn đốc ngày 05/4"
 */
export function readSummaryNotes(content: TabledGrid): ReadonlyMap<string, string> {
  const keyHeading = PROGRESS_HEADINGS.unitCode;
  const table = readSheetTable(content, { name: null, known: [...SUMMARY_HEADINGS, keyHeading], keyHeading });
  const rows = (table?.rows ?? []).filter(({ cells }) => cells.has(keyHeading) && cells.has(NOTE));
  return new Map(rows.map(({ cells }) => [textOf(cells.get(keyHeading)), textOf(cells.get(NOTE))]));
}
