// Signs that people type before an item themselves; outlines are read by them.
const PLAIN = /^[-–—+*•●○▪■□◦✓➢→]$/u;

/**
 * The sign of a list without numbers as plain text has it. Word's other bullets are places in fonts of symbols (Symbol's U+F0B7,
 * "§" and "ü" of Wingdings, "o" of Courier New) and mean no more than a dash.
 *
 * @example bulletText("\uF0B7") // => "-"
 * @example bulletText("+") // => "+"
 */
export function bulletText(sign: string): string {
  const text = sign.trim();
  if (text === "") return "";
  return PLAIN.test(text) ? text : "-";
}
