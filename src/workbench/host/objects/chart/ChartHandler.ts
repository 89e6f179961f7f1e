import { activateSheet } from "../../model/sheets/sheetOperations";
import { ChartAxesHandler } from "./ChartAxesHandler";
import { ChartDataLabelsHandler } from "./ChartDataLabelsHandler";
import { ChartDataTableHandler } from "./ChartDataTableHandler";
import { CHART_EVENTS } from "../eventNumbers";
import { CHART_FORMATS } from "./chartFormats";
import { ChartPlotAreaHandler } from "./ChartPlotAreaHandler";
import { HostError } from "../../wire/HostError";
import { NULL } from "../../wire/HandlerProtocol";
import { partAt } from "../../model/charts/PartModel";
import { ChartLegendHandler } from "./ChartLegendHandler";
import { ChartSeriesCollectionHandler } from "./ChartSeriesCollectionHandler";
import { ChartTitleHandler } from "./ChartTitleHandler";
import { INTRODUCED } from "../introduced";
import { integerArgument, placeArgument, sizeArgument, textArgument } from "../cellArguments";
import { activateChart, deleteChart, placeChart, setChartData } from "../../model/charts/chartOperations";
import { ScopedHandler } from "../ScopedHandler";
import type { ChartModel } from "../../model/charts/ChartModel";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PlacedPart } from "../partHandler";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

const LAST_STYLE = 48;
const WITHOUT_DATA_TABLE =
  /Pie|Doughnut|Scatter|Bubble|Radar|Surface|Treemap|Sunburst|Histogram|Pareto|Boxwhisker|Funnel|Map/;

/** Excel.Chart */
export class ChartHandler extends ScopedHandler {
  static override readonly className = "Chart";
  static override readonly navigation = [
    "Axes",
    "DataLabels",
    "Format",
    "Legend",
    "PlotArea",
    "Series",
    "Title",
    "Worksheet",
  ];
  static override readonly since = INTRODUCED.Chart ?? {};
  static override readonly events = CHART_EVENTS;
  static override readonly measured = ["SetPosition"];

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { Id: this.chart.id };
  }

  override _eventTarget(): string {
    return this.chart.id;
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(name: unknown) {
    this.#change({ name: textArgument(name) });
  }

  get ChartType(): string {
    return this.chart.chartType;
  }

  set ChartType(type: unknown) {
    this.#change({ chartType: textArgument(type) });
  }

  get Left(): number {
    return this.chart.left;
  }

  set Left(points: unknown) {
    this.#change({ left: sizeArgument(points), place: null });
  }

  get Top(): number {
    return this.chart.top;
  }

  set Top(points: unknown) {
    this.#change({ top: sizeArgument(points), place: null });
  }

  get Width(): number {
    return this.chart.width;
  }

  set Width(points: unknown) {
    this.#change({ width: sizeArgument(points), place: null });
  }

  get Height(): number {
    return this.chart.height;
  }

  set Height(points: unknown) {
    this.#change({ height: sizeArgument(points), place: null });
  }

  /** One of Excel's 48 chart styles. */
  get Style(): number {
    const { style } = this.chart.parts.values;
    return typeof style === "number" ? style : 2;
  }

  set Style(style: unknown) {
    const number = integerArgument(style, 1);
    if (number > LAST_STYLE) throw new HostError("InvalidArgument", "Chart styles are numbered from 1 to 48.");
    this.chart.parts.values.style = number;
    this.sheet.partChanged("charts");
  }

  get Axes(): Handler {
    return new ChartAxesHandler(this.#part("Axes"));
  }

  get DataLabels(): Handler {
    return new ChartDataLabelsHandler(this.#part("DataLabels"));
  }

  get Format(): Handler {
    return new CHART_FORMATS.area(this.#part("Format"));
  }

  get PlotArea(): Handler {
    return new ChartPlotAreaHandler(this.#part("PlotArea"));
  }

  get Title(): Handler {
    return new ChartTitleHandler(this.#part("Title"), this.chart);
  }

  get Legend(): Handler {
    return new ChartLegendHandler(this.#part("Legend"), this.chart);
  }

  GetDataTable(): Handler {
    return new ChartDataTableHandler(this.#part("DataTable"));
  }

  /** Charts of the kinds that can't have a table of data under them have none. */
  GetDataTableOrNullObject(): Handler | Null {
    return WITHOUT_DATA_TABLE.test(this.chart.chartType) ? NULL : this.GetDataTable();
  }

  Activate(): void {
    activateSheet(this.scope.workbook, this.sheet);
    activateChart(this.scope.workbook, { sheet: this.sheet, chart: this.chart });
  }

  get Series(): Handler {
    return new ChartSeriesCollectionHandler(this.scope, this.sheet, this.chart);
  }

  get Worksheet(): Handler {
    return this.scope.make.worksheet(this.sheet);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    const place = placeArgument(this.scope.workbook, this.sheet, source);
    setChartData(this.sheet, this.chart, { source: place, seriesBy: String(seriesBy ?? "Auto") });
  }

  SetPosition(startCell: unknown, endCell: unknown): void {
    const { workbook } = this.scope;
    const first = placeArgument(workbook, this.sheet, startCell).box;
    const last = endCell === null || endCell === undefined ? null : placeArgument(workbook, this.sheet, endCell).box;
    placeChart(this.sheet, this.chart, first, last);
  }

  Delete(): void {
    deleteChart(this.scope.workbook, this.sheet, this.chart);
  }

  #part(name: string): PlacedPart {
    const { workbook } = this.scope;
    return { workbook, sheet: this.sheet, part: partAt(this.chart.parts, name), told: "charts" };
  }

  #change(patch: Partial<ChartModel>): void {
    Object.assign(this.chart, patch);
    this.sheet.partChanged("charts");
  }
}
