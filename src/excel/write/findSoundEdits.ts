import type { CellEdit } from "../../actions/ports/WorkbookPort";
import type { KeptCell } from "../../actions/kept/KeptAction";
import type { CellValue } from "../../domain/grid/Grid";
import type { WorkbookFacts } from "../read/askFacts";
import { askFacts } from "../read/askFacts";
import { waitForExcel } from "../runExcel";

/** What stands in the cell of an edit now. */
type Now = (edit: CellEdit) => { readonly value: CellValue; readonly numberFormat: string | undefined };

/** The edits whose cells still hold what they held, with the number formats these have, and what is in the workbook. */
export interface SoundEdits extends WorkbookFacts {
  readonly sound: readonly { readonly edit: CellEdit; readonly cell: KeptCell }[];
}

function askNow(context: Excel.RequestContext, edits: readonly CellEdit[]): Now {
  const asked = [...new Set(edits.map((edit) => edit.sheet))].map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    used.load("values,numberFormat,rowIndex,columnIndex");
    used.untrack();
    return { name, used };
  });
  return ({ sheet, row, column }) => {
    const used = asked.find(({ name }) => name === sheet)?.used;
    if (used === undefined || used.isNullObject) return { value: null, numberFormat: undefined };
    const [line, place] = [row - used.rowIndex, column - used.columnIndex];
    const values = used.values as readonly (readonly (string | number | boolean)[])[];
    const formats = used.numberFormat as readonly (readonly string[])[];
    const value = values[line]?.[place] ?? "";
    return { value: value === "" ? null : value, numberFormat: formats[line]?.[place] };
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
    const sound = edits.flatMap((edit): SoundEdits["sound"] => {
      const { value, numberFormat } = now(edit);
      if (value !== edit.before) return [];
      return [{ edit, cell: numberFormat === undefined ? edit : { ...edit, hadFormat: numberFormat } }];
    });
    return { ...facts(), sound };
  });
}
