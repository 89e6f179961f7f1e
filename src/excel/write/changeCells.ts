import type { CellEdit } from "../../actions/ports/WorkbookPort";
import type { CellValue } from "../../domain/grid/Grid";
import { cellInput } from "./cellInput";
import { runExcel } from "../runExcel";
import { runWriteSteps } from "./runWriteSteps";
import { ACTION_BYTES, type WriteStep } from "./WriteStep";

/** What the sheets of the edits hold now. */
type Now = (edit: CellEdit) => CellValue;

async function readNow(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<Now> {
  const asked = [...new Set(edits.map((edit) => edit.sheet))].map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    used.load("values,rowIndex,columnIndex");
    used.untrack();
    return { name, used };
  });
  await context.sync();
  return ({ sheet, row, column }) => {
    const used = asked.find(({ name }) => name === sheet)?.used;
    if (used === undefined || used.isNullObject) return null;
    const values = used.values as readonly (readonly (string | number | boolean)[])[];
    const value = values[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
    return value === "" ? null : value;
  };
}

function stepOf({ sheet, row, column, content, numberFormat }: CellEdit): WriteStep {
  const input = cellInput(content) ?? "";
  return {
    sheet,
    bytes: 4 * ACTION_BYTES + JSON.stringify(input).length,
    run: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      if (numberFormat !== undefined && typeof input === "number") range.numberFormat = [[numberFormat]];
      range.formulas = [[input]];
      range.untrack();
    },
  };
}

/**
 * Changes single cells of the open workbook: looks first whether each still holds what it held, and leaves alone those that do not, which
 * come back.
 *
 * @example await changeCells([{ sheet: "Nhiệm vụ", row: 7, column: 0, before: 5, content: 4 }]) // => []
 */
export async function changeCells(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
  if (edits.length === 0) return [];
  return runExcel(async (context, where) => {
    where.sheet = edits[0]?.sheet ?? null;
    const now = await readNow(context, edits);
    const sound = edits.filter((edit) => now(edit) === edit.before);
    if (sound.length > 0) await runWriteSteps(sound.map(stepOf), { where, progress: undefined, total: 0 });
    return edits.filter((edit) => !sound.includes(edit));
  });
}
