const POINTS_PER_MILLIMETRE = 72 / 25.4;
const POINTS_PER_PIXEL = 0.75;

/** How wide a digit of Calibri 11 is, the standard font of a new workbook: what widths of columns are counted in. */
export const DIGIT_PIXELS = 7;

/** What a column has beside its digits, left and right together. */
export const PADDING_PIXELS = 5;

/** The colour of the thin lines around the cells of an official table (black, as printed forms have them). */
export const BORDER_COLOR = "#000000";

/** How far header and footer stand from the page's edge, in points: Excel's own 0.3 inch. */
export const PAGE_EDGE_POINTS = 21.6;

/** Millimetres as points, to a thousandth. @example pointsOfMillimetres(20) // => 56.693 */
export function pointsOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MILLIMETRE * 1000) / 1000;
}

/**
 * A column's width in points for its width in characters (notes of the platform §2.7).
 *
 * @example pointsOfCharacters(10) // => 56.25
 */
export function pointsOfCharacters(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
