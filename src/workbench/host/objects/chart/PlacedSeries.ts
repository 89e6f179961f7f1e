import type { ChartModel, SeriesModel } from "../../model/ChartModel";
import type { SheetModel } from "../../model/SheetModel";

/** A series of a chart on its sheet. */
export interface PlacedSeries {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}
