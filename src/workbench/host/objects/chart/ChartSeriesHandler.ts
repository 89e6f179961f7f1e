import { amount, flag, word } from "../partScalars";
import { ChartDataLabelsHandler } from "./ChartDataLabelsHandler";
import { ChartPointsCollectionHandler } from "./ChartPointsCollectionHandler";
import { ChartSeriesFormatHandler } from "./ChartSeriesFormatHandler";
import { ChartTrendlineCollectionHandler } from "./ChartTrendlineCollectionHandler";
import {
  flagArgument,
  integerArgument,
  placeArgument,
  sizeArgument,
  textArgument,
  wordArgument,
} from "../cellArguments";
import { HostError } from "../../wire/HostError";
import { MARKER_SCALARS } from "./markerScalars";
import { nameFormula } from "../../model/names/nameOperations";
import { partHandler } from "../partHandler";
import { seriesCells } from "../../model/charts/seriesCells";
import type { SeriesModel } from "../../model/charts/ChartModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedSeries } from "./PlacedSeries";

const DIMENSIONS = {
  Categories: "categories",
  XValues: "categories",
  Values: "values",
  YValues: "values",
  BubbleSizes: "bubbleSizes",
} as const;

/** Excel.ChartSeries */
export class ChartSeriesHandler extends partHandler("ChartSeries", {
  scalars: {
    ...MARKER_SCALARS,
    AxisGroup: word("Primary", ["Primary", "Secondary"]),
    BubbleScale: amount(100, [0, 300]),
    DoughnutHoleSize: amount(75, [10, 90]),
    Explosion: amount(0, [0, 400]),
    Filtered: flag(false),
    FirstSliceAngle: amount(0, [0, 360]),
    InvertIfNegative: flag(false),
    Overlap: amount(0, [-100, 100]),
    ShowLeaderLines: flag(true),
    ShowShadow: flag(false),
    Smooth: flag(false),
    VaryByCategories: flag(false),
  },
  parts: { DataLabels: ChartDataLabelsHandler },
}) {
  static override readonly navigation = ["DataLabels", "Format", "Points", "Trendlines"];
  static override readonly calculated = ["Name", "GetDimensionValues"];

  constructor(private readonly of: PlacedSeries) {
    super({ ...of, part: of.series.parts, told: "charts" });
  }

  /** What the legend shows: the text of the heading cell when the name is one. */
  get Name(): string {
    const { name } = this.of.series;
    return name.startsWith("=") ? String(seriesCells(this.of.workbook, name)[0]?.value ?? "") : name;
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

  get PlotOrder(): number {
    return this.of.chart.series.indexOf(this.of.series);
  }

  set PlotOrder(order: unknown) {
    const others = this.of.chart.series.filter((each) => each !== this.of.series);
    const place = integerArgument(order, 0);
    if (place > others.length) throw new HostError("InvalidArgument", "The chart has not so many series.");
    others.splice(place, 0, this.of.series);
    this.of.chart.series = others;
    this.of.sheet.partChanged("charts");
  }

  get Format(): Handler {
    return new ChartSeriesFormatHandler(this.of);
  }

  get Points(): Handler {
    return new ChartPointsCollectionHandler(this.of);
  }

  get Trendlines(): Handler {
    return new ChartTrendlineCollectionHandler(this.of);
  }

  SetValues(source: unknown): void {
    this.#change({ values: this.#formula(source) });
  }

  SetXAxisValues(source: unknown): void {
    this.#change({ categories: this.#formula(source) });
  }

  SetBubbleSizes(source: unknown): void {
    this.#change({ bubbleSizes: this.#formula(source) });
  }

  GetDimensionValues(dimension: unknown): string[] {
    return seriesCells(this.of.workbook, this.#dimension(dimension)).map(({ text }) => text);
  }

  /** Without the "=" it is kept with. */
  GetDimensionDataSourceString(dimension: unknown): string {
    return this.#dimension(dimension).replace(/^=/, "").replaceAll("$", "");
  }

  GetDimensionDataSourceType(dimension: unknown): string {
    return this.#dimension(dimension) === "" ? "Unknown" : "LocalRange";
  }

  Delete(): void {
    this.of.chart.series = this.of.chart.series.filter((each) => each !== this.of.series);
    this.of.sheet.partChanged("charts");
  }

  #dimension(dimension: unknown): string {
    const known = wordArgument(dimension, Object.keys(DIMENSIONS)) as keyof typeof DIMENSIONS;
    return this.of.series[DIMENSIONS[known]];
  }

  #formula(source: unknown): string {
    const { sheet, box } = placeArgument(this.of.workbook, this.of.sheet, source);
    return nameFormula(sheet, box);
  }

  #change(patch: Partial<SeriesModel>): void {
    Object.assign(this.of.series, patch);
    this.of.sheet.partChanged("charts");
  }
}
