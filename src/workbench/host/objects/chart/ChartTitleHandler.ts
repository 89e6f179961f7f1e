import { flagArgument, textArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { ChartModel } from "../../model/ChartModel";
import type { SheetModel } from "../../model/SheetModel";

/** Excel.ChartTitle */
export class ChartTitleHandler extends Handler {
  static override readonly className = "ChartTitle";
  static override readonly since = INTRODUCED.ChartTitle ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  get Text(): string {
    return this.chart.title.text;
  }

  set Text(text: unknown) {
    this.chart.title = { text: textArgument(text), visible: true };
    this.sheet.partChanged("charts");
  }

  get Visible(): boolean {
    return this.chart.title.visible;
  }

  set Visible(visible: unknown) {
    this.chart.title.visible = flagArgument(visible);
    this.sheet.partChanged("charts");
  }
}
