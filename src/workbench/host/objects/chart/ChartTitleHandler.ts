import { amount, flag, word } from "../partScalars";
import { cellText } from "./cellText";
import { CHART_FORMATS } from "./chartFormats";
import { flagArgument, textArgument } from "../cellArguments";
import { partHandler } from "../partHandler";
import { substringOf } from "./substringOf";
import { TEXT_SCALARS } from "./labelScalars";
import type { ChartModel } from "../../model/charts/ChartModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedPart } from "../partHandler";

/** Excel.ChartTitle. Setting its text shows it; its place is known once it was set. */
export class ChartTitleHandler extends partHandler("ChartTitle", {
  scalars: {
    ...TEXT_SCALARS,
    Left: amount(null),
    Overlay: flag(false),
    Position: word("Top", ["Automatic", "Top", "Bottom", "Left", "Right"]),
    ShowShadow: flag(false),
    Top: amount(null),
  },
  parts: { Format: CHART_FORMATS.title },
}) {
  constructor(
    of: PlacedPart,
    private readonly chart: ChartModel,
  ) {
    super(of);
  }

  get Text(): string {
    return this.chart.title.text;
  }

  set Text(text: unknown) {
    this.chart.title = { text: textArgument(text), visible: true };
    this._of.sheet.partChanged("charts");
  }

  get Visible(): boolean {
    return this.chart.title.visible;
  }

  set Visible(visible: unknown) {
    this.chart.title.visible = flagArgument(visible);
    this._of.sheet.partChanged("charts");
  }

  GetSubstring(start: unknown, length: unknown): Handler {
    return substringOf(this._of, start, length);
  }

  SetFormula(formula: unknown): void {
    this.Text = cellText(this._of, formula);
  }
}
