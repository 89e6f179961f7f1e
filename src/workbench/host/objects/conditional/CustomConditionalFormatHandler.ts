import { ConditionalFormatRuleHandler } from "./ConditionalFormatRuleHandler";
import { ConditionalRangeFormatHandler } from "./ConditionalRangeFormatHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.CustomConditionalFormat: a rule by formula. */
export class CustomConditionalFormatHandler extends Handler {
  static override readonly className = "CustomConditionalFormat";
  static override readonly navigation = ["Format", "Rule"];
  static override readonly since = INTRODUCED.CustomConditionalFormat ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Format(): Handler {
    return new ConditionalRangeFormatHandler(this.sheet, this.model);
  }

  get Rule(): Handler {
    return new ConditionalFormatRuleHandler(this.sheet, this.model);
  }
}
