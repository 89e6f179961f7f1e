import type { SheetSpec } from "../../spec/SheetSpec";
import type { CellEdit } from "../ports/WorkbookPort";

/** Settings ready to be written: their cells, or "Kế hoạch" made again where a cell is not enough. Nothing has been changed yet. */
export interface SettingsDraft {
  readonly cells: readonly CellEdit[];
  readonly specs: readonly SheetSpec[];
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  /** The labels of settings that say something else by now than they did. */
  readonly left: readonly string[];
}
