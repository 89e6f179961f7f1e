import { MARK_NAME, markFormula } from "../../spec/names/mark";
import { readMarkText } from "../../spec/names/markText";
import { runExcel } from "../runExcel";
import { markByContent } from "./lostSheets";
import type { SheetState, WorkbookState } from "./WorkbookState";

/**
 * Looks at sheets without a mark for what made them, by the hidden cell that says it or by the tables on them, and marks them again. Gives
 * the ids of those that are somebody else's. Two requests, one where there is nothing to mark.
 *
 * @example await mendLost(lostSheets(state, strangers), state) // => ["{00000000-0001-0000-0000-000000000000}"]
 */
export async function mendLost(lost: readonly SheetState[], { sheets }: WorkbookState): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = lost.map((sheet) => ({ sheet, firstRow: askFirstRow(worksheets.getItem(sheet.name)) }));
    await context.sync();
    const held = new Set([...sheets.values()].map(({ mark }) => mark));
    const found = asked.map(({ sheet, firstRow }) => {
      const mark = markIn(firstRow) ?? markByContent(sheet);
      const isFree = mark !== undefined && !held.has(mark);
      if (isFree) held.add(mark);
      return { sheet, mark: isFree ? mark : undefined };
    });
    for (const { sheet, mark } of found) if (mark !== undefined) markAgain(worksheets.getItem(sheet.name), sheet, mark);
    await context.sync();
    return found.flatMap(({ sheet, mark }) => (mark === undefined ? [sheet.id] : []));
  });
}

function askFirstRow(sheet: Excel.Worksheet): Excel.Range {
  const row = sheet.getRange("1:1");
  const used = row.getUsedRangeOrNullObject(true);
  used.load("values");
  row.untrack();
  used.untrack();
  return used;
}

function markIn(firstRow: Excel.Range): string | undefined {
  if (firstRow.isNullObject) return undefined;
  const [cells = []] = firstRow.values as readonly (readonly unknown[])[];
  return cells.flatMap((cell) => readMarkText(cell) ?? [])[0];
}

/** A name that no longer says anything may still be there. */
function markAgain(sheet: Excel.Worksheet, { name, names }: SheetState, mark: string): void {
  const formula = markFormula(mark, name);
  if (names.has(MARK_NAME.toLowerCase())) sheet.names.getItem(MARK_NAME).formula = formula;
  else sheet.names.add(MARK_NAME, formula).visible = false;
}
