import { Handler } from "../../wire/HandlerProtocol";
import { HeaderFooterHandler } from "./HeaderFooterHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.HeaderFooterGroup: the same header and footer on every page. */
export class HeaderFooterGroupHandler extends Handler {
  static override readonly className = "HeaderFooterGroup";
  static override readonly navigation = ["DefaultForAllPages"];
  static override readonly since = INTRODUCED.HeaderFooterGroup ?? {};

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  get DefaultForAllPages(): Handler {
    return new HeaderFooterHandler(this.sheet);
  }

  get State(): string {
    return "Default";
  }

  /** Other headers on the first or on even pages are not modelled. */
  set State(state: unknown) {
    if (state !== "Default") throw new HostError("NotImplemented", "Every page has the same header here.");
  }
}
