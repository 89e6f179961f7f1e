import { DIGIT_PIXELS, PADDING_PIXELS } from "../../spec/measures";

/**
 * The width that stands in a file for a width as Excel shows it: the file's counts the padding of 5 pixels too
 * (Calibri 11, whose digits are 7 pixels wide).
 *
 * @example fileWidth(10) // => 10.7109375
 */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

/**
 * The width as Excel shows it for the width that stands in a file, to a hundredth of a character.
 *
 * @example shownWidth(10.7109375) // => 10
 */
export function shownWidth(width: number): number {
  return Math.max(0, Math.round((width - PADDING_PIXELS / DIGIT_PIXELS) * 100) / 100);
}
