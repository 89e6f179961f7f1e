import { TCVN3_LETTERS, VNI_LETTERS } from "./vocabularyLegacyFonts";

/** The fonts of before Unicode whose texts are still pasted: TCVN3 (ABC, .VnTime) and VNI-Windows. */
export type LegacyFont = "TCVN3" | "VNI";

/** Both, for loops. */
export const LEGACY_FONTS: readonly LegacyFont[] = ["TCVN3", "VNI"];

const LETTERS: Readonly<Record<LegacyFont, Readonly<Record<string, string>>>> = {
  TCVN3: TCVN3_LETTERS,
  VNI: VNI_LETTERS,
};
const PATTERNS: Readonly<Record<LegacyFont, RegExp>> = { TCVN3: patternOf(TCVN3_LETTERS), VNI: patternOf(VNI_LETTERS) };
const LATIN_WORD = /[A-Za-z\u00A1-\u00FF]+/g;

function patternOf(letters: Readonly<Record<string, string>>): RegExp {
  const written = Object.keys(letters).sort((a, b) => b.length - a.length);
  return new RegExp(written.join("|"), "g");
}

/**
 * The text in Unicode, taken for one that was typed for a legacy font. Says nothing of whether it was.
 *
 * @example decodeLegacyFont("KÕ ho¹ch c«ng t¸c d©n vËn", "TCVN3") // => "Kế hoạch công tác dân vận"
 * @example decodeLegacyFont("Keá hoaïch", "VNI") // => "Kế hoạch"
 */
export function decodeLegacyFont(text: string, font: LegacyFont): string {
  const letters = LETTERS[font];
  const decode = (part: string): string => part.replace(PATTERNS[font], (written) => letters[written] ?? written);
  if (font === "VNI") return decode(text);
  const capital = isCapitals(text) ? /[A-Z]/ : /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/;
  return text.replace(LATIN_WORD, (word) => (capital.test(word) ? decode(word).toUpperCase() : decode(word)));
}

/** TCVN3 has few capitals of its own: "KÕ HO¹CH" was set in a font that draws every letter large. */
function isCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && /[A-Z].*[A-Z]/s.test(text);
}
