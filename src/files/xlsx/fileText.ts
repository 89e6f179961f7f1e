const SPECIAL = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f]|_x(?=[0-9A-Fa-f]{4}_)/;
const EACH_SPECIAL = new RegExp(SPECIAL.source, "g");

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", _x: "_x005F_x" };

/**
 * A text as it stands in a part of a workbook: what XML may not hold is spelt "_x000D_", and a text that reads like such a spelling escaped.
 *
 * @example fileText("a<b") // => "a&lt;b"
 * @example fileText("_x000D_") // => "_x005F_x000D_"
 */
export function fileText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EACH_SPECIAL, (found) => NAMED[found] ?? spelt(found.charCodeAt(0)));
}

function spelt(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
