const NO_MARKS = /^\p{ASCII}*$/u;
const MARK = /[\p{M}đĐ]/gu;

/**
 * The accents of a word in an order of their own, so that their place does not matter ("hòan", "hoàn"); "đ" is one of them.
 *
 * @example accentsOf("hoãn") === accentsOf("hoàn") // => false
 */
export function accentsOf(word: string): string {
  return NO_MARKS.test(word) ? "" : [...(word.normalize("NFD").match(MARK) ?? [])].sort().join("").toLowerCase();
}
