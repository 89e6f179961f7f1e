import { assertAllowed } from "../../model/sheets/protectionGuard";
import type { PageLayoutModel } from "../../model/sheets/PageLayoutModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Sets parts of a sheet's print set-up. @example changePage(sheet, { orientation: "Landscape", paperSize: "A4" }) */
export function changePage(sheet: SheetModel, patch: Partial<PageLayoutModel>): void {
  assertAllowed(sheet);
  Object.assign(sheet.page, patch);
  sheet.partChanged("page-layout");
}
