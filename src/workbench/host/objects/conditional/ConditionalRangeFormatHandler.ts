import { ConditionalRangeBorderCollectionHandler } from "./ConditionalRangeBorderCollectionHandler";
import { ConditionalRangeFillHandler } from "./ConditionalRangeFillHandler";
import { ConditionalRangeFontHandler } from "./ConditionalRangeFontHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { textArgument } from "../cellArguments";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.ConditionalRangeFormat: what a rule lays over the cells. */
export class ConditionalRangeFormatHandler extends Handler {
  static override readonly className = "ConditionalRangeFormat";
  static override readonly navigation = ["Borders", "Fill", "Font"];
  static override readonly since = INTRODUCED.ConditionalRangeFormat ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Fill(): Handler {
    return new ConditionalRangeFillHandler(this.sheet, this.model);
  }

  get Font(): Handler {
    return new ConditionalRangeFontHandler(this.sheet, this.model);
  }

  get Borders(): Handler {
    return new ConditionalRangeBorderCollectionHandler(this.sheet, this.model);
  }

  get NumberFormat(): string {
    return this.model.look.numberFormat ?? "";
  }

  set NumberFormat(numberFormat: unknown) {
    this.model.look.numberFormat = textArgument(numberFormat);
    this.sheet.partChanged("conditional-formats");
  }
}
