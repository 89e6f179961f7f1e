// Signs of the fonts of symbols that plans use: ticks and crosses of a quarter matrix, boxes, bullets, arrows.
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0xfc: "✓", 0xfb: "✗", 0xfe: "☑", 0xfd: "☒", 0xa8: "☐", 0x6f: "☐", 0x78: "☒", 0xe0: "→", 0xf0: "→" },
  "wingdings 2": { 0x50: "✓", 0x4f: "✗", 0x52: "☑", 0x51: "☒", 0x53: "☒", 0x54: "☒", 0xa3: "☐", 0x2a: "☐" },
  symbol: { 0xa3: "≤", 0xb3: "≥", 0xb1: "±", 0xb4: "x", 0xae: "→", 0x2d: "-", 0xd6: "✓", 0xb0: "°" },
};
const PRIVATE_FIRST = 0xf000;
const PRIVATE_LAST = 0xf0ff;
const SYMBOL_FONT = /^(wingdings( [23])?|symbol|webdings)$/i;
const UNKNOWN = "•";

/** Whether the letters of a font are signs. @example isSymbolFont("Wingdings 2") // => true */
export function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && SYMBOL_FONT.test(font);
}

/**
 * A character of a font of symbols as one that every font has; signs that mean nothing in a plan become a bullet.
 *
 * @example symbolText("Wingdings", 0xf0fc) // => "✓"
 */
export function symbolText(font: string, code: number): string {
  const place = code >= PRIVATE_FIRST && code <= PRIVATE_LAST ? code - PRIVATE_FIRST : code;
  if (place > 0xff) return String.fromCodePoint(Math.min(place, 0x10ffff));
  const character = String.fromCharCode(place);
  return /\s/.test(character) ? character : (SIGNS[font.toLowerCase()]?.[place] ?? UNKNOWN);
}
