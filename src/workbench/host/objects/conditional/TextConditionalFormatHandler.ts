import { INTRODUCED } from "../introduced";
import { OperatorConditionalFormatHandler } from "./OperatorConditionalFormatHandler";

/** Excel.TextConditionalFormat: a rule by what the text holds. */
export class TextConditionalFormatHandler extends OperatorConditionalFormatHandler {
  static override readonly className = "TextConditionalFormat";
  static override readonly since = INTRODUCED.TextConditionalFormat ?? {};
}
