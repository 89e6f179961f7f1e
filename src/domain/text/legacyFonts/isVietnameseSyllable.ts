import { TONE_MARKS } from "../vocabularyCharacters";
import { ONSETS, RIMES } from "./vocabularyLegacyFonts";

const TONES = new RegExp(`[${TONE_MARKS}]`, "gu");
const HIGH_OR_LOW = /[\u0301\u0323]/u;
const STOPPED = /(?:c|ch|p|t)$/u;
const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const SYLLABLE = new RegExp(`^(?:${longestFirst(ONSETS)})?(?:${longestFirst(RIMES)})$`, "u");

/**
 * Whether a word could be a syllable of Vietnamese: a known consonant and rime, at most one tone, and sắc or nặng before a stop.
 *
 * @example isVietnameseSyllable("nghiệp") // => true
 * @example isVietnameseSyllable("C«ng") // => false
 */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONES) ?? [];
  const bare = letters.replace(TONES, "").normalize("NFC");
  if (tones.length > 1 || !SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || HIGH_OR_LOW.test(letters);
}
