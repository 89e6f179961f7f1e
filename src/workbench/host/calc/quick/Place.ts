import type { SheetModel } from "../../model/sheets/SheetModel";

/** Where a formula stands; row and column from 0. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}
