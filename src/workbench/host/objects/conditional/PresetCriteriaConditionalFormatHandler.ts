import { ConditionalRangeFormatHandler } from "./ConditionalRangeFormatHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { presetRule } from "./lookedRules";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.PresetCriteriaConditionalFormat: one of Excel's own questions. */
export class PresetCriteriaConditionalFormatHandler extends Handler {
  static override readonly className = "PresetCriteriaConditionalFormat";
  static override readonly navigation = ["Format"];
  static override readonly since = INTRODUCED.PresetCriteriaConditionalFormat ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Format(): Handler {
    return new ConditionalRangeFormatHandler(this.sheet, this.model);
  }

  get Rule(): object {
    return Object.keys(this.model.rule).length > 0 ? this.model.rule : { criterion: "Blanks" };
  }

  set Rule(rule: unknown) {
    this.model.rule = presetRule(rule);
    this.sheet.partChanged("conditional-formats");
  }
}
