import type { SheetSpec } from "../../spec/SheetSpec";
import type { CellEdit } from "../ports/WorkbookPort";

/** A change as the user is shown it before it is made; `cell` is null for a line that is new. */
export interface ShownChange {
  readonly cell: string | null;
  readonly before: string;
  readonly after: string;
}

/** Fixes ready to be made: single cells, and the sheet "Đơn vị" made again when it gets new lines. Nothing has been changed yet. */
export interface FixDraft {
  readonly cells: readonly CellEdit[];
  readonly specs: readonly SheetSpec[];
  readonly changes: readonly ShownChange[];
  /** Cells that say something else than when they were checked, or that another of the fixes writes. */
  readonly left: readonly string[];
}
