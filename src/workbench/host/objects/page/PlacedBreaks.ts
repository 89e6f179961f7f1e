import type { Box } from "../../model/cells/Box";
import type { Handler } from "../../wire/HandlerProtocol";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** The page breaks of a sheet before rows or before columns: the rows or columns that begin a page. */
export interface PlacedBreaks {
  readonly sheet: SheetModel;
  readonly kind: "rows" | "columns";
  readonly breaks: Set<number>;
  readonly range: (box: Box) => Handler;
}
