import type { Cell } from "../model/cells/Cell";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { Calculator } from "./Calculator";
import { DueSheets } from "./DueSheets";
import { Meanings } from "./quick/Meanings";
import { QuickCalculation } from "./quick/QuickCalculation";
import { quickResults } from "./quick/quickResults";
import { UniverCalculator, type UniverLibrary } from "./UniverCalculator";
import { writeBack } from "./writeBack";

/**
 * Calculates what it can with the quick engine of this package, and leaves the rest to Univer's, to which the first's values are plain ones.
 * Sheets on which nothing changed, nor on any that their formulas look at, are not calculated again. Univer is loaded only when a workbook
 * asks for it.
 */
export class LayeredCalculator implements Calculator {
  /** How many formulas each engine was asked for so far. */
  readonly counted = { quick: 0, large: 0 };
  private readonly large: UniverCalculator;
  private readonly due = new WeakMap<WorkbookModel, DueSheets>();

  constructor(load: () => Promise<UniverLibrary>) {
    this.large = new UniverCalculator(load);
  }

  async recalculate(model: WorkbookModel): Promise<void> {
    const left = this.calculateQuickly(model);
    if (left.size === 0) model.dirty = false;
    else await this.large.recalculate(model, (cell) => !left.has(cell));
  }

  dispose(): void {
    this.large.dispose();
  }

  /** Gives the formulas that are left. */
  private calculateQuickly(model: WorkbookModel): ReadonlySet<Cell> {
    const memory = this.due.get(model) ?? new DueSheets(model);
    this.due.set(model, memory);
    const meanings = new Meanings(model);
    const due = memory.take(meanings);
    const calculation = new QuickCalculation(meanings, due);
    const all = [...due].map((sheet) => ({ sheet, ...quickResults(sheet, calculation) }));
    for (const { sheet, found } of all) {
      writeBack(model, sheet, found);
      memory.learn(sheet, calculation.findingsOn(sheet), meanings);
    }
    const left = new Set(all.flatMap((results) => [...results.left]));
    this.counted.quick += all.reduce((sum, { found }) => sum + found.length, 0);
    this.counted.large += left.size;
    return left;
  }
}
