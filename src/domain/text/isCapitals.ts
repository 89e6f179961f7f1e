const LEAST_LETTERS = 4;

/**
 * Whether a text of several letters is written in capitals.
 *
 * @example isCapitals("II. NỘI DUNG") // => true
 */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.replace(/[^\p{L}]/gu, "").length >= LEAST_LETTERS;
}
