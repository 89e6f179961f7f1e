import { decodeLegacyFont, LEGACY_FONTS, type LegacyFont } from "./decodeLegacyFont";
import { isVietnameseSyllable } from "./isVietnameseSyllable";
import { restoreSoftHyphens } from "./restoreSoftHyphens";

/** A text in a dead font. `converted` is null when the font could not be told for sure. */
export type LegacyText =
  { readonly font: LegacyFont; readonly converted: string } | { readonly font: null; readonly converted: null };

/** Words with letters from beyond ASCII: how many, how many are Vietnamese as they stand or decoded, how many hold signs we never use. */
interface Evidence {
  readonly words: number;
  readonly asWritten: number;
  readonly odd: number;
  readonly decoded: Readonly<Record<LegacyFont, number>>;
}

/** Letters that only Unicode texts have: they settle that a text is none of a dead font. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;
const BEYOND_ASCII = /[\u00A1-\u00FF]/;
const WORD = /[A-Za-z\u00A1-\u00FF]+/g;
/** Quotation marks before a word, and quotation marks, footnote figures and the like behind it. */
const EDGE = /^\u00AB+|[\u00A1-\u00BF]+$/g;
/** Signs inside a word, letters of Latin-1 that Vietnamese has not ("ß", "ø", "ñ"), and what UTF-8 becomes when it is read as Latin-1. */
const ODD_LETTER = new RegExp(
  [
    "[A-Za-z\\u00C0-\\u00FF][\\u00A1-\\u00BF\\u00D7\\u00F7]+[A-Za-z]",
    "[\\u00A3-\\u00AA\\u00AC\\u00AE-\\u00BF][A-Za-z\\u00C0-\\u00FF]",
    "[\\u00C4-\\u00C7\\u00CB\\u00CE\\u00CF\\u00D0\\u00D1\\u00D6\\u00D8\\u00DB\\u00DC\\u00DE\\u00DF]",
    "[\\u00E4-\\u00E7\\u00EB\\u00EE\\u00EF\\u00F0\\u00F1\\u00F6\\u00F8\\u00FB\\u00FC\\u00FE\\u00FF]",
    "\\u00C3[\\u00A1-\\u00BF]|\\u00E1[\\u00BA\\u00BB]",
  ].join("|"),
);

/** "CĐ", "GDĐT": no syllable in any font. */
const ABBREVIATION = /^[A-Z\u0110]+$/;

const SURE_SHARE = 0.8;
const MOST_AS_WRITTEN = 0.4;
const LEAST_ODD = 0.3;
const LEAST_WORDS = 2;
/** Foreign names have odd letters too; so many words are more than a name. */
const LEAST_REFUSED = 3;
const SHEET_WORDS = 4;

/**
 * What each of some texts that belong together says in Unicode, null for those that need no conversion. A font is told by how many words
 * become Vietnamese syllables; a single word is believed only beside other texts in that font. Text that is Vietnamese as it stands is
 * never taken for a dead font.
 *
 * @example readLegacyTexts(["Phßng Gi¸o dôc vµ §µo t¹o", "BGH"]) // => [{ font: "TCVN3", converted: "Phòng Giáo dục và Đào tạo" }, null]
 */
export function readLegacyTexts(texts: readonly string[]): readonly (LegacyText | null)[] {
  const known = new Map<string, Evidence>();
  const found = texts.map((text) => (mayBeLegacy(text) ? evidenceIn(restoreSoftHyphens(text), known) : null));
  const common = fontOf(found.filter((one) => one !== null).reduce(sum, NONE), SHEET_WORDS);
  const pure = common !== null && !texts.some((text) => UNICODE_LETTER.test(text));
  return texts.map((text, index) => {
    const evidence = found[index] ?? null;
    return evidence === null ? null : readText(text, evidence, { common, pure });
  });
}

function mayBeLegacy(text: string): boolean {
  return BEYOND_ASCII.test(text) && !UNICODE_LETTER.test(text);
}

interface Surroundings {
  readonly common: LegacyFont | null;
  readonly pure: boolean;
}

function readText(text: string, evidence: Evidence, { common, pure }: Surroundings): LegacyText | null {
  const own = fontOf(evidence, LEAST_WORDS);
  if (own !== null) return { font: own, converted: convert(text, own) };
  if (common !== null && follows(evidence, common, pure)) {
    return { font: common, converted: convert(text, common) };
  }
  const readable = evidence.asWritten * 2 >= evidence.words;
  return !readable && evidence.odd * 2 >= evidence.words && (evidence.odd >= LEAST_REFUSED || common !== null)
    ? { font: null, converted: null }
    : null;
}

function convert(text: string, font: LegacyFont): string {
  return decodeLegacyFont(font === "TCVN3" ? restoreSoftHyphens(text) : text, font);
}

/** A text with too few words to tell goes with the others of its sheet, unless it reads well as it stands among Unicode texts. */
function follows({ words, asWritten, decoded }: Evidence, font: LegacyFont, pure: boolean): boolean {
  return decoded[font] >= words * SURE_SHARE && (pure || asWritten < words);
}

function fontOf({ words, asWritten, odd, decoded }: Evidence, least: number): LegacyFont | null {
  const [best = "TCVN3", other = "VNI"] = [...LEGACY_FONTS].sort((a, b) => decoded[b] - decoded[a]);
  const enough = words >= least && decoded[best] >= words * SURE_SHARE && decoded[best] > decoded[other];
  const strange = asWritten <= words * MOST_AS_WRITTEN || (odd >= LEAST_WORDS && odd >= words * LEAST_ODD);
  return enough && strange ? best : null;
}

const NONE: Evidence = { words: 0, asWritten: 0, odd: 0, decoded: { TCVN3: 0, VNI: 0 } };

function sum(a: Evidence, b: Evidence): Evidence {
  return {
    words: a.words + b.words,
    asWritten: a.asWritten + b.asWritten,
    odd: a.odd + b.odd,
    decoded: { TCVN3: a.decoded.TCVN3 + b.decoded.TCVN3, VNI: a.decoded.VNI + b.decoded.VNI },
  };
}

/** What the words of a text say; what is `known` of a word is worked out once. */
function evidenceIn(text: string, known: Map<string, Evidence>): Evidence {
  const words = (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word) && /[A-Za-z]/.test(word));
  return words.reduce((all, word) => {
    const own = known.get(word) ?? evidenceOf(word);
    known.set(word, own);
    return own.words === 0 ? all : sum(all, own);
  }, NONE);
}

function evidenceOf(word: string): Evidence {
  if (LEGACY_FONTS.some((font) => ABBREVIATION.test(decodeLegacyFont(word, font)))) return NONE;
  const says = (font: LegacyFont): number => Number(isVietnameseSyllable(decodeLegacyFont(word, font)));
  return {
    words: 1,
    asWritten: Number(isVietnameseSyllable(word.replace(EDGE, ""))),
    odd: Number(ODD_LETTER.test(word)),
    decoded: { TCVN3: says("TCVN3"), VNI: says("VNI") },
  };
}
