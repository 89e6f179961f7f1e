import { ChartAxisHandler } from "./ChartAxisHandler";
import { partAt } from "../../model/charts/PartModel";
import { partHandler } from "../partHandler";
import { wordArgument } from "../cellArguments";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedPart } from "../partHandler";

/** Excel.ChartAxes */
export class ChartAxesHandler extends partHandler("ChartAxes", {}) {
  static override readonly navigation = ["CategoryAxis", "SeriesAxis", "ValueAxis"];

  get CategoryAxis(): Handler {
    return axis(this._of, "Category", "Primary");
  }

  get SeriesAxis(): Handler {
    return axis(this._of, "Series", "Primary");
  }

  get ValueAxis(): Handler {
    return axis(this._of, "Value", "Primary");
  }

  GetItem(type: unknown, group: unknown): Handler {
    const kind = wordArgument(type, ["Category", "Value", "Series"]);
    return axis(this._of, kind, wordArgument(group ?? "Primary", ["Primary", "Secondary"]));
  }
}

/** A new chart shows the lines of its value axis, and both axes; a secondary one is shown when asked for. */
function axis(of: PlacedPart, type: string, group: string): Handler {
  const part = partAt(of.part, `${group} ${type}`);
  Object.assign(part.values, { Type: type, AxisGroup: group });
  const lines = partAt(part, "MajorGridlines").values;
  lines.Visible ??= type === "Value" && group === "Primary";
  part.values.Visible ??= group === "Primary";
  return new ChartAxisHandler({ ...of, part });
}
