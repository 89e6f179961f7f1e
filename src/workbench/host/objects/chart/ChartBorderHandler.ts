import { LINE_SCALARS } from "./lineScalars";
import { changePart, partHandler } from "../partHandler";

/** Excel.ChartBorder */
export class ChartBorderHandler extends partHandler("ChartBorder", { scalars: LINE_SCALARS }) {
  Clear(): void {
    changePart(this._of, { LineStyle: "None" });
  }
}
