import { WHOLE_SHEET } from "../model/cells/Box";
import type { Cell } from "../model/cells/Cell";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { Calculator } from "./Calculator";
import { quickResults } from "./quick/quickResults";
import { FormulaError, type Single } from "./quick/Value";
import { UniverCalculator, type UniverLibrary } from "./UniverCalculator";
import { writeBack, type Result } from "./writeBack";

/**
 * Calculates what it can with the quick engine of this package, and leaves the rest to Univer's, to which the first's values are plain ones.
 * Univer is loaded only when a workbook asks for it.
 */
export class LayeredCalculator implements Calculator {
  private readonly large: UniverCalculator;

  constructor(load: () => Promise<UniverLibrary>) {
    this.large = new UniverCalculator(load);
  }

  async recalculate(model: WorkbookModel): Promise<void> {
    const results = quickResults(model);
    let isWhole = true;
    for (const sheet of model.sheets) {
      const { found, isComplete } = resultsIn(sheet, results);
      writeBack(model, sheet, found);
      isWhole &&= isComplete;
    }
    if (isWhole) model.dirty = false;
    else await this.large.recalculate(model, (cell) => results.has(cell));
  }

  dispose(): void {
    this.large.dispose();
  }
}

function resultsIn(
  sheet: SheetModel,
  results: ReadonlyMap<Cell, Single>,
): { readonly found: readonly Result[]; readonly isComplete: boolean } {
  const found: Result[] = [];
  let isComplete = true;
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    if (cell.formula === null) continue;
    const result = results.get(cell);
    if (result === undefined) isComplete = false;
    else if (result instanceof FormulaError) found.push({ row, column, cell, value: result.code, isError: true });
    else found.push({ row, column, cell, value: result, isError: false });
  }
  return { found, isComplete };
}
