import type { CellEdit } from "../../actions/ports/WorkbookPort";
import { cellInput } from "./cellInput";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES } from "./WriteStep";

/**
 * Changes single cells.
 *
 * @example editSteps([{ sheet: "Nhiệm vụ", row: 7, column: 0, before: 5, content: 4 }]).length // => 1
 */
export function editSteps(edits: readonly CellEdit[]): readonly WriteStep[] {
  return edits.map(({ sheet, row, column, content }) => {
    const input = cellInput(content) ?? "";
    return {
      sheet,
      bytes: 3 * ACTION_BYTES + JSON.stringify(input).length,
      run: (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
        range.formulas = [[input]];
        range.untrack();
      },
    };
  });
}
