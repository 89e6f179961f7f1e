import type { BorderLine, BorderSide } from "./CellFormat";
import type { Box } from "./Box";

/** What a rule lays over the cells it is true for; what it leaves out stays as the cell has it. */
export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders?: Partial<Record<BorderSide, BorderLine>>;
}

/** One rule of conditional formatting. `formula` is written for the top-left cell of `box`; "Custom" and "CellValue" rules have a look. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: "Custom" | "CellValue" | "ContainsText";
  box: Box;
  formula: string;
  /** The other rules' settings as Office.js writes them: { formula1, formula2, operator } or { operator, text }. */
  rule: Readonly<Record<string, unknown>>;
  stopIfTrue: boolean;
  look: ConditionalLook;
}
