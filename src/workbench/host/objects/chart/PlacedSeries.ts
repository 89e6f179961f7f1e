import type { ChartModel, SeriesModel } from "../../model/charts/ChartModel";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { WorkbookModel } from "../../model/WorkbookModel";

/** A series of a chart on its sheet. */
export interface PlacedSeries {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}
