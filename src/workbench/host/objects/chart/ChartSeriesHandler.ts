import { ChartSeriesFormatHandler } from "./ChartSeriesFormatHandler";
import { flagArgument, placeArgument, sizeArgument, textArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { nameFormula } from "../../model/nameOperations";
import { ScopedHandler } from "../ScopedHandler";
import { splitAddress, parseBox } from "../../model/addresses";
import type { SeriesModel } from "../../model/ChartModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedSeries } from "./PlacedSeries";
import type { Scope } from "../Scope";

/** Excel.ChartSeries */
export class ChartSeriesHandler extends ScopedHandler {
  static override readonly className = "ChartSeries";
  static override readonly navigation = ["Format"];
  static override readonly since = INTRODUCED.ChartSeries ?? {};
  static override readonly calculated = ["Name"];

  constructor(
    scope: Scope,
    private readonly of: PlacedSeries,
  ) {
    super(scope);
  }

  /** What the legend shows: the text of the heading cell when the name is one. */
  get Name(): string {
    const { name } = this.of.series;
    if (!name.startsWith("=")) return name;
    const { sheet, rest } = splitAddress(name);
    const box = parseBox(rest);
    const value = box && this.scope.workbook.findSheet(sheet ?? this.of.sheet.name)?.valueAt(box.row, box.column);
    return value === null || value === undefined ? "" : String(value);
  }

  set Name(name: unknown) {
    this.#change({ name: textArgument(name) });
  }

  get ChartType(): string {
    return this.of.series.chartType;
  }

  set ChartType(type: unknown) {
    this.#change({ chartType: textArgument(type) });
  }

  get GapWidth(): number {
    return this.of.series.gapWidth;
  }

  set GapWidth(width: unknown) {
    this.#change({ gapWidth: sizeArgument(width, 500) });
  }

  get HasDataLabels(): boolean {
    return this.of.series.hasDataLabels;
  }

  set HasDataLabels(shown: unknown) {
    this.#change({ hasDataLabels: flagArgument(shown) });
  }

  get Format(): Handler {
    return new ChartSeriesFormatHandler(this.of);
  }

  SetValues(source: unknown): void {
    this.#change({ values: this.#formula(source) });
  }

  SetXAxisValues(source: unknown): void {
    this.#change({ categories: this.#formula(source) });
  }

  Delete(): void {
    this.of.chart.series = this.of.chart.series.filter((each) => each !== this.of.series);
    this.of.sheet.partChanged("charts");
  }

  #formula(source: unknown): string {
    const { sheet, box } = placeArgument(this.scope.workbook, this.of.sheet, source);
    return nameFormula(sheet, box);
  }

  #change(patch: Partial<SeriesModel>): void {
    Object.assign(this.of.series, patch);
    this.of.sheet.partChanged("charts");
  }
}
