import type { Issue } from "../../plan/Issue";
import type { FoundTable } from "../header/findTables";
import type { LayoutName } from "../Reading";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";

/**
 * A sheet as one way of laying it out has it: its rows, the tables among them, and the cells that only the layout used, such as page
 * numbers and repeated heads. A table's cell may be joined of several source cells, its `parts`.
 */
export interface LaidSheet {
  readonly layout: LayoutName;
  readonly sheet: SourceSheet;
  readonly tables: readonly FoundTable[];
  readonly noise: readonly SourceCell[];
  /** What the layout itself doubts. */
  readonly issues: readonly Issue[];
}
