import { decodeLegacyFont } from "./decodeLegacyFont";
import { isVietnameseSyllable } from "./isVietnameseSyllable";

const SOFT_HYPHEN = "\u00AD";
const HYPHENATED = /([A-Za-z\u00A1-\u00FF]*)-([A-Za-z\u00A1-\u00FF]*)/g;

/**
 * A text in TCVN3 with its "ư" back: that font keeps it in the place of the soft hyphen, which many programs write as "-". A hyphen that
 * would not make a syllable stays.
 *
 * @example restoreSoftHyphens("nhµ n-íc") // => "nhµ n\u00ADíc"
 */
export function restoreSoftHyphens(text: string): string {
  return text.replace(HYPHENATED, (written: string, before: string, after: string) => {
    const word = before + SOFT_HYPHEN + after;
    return before !== "" && isVietnameseSyllable(decodeLegacyFont(word, "TCVN3")) ? word : written;
  });
}
