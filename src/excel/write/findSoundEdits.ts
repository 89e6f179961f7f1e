import type { CellEdit } from "../../actions/ports/WorkbookPort";
import type { CellValue } from "../../domain/grid/Grid";
import type { WorkbookFacts } from "../read/askFacts";
import { askFacts } from "../read/askFacts";
import { waitForExcel } from "../runExcel";

/** What the sheets of the edits hold now. */
type Now = (edit: CellEdit) => CellValue;

/** The edits whose cells still hold what they held, and what is in the workbook. */
export interface SoundEdits extends WorkbookFacts {
  readonly sound: readonly CellEdit[];
}

function askNow(context: Excel.RequestContext, edits: readonly CellEdit[]): Now {
  const asked = [...new Set(edits.map((edit) => edit.sheet))].map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    used.load("values,rowIndex,columnIndex");
    used.untrack();
    return { name, used };
  });
  return ({ sheet, row, column }) => {
    const used = asked.find(({ name }) => name === sheet)?.used;
    if (used === undefined || used.isNullObject) return null;
    const values = used.values as readonly (readonly (string | number | boolean)[])[];
    const value = values[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
    return value === "" ? null : value;
  };
}

/**
 * Looks which of the cells to be changed still hold what they held. One request.
 *
 * @example (await findSoundEdits([{ sheet: "Nhiệm vụ", row: 7, column: 0, before: 5, content: 4 }])).sound.length // => 1
 */
export async function findSoundEdits(edits: readonly CellEdit[]): Promise<SoundEdits> {
  return waitForExcel(async (context) => {
    const facts = askFacts(context);
    const now = askNow(context, edits);
    await context.sync();
    return { ...facts(), sound: edits.filter((edit) => now(edit) === edit.before) };
  });
}
