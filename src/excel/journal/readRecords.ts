import type { KeptAction } from "../../actions/kept/KeptAction";
import { waitForExcel } from "../runExcel";
import { withRange } from "../write/withRange";
import type { JournalState, RecordListing } from "./JournalState";
import { unpackRecord } from "./packRecord";

/**
 * What is kept of some actions, in their order; undefined for one whose cells somebody changed. One request.
 *
 * @example (await readRecords(journal, journal.records.slice(-1)))[0]?.kind // => "summary"
 */
export async function readRecords(
  journal: JournalState,
  records: readonly RecordListing[],
): Promise<readonly (KeptAction | undefined)[]> {
  if (records.length === 0) return [];
  return waitForExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(journal.id);
    const columns = records.map(({ column, rows }) =>
      withRange(sheet, { row: 0, column, rows: Math.max(1, rows), columns: 1 }, (range) => {
        range.load("values");
        range.untrack();
        return range;
      }),
    );
    await context.sync();
    return columns.map((range) => unpackRecord((range.values as unknown[][]).map(([text]) => String(text))));
  });
}
