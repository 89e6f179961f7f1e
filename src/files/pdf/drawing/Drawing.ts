import { IDENTITY, matrixOf, within } from "./matrix";
import type { Matrix } from "./matrix";
import type { PdfFont } from "./PdfOperator";
import { newPen, type Pen } from "./Pen";

/** A character where it was drawn, with the way its text runs. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How the pen moves on from it. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  readonly font: PdfFont;
  /** Which of the page's texts it was set with. */
  readonly setting: number;
}

/** A straight stroke, or the long middle of a thin bar. */
export interface DrawnLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Forms can hold forms; the pens kept meanwhile are not without end. */
const MOST_SAVED = 500;

/** A page while its instructions are carried out: the pen, those put aside, and what has come onto the page. */
export class Drawing {
  readonly glyphs: DrawnGlyph[] = [];
  readonly lines: DrawnLine[] = [];
  /** The largest share of the page that one placed thing may cover, and how many curved or slanted shapes there are. */
  widestPlace = 0;
  shapes = 0;
  /** How many texts were begun: what a program sets in one go, a line of a cell as a rule. */
  settings = 0;
  pen: Pen;
  private readonly saved: Pen[] = [];

  constructor(
    matrix: Matrix,
    readonly area: number,
    readonly fontOf: (id: string) => PdfFont | undefined,
  ) {
    this.pen = newPen(matrix);
  }

  save(): void {
    if (this.saved.length < MOST_SAVED) this.saved.push({ ...this.pen });
  }

  restore(): void {
    this.pen = this.saved.pop() ?? this.pen;
  }

  transform(values: unknown): void {
    const matrix = matrixOf(values);
    this.pen.matrix = within(this.pen.matrix, matrix);
    // Pictures fill a square of one point that is stretched to their place.
    const [a, b, c, d] = this.pen.matrix;
    this.widestPlace = Math.max(this.widestPlace, Math.abs(a * d - b * c) / this.area);
  }

  startText(): void {
    this.settings += 1;
    this.pen.textMatrix = IDENTITY;
    this.toLine(0, 0);
  }

  toLine(x: number, y: number): void {
    this.pen.x = this.pen.lineX = x;
    this.pen.y = this.pen.lineY = y;
  }

  nextLine(x: number, y: number): void {
    this.toLine(this.pen.lineX + x, this.pen.lineY + y);
  }
}
