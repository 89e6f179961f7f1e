const HINT = /[#*_<&\\]|\[\^/;
const SMALL_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What converters write for heads, bold letters, notes and line breaks, and what the reader of the page sees instead. */
const MARKUP: readonly (readonly [RegExp, string | ((whole: string, inside: string) => string)])[] = [
  [/<br ?\/?>/gi, "\n"],
  [/<sup>\s*\[?\(?(\d{1,3})\)?\]?\s*<\/sup>/gi, (_, digits) => smallDigits(digits)],
  [/^\[\^(\d{1,3})\]:\s*/gm, (_, digits) => `${smallDigits(digits)} `],
  [/\[\^(\d{1,3})\]/g, (_, digits) => smallDigits(digits)],
  [/<\/?(?:b|i|u|s|em|strong|span|font|p|div|sub|sup|mark|center)(?: [^<>]*)?>/gi, ""],
  [/&nbsp;/gi, " "],
  [/&lt;/gi, "<"],
  [/&gt;/gi, ">"],
  [/&amp;/gi, "&"],
  [/^\s*#{1,6}\s+(.*?)\s*#*$/gm, (_, head) => head],
  [/(?<!\\)(?:\*\*|__)(?=\S)([^\n]*?\S)(?<!\\)(?:\*\*|__)/g, (_, bold) => bold],
  [/(?<![(*\\])\*\*(?=\S)(?!\))|(?<=[^\s(*\\])\*\*(?![*)])/g, ""],
  [/(?<![\p{L}\p{N}*\\(])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, (_, slanted) => slanted],
  [/\\([\\#*_.()[\]|+!>-])/g, (_, mark) => mark],
];

/**
 * A text without the marks of Markdown and HTML that converters leave in it; a note's number becomes a small digit. The one place that
 * knows of such marks.
 *
 * @example withoutMarkup("### **II. NỘI DUNG**") // => "II. NỘI DUNG"
 * @example withoutMarkup("công tác dân vận<sup>1</sup> năm 2026") // => "công tác dân vận¹ năm 2026"
 */
export function withoutMarkup(text: string): string {
  if (!HINT.test(text)) return text;
  return MARKUP.reduce(
    (clean, [mark, plain]) => (typeof plain === "string" ? clean.replace(mark, plain) : clean.replace(mark, plain)),
    text,
  );
}

function smallDigits(digits: string): string {
  return [...digits].map((digit) => SMALL_DIGITS[Number(digit)] ?? digit).join("");
}
