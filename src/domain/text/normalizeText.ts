import { repairCharacters } from "./repairCharacters";

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SPACES = /\s+/g;

/**
 * Text with one way of writing what looks the same: NFC, plain spaces, "-" for every dash, one line. For comparing, not for display.
 *
 * @example normalizeText("Quý\u00A0I –  quý III\n") // => "Quý I - quý III"
 */
export function normalizeText(text: string): string {
  return repairCharacters(text).replace(DASHES, "-").replace(SPACES, " ").trim();
}
