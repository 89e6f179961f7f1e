const NO_MARKS = /^\p{ASCII}*$/u;
const MARK = /[\p{M}đĐ]/gu;

/**
 * The accents of a word in an order of their own, so that their place does not matter ("hòan", "hoàn"); "đ" is one of them.
 *
 * @example marksOf("hoãn") === marksOf("hoàn") // => false
 */
export function marksOf(word: string): string {
  return NO_MARKS.test(word) ? "" : [...(word.normalize("NFD").match(MARK) ?? [])].sort().join("").toLowerCase();
}
