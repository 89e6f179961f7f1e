import type { PartModel } from "./PartModel";

/** One series. Ranges and the name's cell are formulas ("='Tổng hợp'!$C$8:$C$12"); `name` is text unless it starts with "=". */
export interface SeriesModel {
  name: string;
  values: string;
  categories: string;
  color: string | null;
  chartType: string;
  gapWidth: number;
  hasDataLabels: boolean;
  bubbleSizes: string;
  trendlines: PartModel[];
  /** Labels, points, lines and markers, as they were set. */
  readonly parts: PartModel;
}

/** A chart on a sheet. Left, top, width and height in points. */
export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  left: number;
  top: number;
  width: number;
  height: number;
  /** The cells under its corners ("B2:H20"), when it was placed by cells. */
  place: string | null;
  series: SeriesModel[];
  /** Axes, labels and looks, as they were set. */
  readonly parts: PartModel;
}
