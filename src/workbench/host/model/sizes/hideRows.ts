import { isHiddenTracks, setHiddenTracks } from "./tracks";
import type { SheetModel } from "../sheets/SheetModel";

/**
 * What `range.rowHidden = …` does: hides or shows whole rows, and tells those that wait for it when anything changed.
 *
 * @example hideRows(sheet, [4, 6], true) // rows 5 to 7 are hidden
 */
export function hideRows(sheet: SheetModel, rows: readonly [first: number, last: number], hidden: boolean): void {
  const [first, last] = rows;
  const isChange = isHiddenTracks(sheet.rows, first, last) !== hidden;
  setHiddenTracks(sheet.rows, rows, hidden);
  sheet.partChanged("geometry");
  if (isChange) sheet.changed({ kind: hidden ? "rows-hidden" : "rows-shown", sheet: sheet.id, first, last });
}
