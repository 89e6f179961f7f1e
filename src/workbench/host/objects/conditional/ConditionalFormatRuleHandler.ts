import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { ruleFormula } from "../../model/rules/conditionalFormats";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.ConditionalFormatRule */
export class ConditionalFormatRuleHandler extends Handler {
  static override readonly className = "ConditionalFormatRule";
  static override readonly since = INTRODUCED.ConditionalFormatRule ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Formula(): string {
    return this.model.formula;
  }

  set Formula(formula: unknown) {
    this.model.formula = ruleFormula(formula);
    this.sheet.partChanged("conditional-formats");
  }
}
