// Calibri 11, the font of a new workbook: a digit is 7 pixels wide, a column has 5 pixels of padding, a pixel is 3/4 point.
const DIGIT = 7;
const PADDING = 5;
const PIXEL = 0.75;

/** A column's width in points, given as a file gives it: in characters. @example pointsOfWidth(10) // => 56.25 */
export function pointsOfWidth(characters: number): number {
  return (characters * DIGIT + PADDING) * PIXEL;
}

/** A column's width in characters, to a hundredth. @example widthOfPoints(56.25) // => 10 */
export function widthOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / PIXEL - PADDING) / DIGIT) * 100) / 100);
}
