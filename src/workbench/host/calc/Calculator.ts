import type { WorkbookModel } from "../model/WorkbookModel";

/** Computes the formulas of a workbook and puts their values into its cells. */
export interface Calculator {
  /** Afterwards every formula cell holds its value, errors as "#N/A", "#DIV/0!"; `model.dirty` is false. */
  recalculate(model: WorkbookModel): Promise<void>;
  /** Lets go of what the calculator holds. */
  dispose(): void;
}
