import type { LegacyFont } from "../../../domain/text/legacyFonts/decodeLegacyFont";
import type { Glyph } from "../PdfPage";

/** How a document writes its text. */
export interface FontWriting {
  /** Whether it writes its spaces, or only leaves room for them. */
  readonly spaces: boolean;
  /** Whether it sets whole lines in one go, so that where a text begins tells something; other programs set each word by itself. */
  readonly setsLines: boolean;
  /** Its fonts of before Unicode, by name. */
  readonly legacy: ReadonlyMap<string, LegacyFont>;
}

const TCVN3 = /^\.?vn[a-z]/i;
const VNI = /^vni[-\s_]/i;
/** Letters that no font of before Unicode has: then its text was turned into Unicode already. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;
/** One in so many characters is a space where spaces are written. */
const MOST_LETTERS_A_SPACE = 20;
/** Syllables are shorter than this, lines longer. */
const LEAST_LETTERS_A_SETTING = 8;

function legacyFontOf(name: string): LegacyFont | undefined {
  if (VNI.test(name)) return "VNI";
  return TCVN3.test(name) ? "TCVN3" : undefined;
}

/** How many texts the characters were set as; those of one text follow each other. */
function settingsIn(glyphs: readonly Glyph[]): number {
  return glyphs.filter(({ setting }, index) => setting !== glyphs[index - 1]?.setting).length;
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
  return {
    spaces: spaces * MOST_LETTERS_A_SPACE > glyphs.length,
    setsLines: glyphs.length > LEAST_LETTERS_A_SETTING * settingsIn(glyphs),
    legacy,
  };
}
