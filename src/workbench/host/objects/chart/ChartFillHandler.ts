import { changePart, partHandler } from "../partHandler";
import { colorArgument } from "../cellArguments";

/** Excel.ChartFill of any part of a chart. Only solid fills. */
export class ChartFillHandler extends partHandler("ChartFill", {}) {
  SetSolidColor(color: unknown): void {
    changePart(this._of, { color: colorArgument(color) });
  }

  Clear(): void {
    changePart(this._of, { color: null });
  }
}
