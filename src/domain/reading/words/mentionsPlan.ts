import { PLAN_WORDS } from "./vocabularyPlan";

const WORDS = new RegExp(PLAN_WORDS.flatMap((word) => [word.normalize("NFC"), word.normalize("NFD")]).join("|"), "iu");

/**
 * Whether a text has any of the words that plans are made of, composed or not, whatever its capitals. For texts of many megabytes, which
 * nothing else should look at in vain.
 *
 * @example mentionsPlan("KẾ HOẠCH CÔNG TÁC NĂM 2026") // => true
 * @example mentionsPlan("HD0000001 | Hàng hóa loại 12 | 45658") // => false
 */
export function mentionsPlan(text: string): boolean {
  return WORDS.test(text);
}
