import { INTRODUCED } from "../introduced";
import { OperatorConditionalFormatHandler } from "./OperatorConditionalFormatHandler";

/** Excel.CellValueConditionalFormat: a rule by a comparison with values. */
export class CellValueConditionalFormatHandler extends OperatorConditionalFormatHandler {
  static override readonly className = "CellValueConditionalFormat";
  static override readonly since = INTRODUCED.CellValueConditionalFormat ?? {};
}
