import type { CellContent } from "../../spec/SheetSpec";

/** One report that one unit owes for a period. `typed` are dates, files and notes that people entered, by heading. */
export interface Submission {
  readonly unitCode: string;
  readonly unit: string;
  readonly period: string;
  readonly due: CellContent;
  readonly typed: ReadonlyMap<string, CellContent>;
}
