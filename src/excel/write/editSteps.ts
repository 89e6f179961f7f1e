import type { CellEdit } from "../../actions/ports/WorkbookPort";
import { cellInput } from "./cellInput";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES } from "./WriteStep";

/**
 * Changes single cells. A number format is for numbers; with "all" it is what the cell had, whatever it holds.
 *
 * @example editSteps([{ sheet: "Nhiệm vụ", row: 7, column: 0, before: 5, content: 4 }]).length // => 1
 */
export function editSteps(edits: readonly CellEdit[], formats: "numbers" | "all" = "numbers"): readonly WriteStep[] {
  return edits.map(({ sheet, row, column, content, numberFormat }) => {
    const input = cellInput(content) ?? "";
    return {
      sheet,
      bytes: 4 * ACTION_BYTES + JSON.stringify(input).length,
      run: (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
        const isFormatted = typeof input === "number" || formats === "all";
        if (numberFormat !== undefined && isFormatted) range.numberFormat = [[numberFormat]];
        range.formulas = [[input]];
        range.untrack();
      },
    };
  });
}
