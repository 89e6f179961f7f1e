import type { Area } from "../domain/grid/Grid";
import { areaAddress, quoteSheet } from "../domain/grid/Grid";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
// Calibri 11, the standard font of a new workbook: a digit is 7 pixels wide, a column has 5 pixels of padding, a pixel is 3/4 point.
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

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

/**
 * An area as formulas point at it: with its sheet, and fixed.
 *
 * @example fixedReference("Tổng hợp", { row: 7, column: 2, rows: 5, columns: 1 }) // => "='Tổng hợp'!$C$8:$C$12"
 */
export function fixedReference(sheet: string, area: Area): string {
  return `=${quoteSheet(sheet)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
