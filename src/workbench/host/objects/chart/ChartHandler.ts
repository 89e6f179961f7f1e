import { ChartLegendHandler } from "./ChartLegendHandler";
import { ChartSeriesCollectionHandler } from "./ChartSeriesCollectionHandler";
import { ChartTitleHandler } from "./ChartTitleHandler";
import { INTRODUCED } from "../introduced";
import { placeArgument, sizeArgument, textArgument } from "../cellArguments";
import { placeChart, setChartData } from "../../model/chartOperations";
import { ScopedHandler } from "../ScopedHandler";
import type { ChartModel } from "../../model/ChartModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/SheetModel";

/** Excel.Chart */
export class ChartHandler extends ScopedHandler {
  static override readonly className = "Chart";
  static override readonly navigation = ["Legend", "Series", "Title", "Worksheet"];
  static override readonly since = INTRODUCED.Chart ?? {};

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

  get Title(): Handler {
    return new ChartTitleHandler(this.sheet, this.chart);
  }

  get Legend(): Handler {
    return new ChartLegendHandler(this.sheet, this.chart);
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
    this.sheet.charts = this.sheet.charts.filter((each) => each !== this.chart);
    this.sheet.partChanged("charts");
  }

  #change(patch: Partial<ChartModel>): void {
    Object.assign(this.chart, patch);
    this.sheet.partChanged("charts");
  }
}
