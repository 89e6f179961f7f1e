import type { BorderLine, BorderSide } from "../formats/CellFormat";
import type { Box } from "../cells/Box";
import type { PartModel } from "../charts/PartModel";

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

/** The kinds of conditional formats, as Office.js names them. */
export const CONDITIONAL_TYPES = [
  "Custom",
  "CellValue",
  "ContainsText",
  "ColorScale",
  "DataBar",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
] as const;

/** One of them. */
export type ConditionalType = (typeof CONDITIONAL_TYPES)[number];

/** One rule of conditional formatting. `formula` is written for the top-left cell of `box`; "Custom" and "CellValue" rules have a look. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: ConditionalType;
  box: Box;
  formula: string;
  /** The other rules' settings as Office.js writes them: { formula1, formula2, operator }, { operator, text }, { rank, type } or { criterion }. */
  rule: Readonly<Record<string, unknown>>;
  stopIfTrue: boolean;
  look: ConditionalLook;
  /** Colour scales, data bars and icon sets: what was set of them. */
  readonly parts: PartModel;
}
