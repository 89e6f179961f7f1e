import { ChartSeriesHandler } from "./ChartSeriesHandler";
import { emptySeries } from "../../model/charts/chartOperations";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, textArgument } from "../cellArguments";
import { ScopedHandler } from "../ScopedHandler";
import type { ChartModel, SeriesModel } from "../../model/charts/ChartModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.ChartSeriesCollection */
export class ChartSeriesCollectionHandler extends ScopedHandler {
  static override readonly className = "ChartSeriesCollection";
  static override readonly since = INTRODUCED.ChartSeriesCollection ?? {};

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return this.chart.series.map((series) => this.#handler(series));
  }

  get Count(): number {
    return this.chart.series.length;
  }

  GetCount(): number {
    return this.chart.series.length;
  }

  GetItemAt(index: unknown): Handler {
    const series = this.chart.series[integerArgument(index, 0)];
    if (!series) throw new HostError("InvalidArgument", "The chart has no such series.");
    return this.#handler(series);
  }

  Add(name: unknown, index: unknown): Handler {
    const { series, chartType } = this.chart;
    const made = emptySeries(name === null ? `Series${String(series.length + 1)}` : textArgument(name), chartType);
    series.splice(index === null ? series.length : integerArgument(index, 0), 0, made);
    this.sheet.partChanged("charts");
    return this.#handler(made);
  }

  #handler(series: SeriesModel): Handler {
    return new ChartSeriesHandler({ workbook: this.scope.workbook, sheet: this.sheet, chart: this.chart, series });
  }
}
