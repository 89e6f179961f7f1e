import type { Box } from "../model/cells/Box";
import type { ChartModel } from "../model/charts/ChartModel";
import type { Handler, HostServices } from "../wire/HandlerProtocol";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { TableModel } from "../model/tables/TableModel";
import type { WorkbookModel } from "../model/WorkbookModel";

/** Makes the handlers that many others give out; here so that their files need not import each other in circles. */
export interface ObjectMaker {
  range(sheet: SheetModel, box: Box): Handler;
  rangeAreas(sheet: SheetModel, boxes: readonly Box[]): Handler;
  worksheet(sheet: SheetModel): Handler;
  table(sheet: SheetModel, table: TableModel): Handler;
  chart(sheet: SheetModel, chart: ChartModel): Handler;
}

/** What every handler works with. */
export interface Scope {
  readonly workbook: WorkbookModel;
  readonly services: HostServices;
  readonly make: ObjectMaker;
}
