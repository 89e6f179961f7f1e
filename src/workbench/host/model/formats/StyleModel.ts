import type { CellFormat } from "./CellFormat";

/** A named cell style. The `include…` flags say which parts of a cell's look it sets when it is laid on. */
export interface StyleModel {
  readonly name: string;
  readonly builtIn: boolean;
  /** No cell has it yet, so that none need be looked for when it changes. */
  isUnworn: boolean;
  format: CellFormat;
  includeAlignment: boolean;
  includeBorder: boolean;
  includeFont: boolean;
  includeNumber: boolean;
  includePatterns: boolean;
  includeProtection: boolean;
}

/** The properties of a format that each flag of a style rules. */
export const STYLE_PARTS = {
  includeAlignment: [
    "horizontal",
    "vertical",
    "wrap",
    "indent",
    "textOrientation",
    "readingOrder",
    "shrinkToFit",
    "autoIndent",
  ],
  includeBorder: ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"],
  includeFont: [
    "fontName",
    "fontSize",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "subscript",
    "superscript",
    "color",
  ],
  includeNumber: ["numberFormat"],
  includePatterns: ["fill", "pattern", "patternColor"],
  includeProtection: ["locked", "formulaHidden"],
} as const satisfies Readonly<Record<string, readonly (keyof CellFormat)[]>>;

/** A style as `styles.add` makes it: the look of Normal, every part of it. @example newStyle("SKH Đầu cột", NORMAL_FORMAT).includeFont // => true */
export function newStyle(name: string, format: CellFormat, builtIn = false): StyleModel {
  return {
    name,
    builtIn,
    isUnworn: false,
    format,
    includeAlignment: true,
    includeBorder: true,
    includeFont: true,
    includeNumber: true,
    includePatterns: true,
    includeProtection: true,
  };
}
