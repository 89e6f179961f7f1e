import type { CellContent } from "../../spec/SheetSpec";

/** A row of SoLieuChot, by heading: what was counted of all lines, of one unit, or of one task when a period was frozen. */
export interface FrozenRow {
  readonly cells: ReadonlyMap<string, CellContent>;
}
