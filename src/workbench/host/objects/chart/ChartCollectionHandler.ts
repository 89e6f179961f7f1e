import { addChart } from "../../model/charts/chartOperations";
import { CHARTS_EVENTS } from "../eventNumbers";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, placeArgument, textArgument } from "../cellArguments";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.ChartCollection of a sheet. */
export class ChartCollectionHandler extends ScopedHandler {
  static override readonly className = "ChartCollection";
  static override readonly since = INTRODUCED.ChartCollection ?? {};
  static override readonly events = CHARTS_EVENTS;

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
  ) {
    super(scope);
  }

  override _eventTarget(): string {
    return this.sheet.id;
  }

  override _items(): readonly Handler[] {
    return this.sheet.charts.map((chart) => this.scope.make.chart(this.sheet, chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Handler {
    const { workbook } = this.scope;
    const place = placeArgument(workbook, this.sheet, source);
    const chart = addChart(workbook, this.sheet, {
      type: textArgument(type),
      source: place,
      seriesBy: String(seriesBy ?? "Auto"),
    });
    return this.scope.make.chart(this.sheet, chart);
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(name: unknown): Handler {
    const item = this.GetItemOrNullObject(name);
    if (item === NULL) throw new HostError("ItemNotFound", `There is no chart "${String(name)}".`);
    return item;
  }

  GetItemAt(index: unknown): Handler {
    const chart = this.sheet.charts[integerArgument(index, 0)];
    if (!chart) throw new HostError("InvalidArgument", "There is no such chart.");
    return this.scope.make.chart(this.sheet, chart);
  }

  GetItemOrNullObject(name: unknown): Handler | Null {
    const key = textArgument(name);
    const chart = this.sheet.charts.find((each) => each.id === key || each.name === key);
    return chart ? this.scope.make.chart(this.sheet, chart) : NULL;
  }
}
