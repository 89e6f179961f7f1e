import type { LegacyFont } from "../../../domain/text/legacyFonts/decodeLegacyFont";
import type { Glyph } from "../PdfPage";

/** How a document writes its text. */
export interface FontWriting {
  /** Whether it writes its spaces, or only leaves room for them. */
  readonly spaces: boolean;
  /** Its fonts of before Unicode, by name. */
  readonly legacy: ReadonlyMap<string, LegacyFont>;
}

const TCVN3 = /^\.?vn[a-z]/i;
const VNI = /^vni[-\s_]/i;
/** Letters that no font of before Unicode has: then its text was turned into Unicode already. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;
/** One in so many characters is a space where spaces are written. */
const MOST_LETTERS_A_SPACE = 20;

function legacyFontOf(name: string): LegacyFont | undefined {
  if (VNI.test(name)) return "VNI";
  return TCVN3.test(name) ? "TCVN3" : undefined;
}

/** How a document writes, by all of its characters. */
export function writingOf(glyphs: readonly Glyph[]): FontWriting {
  const spaces = glyphs.filter(({ text }) => text.trim() === "").length;
  const legacy = new Map<string, LegacyFont>();
  const unicode = new Set<string>();
  for (const { text, font } of glyphs) {
    const kind = legacyFontOf(font);
    if (kind !== undefined) legacy.set(font, kind);
    if (kind !== undefined && UNICODE_LETTER.test(text)) unicode.add(font);
  }
  for (const font of unicode) legacy.delete(font);
  return { spaces: spaces * MOST_LETTERS_A_SPACE > glyphs.length, legacy };
}
