/** A font as far as reading needs it. */
export interface PdfFont {
  readonly name: string;
  /** How much of a point one unit of its widths is, at a size of one point. */
  readonly scale: number;
  /** Whether nothing tells which letters its shapes are. */
  readonly isNameless: boolean;
}

/** One instruction of a page's drawing, by the name pdf.js gives it; what follows it comes from the file and may be anything. */
export interface PdfOperator {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** A page before it is understood. `view` is what of it is seen: left, bottom, right, top; `turn` in degrees clockwise. */
export interface DrawnPage {
  readonly view: readonly number[];
  readonly turn: number;
  readonly operators: Iterable<PdfOperator>;
  readonly fontOf: (id: string) => PdfFont | undefined;
}
