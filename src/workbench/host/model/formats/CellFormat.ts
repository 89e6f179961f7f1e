/** One line around a cell. Styles and weights are Excel's own words ("Continuous", "Thin"). */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The sides a cell's format has a line for. */
export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/**
 * How a cell looks and whether it is locked. Words are Office.js's; colours "#RRGGBB"; sizes in points; `fill` null is no fill.
 * Objects are shared between cells and never changed: `FormatPool` makes the changed one.
 */
export interface CellFormat {
  readonly style: string;
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** Of a fill that is not solid: "Gray25"; and the colour it is drawn in. */
  readonly pattern: string | null;
  readonly patternColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly shrinkToFit: boolean;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly diagonalDown: BorderLine | null;
  readonly diagonalUp: BorderLine | null;
}

/** The style "Normal" of a new workbook, which every cell has at first. */
export const NORMAL_FORMAT: CellFormat = {
  style: "Normal",
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  color: "#000000",
  fill: null,
  pattern: null,
  patternColor: "#000000",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  textOrientation: 0,
  readingOrder: "Context",
  shrinkToFit: false,
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
};

/** What changes of a format. */
export type FormatPatch = Partial<CellFormat>;

/**
 * Makes changed formats and gives the same object for the same look, so that a workbook of 100 sheets holds a few dozen of them
 * and comparing formats is comparing references.
 */
export class FormatPool {
  private readonly known = new Map<string, CellFormat>();
  private readonly steps = new WeakMap<CellFormat, Map<string, CellFormat>>();

  /** The format with the patch laid over it. */
  patched(format: CellFormat, patch: FormatPatch): CellFormat {
    const step = JSON.stringify(patch);
    const from = this.steps.get(format) ?? new Map<string, CellFormat>();
    const made = from.get(step) ?? this.shared({ ...format, ...patch });
    from.set(step, made);
    this.steps.set(format, from);
    return made;
  }

  private shared(format: CellFormat): CellFormat {
    const key = JSON.stringify(format);
    const known = this.known.get(key) ?? format;
    this.known.set(key, known);
    return known;
  }
}
