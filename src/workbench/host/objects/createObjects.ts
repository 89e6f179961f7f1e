import { ChartHandler } from "./chart/ChartHandler";
import { RangeAreasHandler } from "./range/RangeAreasHandler";
import { RangeHandler } from "./range/RangeHandler";
import { TableHandler } from "./table/TableHandler";
import { WorkbookHandler } from "./workbook/WorkbookHandler";
import { WorksheetHandler } from "./worksheet/WorksheetHandler";
import type { HostServices } from "../wire/HandlerProtocol";
import type { ObjectMaker, Scope } from "./Scope";
import type { WorkbookModel } from "../model/WorkbookModel";

/** The root handler of a workbook, from which everything else is reached, and the maker of the ones that events name. */
export interface HostObjects {
  readonly root: WorkbookHandler;
  readonly make: ObjectMaker;
}

/** Lays Office.js's objects over a workbook. @example createObjects(workbook, services).root.Name // => "Book1.xlsx" */
export function createObjects(workbook: WorkbookModel, services: HostServices): HostObjects {
  const make: ObjectMaker = {
    range: (sheet, box) => new RangeHandler(scope, sheet, box),
    rangeAreas: (sheet, boxes) => new RangeAreasHandler(scope, sheet, boxes),
    worksheet: (sheet) => new WorksheetHandler(scope, sheet),
    table: (sheet, table) => new TableHandler(scope, sheet, table),
    chart: (sheet, chart) => new ChartHandler(scope, sheet, chart),
  };
  const scope: Scope = { workbook, services, make };
  return { root: new WorkbookHandler(scope), make };
}
