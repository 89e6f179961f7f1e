import type { Box } from "./Box";
import type { SheetModel } from "../sheets/SheetModel";

/** A rectangle of a sheet. */
export interface PlacedBox {
  readonly sheet: SheetModel;
  readonly box: Box;
}
