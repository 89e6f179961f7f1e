import { amount, flag, text } from "../partScalars";
import { CHART_FORMATS } from "./chartFormats";
import { changePart, partHandler } from "../partHandler";
import { cellText } from "./cellText";

/** Excel.ChartAxisTitle. Setting its text shows it. */
export class ChartAxisTitleHandler extends partHandler("ChartAxisTitle", {
  scalars: { Text: text(""), TextOrientation: amount(0, [-90, 180]), Visible: flag(false) },
  parts: { Format: CHART_FORMATS.axisTitle },
}) {
  SetFormula(formula: unknown): void {
    changePart(this._of, { Text: cellText(this._of, formula), Visible: true });
  }
}
