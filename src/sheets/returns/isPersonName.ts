/** Words that each begin with a capital letter, titles with a dot among them. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’]*(?:\s+\p{Lu}[\p{L}\p{M}.'’]*){1,6}$/u;

/**
 * Whether a text can be the name that somebody signs with.
 *
 * @example isPersonName("ThS. Nguyễn Thị Lan") // => true
 * @example isPersonName("Đã bổ sung kinh phí") // => false
 */
export function isPersonName(text: string): boolean {
  return NAME.test(text.normalize("NFC").trim());
}
