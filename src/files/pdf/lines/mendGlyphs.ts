import { bulletText } from "../../source/bulletText";
import { attachMarks } from "./attachMarks";
import type { Glyph } from "../PdfPage";

const SYMBOLS = /symbol|wingding|webding|dingbat/i;
const LIGATURE = /[\uFB00-\uFB06]/g;
const SPACE = /[\u00A0\u2000-\u200A\u202F\u3000]/g;
const NOTHING = /[\u0000-\u001F\u007F\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
/** Share of a letter's height that two prints of it may lie apart: bold and shadow are made so. */
const SAME_PLACE = 0.12;

function spelled(glyph: Glyph): string {
  const plain = glyph.text
    .replace(SPACE, " ")
    .replace(NOTHING, "")
    .replace(LIGATURE, (sign) => sign.normalize("NFKC"));
  return SYMBOLS.test(glyph.font) && plain.trim() !== "" ? bulletText(plain) : plain;
}

/** The same letter printed twice nearly at one place counts once. */
function once(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = SAME_PLACE * glyph.size;
    const key = (dx: number): string => `${glyph.text} ${String(Math.round(glyph.x) + dx)}`;
    const isPrinted = [-1, 0, 1].some((dx) =>
      (seen.get(key(dx)) ?? []).some(
        (other) => Math.abs(other.x - glyph.x) < near && Math.abs(other.y - glyph.y) < near,
      ),
    );
    if (isPrinted) return false;
    seen.set(key(0), [...(seen.get(key(0)) ?? []), glyph]);
    return true;
  });
}

/**
 * The characters of a page as they are meant: each once, marks on the letters they belong to, signs of symbol fonts as dashes.
 *
 * @example mendGlyphs([glyph("a", 10), glyph("\u0301", 10)]) // => [glyph("á", 10)]
 */
export function mendGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  const spelt = glyphs.map((glyph) => ({ ...glyph, text: spelled(glyph) })).filter(({ text }) => text !== "");
  return attachMarks(once(spelt));
}
