import { ConditionalRangeFormatHandler } from "./ConditionalRangeFormatHandler";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { settingsArgument } from "../cellArguments";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** What the conditional formats with an operator share: a look, and a rule that must name one. */
export abstract class OperatorConditionalFormatHandler extends Handler {
  static override readonly navigation: readonly string[] = ["Format"];

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Format(): Handler {
    return new ConditionalRangeFormatHandler(this.sheet, this.model);
  }

  get Rule(): Readonly<Record<string, unknown>> {
    return this.model.rule;
  }

  set Rule(rule: unknown) {
    const given = settingsArgument(rule);
    if (typeof given.operator !== "string") throw new HostError("InvalidArgument", "The rule has no operator.");
    this.model.rule = given;
    this.sheet.partChanged("conditional-formats");
  }
}
