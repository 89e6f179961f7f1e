import { LINE_SCALARS } from "./lineScalars";
import { changePart, partHandler } from "../partHandler";

/** Excel.ChartLineFormat */
export class ChartLineFormatHandler extends partHandler("ChartLineFormat", { scalars: LINE_SCALARS }) {
  Clear(): void {
    changePart(this._of, { LineStyle: "None" });
  }
}
