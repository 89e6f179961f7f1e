import { ConditionalRangeFormatHandler } from "./ConditionalRangeFormatHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { rankRule } from "./lookedRules";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.TopBottomConditionalFormat: the highest or lowest so many. */
export class TopBottomConditionalFormatHandler extends Handler {
  static override readonly className = "TopBottomConditionalFormat";
  static override readonly navigation = ["Format"];
  static override readonly since = INTRODUCED.TopBottomConditionalFormat ?? {};

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
    return Object.keys(this.model.rule).length > 0 ? this.model.rule : { rank: 10, type: "TopItems" };
  }

  set Rule(rule: unknown) {
    this.model.rule = rankRule(rule);
    this.sheet.partChanged("conditional-formats");
  }
}
