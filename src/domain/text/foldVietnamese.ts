import { normalizeText } from "./normalizeText";
import { LETTER_D_WITH_STROKE } from "./vocabularyCharacters";

const MARKS = /[\u0300-\u036f]/g;

/**
 * Text without accents, in lower case, đ as d: only for headings, vocabulary and suggestions, because it makes different names alike.
 *
 * @example foldVietnamese("Đơn vị  CHỦ TRÌ") // => "don vi chu tri"
 */
export function foldVietnamese(text: string): string {
  return normalizeText(text).toLowerCase().normalize("NFD").replace(MARKS, "").replaceAll(LETTER_D_WITH_STROKE, "d");
}
