import { IDENTITY, type Matrix } from "./matrix";
import type { PdfFont } from "./PdfOperator";

/** What PDF keeps from one instruction to the next while it draws; `save` and `restore` bring all of it back but the text's place. */
export interface Pen {
  matrix: Matrix;
  font: PdfFont | undefined;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** How wide letters are set, 1 as the font has them. */
  stretch: number;
  leading: number;
  rise: number;
  lineWidth: number;
  strokesWhite: boolean;
  fillsWhite: boolean;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** A pen before anything was drawn. */
export function newPen(matrix: Matrix): Pen {
  return {
    matrix,
    font: undefined,
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    lineWidth: 1,
    strokesWhite: false,
    fillsWhite: false,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}
