import { comparisonKey } from "../text/comparisonKey";

/**
 * What a plan is called by the words that stay from year to year: who issued it and its title, figures left out.
 *
 * @example planWords("UBND xã A", "Kế hoạch công tác dân vận năm 2026") === planWords("UBND xã A", "Kế hoạch công tác dân vận năm 2025") // => true
 */
export function planWords(issuer: string, title: string): string {
  const plain = (text: string): string => comparisonKey(text).replace(/\d+/g, "").replace(/\s+/g, " ").trim();
  return `${plain(issuer)}|${plain(title)}`;
}
