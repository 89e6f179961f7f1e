import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookState } from "../read/WorkbookState";
import { sheetIn } from "../read/WorkbookState";

/**
 * Takes back the sheets of these specs that were made but not filled, because another of them could not be made. One that holds anything
 * stays.
 *
 * @example await discardSheets([taskSheet], state)
 */
export async function discardSheets(specs: readonly SheetSpec[], state: WorkbookState): Promise<void> {
  const made = specs.flatMap((spec) => {
    const sheet = sheetIn(state, spec.name);
    return sheet?.mark === spec.mark ? [sheet] : [];
  });
  if (made.length === 0) return;
  const context = new Excel.RequestContext();
  const found = made.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowCount");
    return { sheet, used };
  });
  await context.sync();
  for (const { sheet, used } of found) if (used.isNullObject) sheet.delete();
  await context.sync();
}
