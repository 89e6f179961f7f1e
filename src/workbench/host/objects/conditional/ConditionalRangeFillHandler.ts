import { colorArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.ConditionalRangeFill */
export class ConditionalRangeFillHandler extends Handler {
  static override readonly className = "ConditionalRangeFill";
  static override readonly since = INTRODUCED.ConditionalRangeFill ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Color(): string {
    return this.model.look.fill ?? "";
  }

  set Color(color: unknown) {
    this.model.look.fill = colorArgument(color);
    this.sheet.partChanged("conditional-formats");
  }

  Clear(): void {
    delete this.model.look.fill;
    this.sheet.partChanged("conditional-formats");
  }
}
