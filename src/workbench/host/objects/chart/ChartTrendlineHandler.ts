import { amount, flag, text, word } from "../partScalars";
import { CHART_FORMATS } from "./chartFormats";
import { partHandler } from "../partHandler";
import { TEXT_SCALARS } from "./labelScalars";
import { TRENDS } from "./trends";
import type { PartModel } from "../../model/charts/PartModel";
import type { PlacedPart } from "../partHandler";

const ChartTrendlineLabel = partHandler("ChartTrendlineLabel", {
  scalars: {
    ...TEXT_SCALARS,
    AutoText: flag(true),
    Formula: text(""),
    Left: amount(null),
    LinkNumberFormat: flag(true),
    NumberFormat: text("General"),
    Text: text(""),
    Top: amount(null),
  },
  parts: { Format: CHART_FORMATS.trendlineLabel },
});

/** Excel.ChartTrendline of a series. */
export class ChartTrendlineHandler extends partHandler("ChartTrendline", {
  scalars: {
    BackwardPeriod: amount(0, [0, Infinity]),
    ForwardPeriod: amount(0, [0, Infinity]),
    Intercept: { initial: null as unknown, check: (value: unknown) => value },
    MovingAveragePeriod: amount(2, [2, 255]),
    Name: text(""),
    PolynomialOrder: amount(2, [2, 6]),
    ShowEquation: flag(false),
    ShowRSquared: flag(false),
    Type: word("Linear", TRENDS),
  },
  parts: { Format: CHART_FORMATS.trendline, Label: ChartTrendlineLabel },
}) {
  constructor(
    of: PlacedPart,
    private readonly all: PartModel[],
  ) {
    super(of);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this._of.part.values.id ?? 0 };
  }

  Delete(): void {
    const index = this.all.indexOf(this._of.part);
    if (index >= 0) this.all.splice(index, 1);
    this._of.sheet.partChanged("charts");
  }
}
