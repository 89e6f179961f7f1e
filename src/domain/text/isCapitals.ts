/**
 * Whether a text of several letters is written in capitals.
 *
 * @example isCapitals("II. NỘI DUNG") // => true
 */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}
