import { flagArgument, wordArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { ChartModel } from "../../model/ChartModel";
import type { SheetModel } from "../../model/SheetModel";

/** Excel.ChartLegend */
export class ChartLegendHandler extends Handler {
  static override readonly className = "ChartLegend";
  static override readonly since = INTRODUCED.ChartLegend ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  get Position(): string {
    return this.chart.legend.position;
  }

  set Position(position: unknown) {
    this.chart.legend.position = wordArgument(position, ["Top", "Bottom", "Left", "Right", "Corner"]);
    this.sheet.partChanged("charts");
  }

  get Visible(): boolean {
    return this.chart.legend.visible;
  }

  set Visible(visible: unknown) {
    this.chart.legend.visible = flagArgument(visible);
    this.sheet.partChanged("charts");
  }
}
