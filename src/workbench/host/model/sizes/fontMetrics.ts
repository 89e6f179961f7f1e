/** The characters of one width. Widths in 1/2048 of the font's size. */
type Widths = readonly (readonly [width: number, characters: string])[];

// Advance widths of Liberation Serif in its four faces, which are those of Times New Roman (same metrics by design); measured from the
// fonts' own tables `hmtx`.
const REGULAR: Widths = [
  [369, "'"],
  [410, "|"],
  [512, " ,.\u00a0"],
  [569, "/:;\\ijlt"],
  [682, "!()-I[]`fr\u2018\u2019"],
  [717, "\u2022"],
  [797, "Js"],
  [819, "\u00b0"],
  [836, '"'],
  [909, "?acez\u201c\u201d"],
  [961, "^"],
  [983, "{}"],
  [1024, "#$*0123456789_bdghknopquvxy\u2013\u00a7"],
  [1108, "~"],
  [1139, "FPS"],
  [1155, "+<=>"],
  [1251, "ELTZ"],
  [1366, "BCR"],
  [1479, "ADGHKNOQUVXYw"],
  [1593, "&m"],
  [1706, "%"],
  [1821, "M"],
  [1886, "@"],
  [1933, "W"],
  [2048, "\u2014\u2026"],
];
const BOLD: Widths = [
  [451, "|"],
  [512, " ,.\u00a0"],
  [569, "'/\\il"],
  [682, "!()-:;[]`fjt\u2018\u2019"],
  [717, "\u2022"],
  [797, "Is"],
  [807, "{}"],
  [819, "\u00b0"],
  [909, "cerz"],
  [1024, "#$*0123456789?J_agovxy\u2013\u201c\u201d\u00a7"],
  [1065, "~"],
  [1137, '"'],
  [1139, "Sbdhknpqu"],
  [1167, "+<=>"],
  [1190, "^"],
  [1251, "FP"],
  [1366, "BELTZ"],
  [1479, "ACDNRUVXYw"],
  [1593, "GHKOQ"],
  [1706, "&m"],
  [1905, "@"],
  [1933, "M"],
  [2048, "%W\u2014\u2026"],
];
const ITALIC: Widths = [
  [438, "'"],
  [512, " ,.\u00a0"],
  [563, "|"],
  [569, "/\\fijlt"],
  [682, "!()-:;I`\u2018\u2019"],
  [717, "\u2022"],
  [797, "[]rsz"],
  [819, "{}\u00b0"],
  [860, '"'],
  [864, "^"],
  [909, "Jcekvxy"],
  [1024, "#$*0123456789?S_abdghnopqu\u00a7\u2013"],
  [1108, "~"],
  [1139, "LTYZ\u201c\u201d"],
  [1251, "ABEFPRVX"],
  [1366, "CKNw"],
  [1382, "+<=>"],
  [1479, "DGHOQUm"],
  [1593, "&"],
  [1706, "%MW"],
  [1821, "\u2014\u2026"],
  [1884, "@"],
];
const BOLD_ITALIC: Widths = [
  [451, "|"],
  [512, " ,.\u00a0"],
  [569, "'/\\ijlt"],
  [682, "()-:;[]`f\u2018\u2019"],
  [713, "{}"],
  [717, "\u2022"],
  [797, "!Irsz"],
  [819, "\u00b0"],
  [909, "cevy"],
  [1024, "#$*0123456789?J_abdgkopqx\u00a7\u2013\u201c\u201d"],
  [1137, '"'],
  [1139, "Shnu"],
  [1167, "+<=>^~"],
  [1251, "LPTYZ"],
  [1366, "ABCEFKRVXw"],
  [1479, "DGNOQU"],
  [1593, "&Hm"],
  [1704, "@"],
  [1706, "%"],
  [1821, "MW"],
  [2048, "\u2014\u2026"],
];
const UNITS = 2048;
/** Of a character that is not in the table: wide scripts are, and nothing is to be cut off. */
const UNKNOWN = 2048;
const COMBINING = /\p{M}/u;
/** The horn stands beside its letter and widens it, most where the letter is taken from another font; other marks stand above or below. */
const HORN = String.fromCodePoint(0x31b);
const HORN_WIDTH = 300;
/** How much wider other fonts are than Times New Roman, on the average of Vietnamese text. */
const WIDER: Readonly<Record<string, number>> = { "times new roman": 1, "liberation serif": 1, calibri: 1.05 };
const OTHER_FONTS = 1.12;

/** Barred d, which has no letter without its mark, and the sign of multiplication. */
const ALIKE: readonly (readonly [code: number, like: string])[] = [
  [0x111, "d"],
  [0x110, "D"],
  [0xd7, "+"],
];

/** The words of a plan stand in every sheet: they are measured once. */
const MOST_KNOWN = 10_000;

/** A face of the font: how wide its letters are, and the texts that were measured. */
interface Face {
  readonly widths: ReadonlyMap<string, number>;
  readonly known: Map<string, number>;
}

const [REGULAR_FACE, BOLD_FACE, ITALIC_FACE, BOLD_ITALIC_FACE] = [
  faceOf(REGULAR),
  faceOf(BOLD),
  faceOf(ITALIC),
  faceOf(BOLD_ITALIC),
] as const;

/** What decides how wide letters are; `size` in points. */
export interface TextFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  /** No when left out. */
  readonly italic?: boolean;
}

/**
 * How wide a line of text is, in points. A letter with marks is as wide as the letter without.
 *
 * @example textWidth("Quý I", { name: "Times New Roman", size: 12, bold: false }) // => 27.66
 */
export function textWidth(text: string, { name, size, bold, italic = false }: TextFont): number {
  const slanted = bold ? BOLD_ITALIC_FACE : ITALIC_FACE;
  const { known, widths } = italic ? slanted : bold ? BOLD_FACE : REGULAR_FACE;
  const units = known.get(text) ?? unitsOf(text, widths);
  if (!known.has(text)) remember(known, text, units);
  return (units / UNITS) * size * (WIDER[name.toLowerCase()] ?? OTHER_FONTS);
}

function remember(known: Map<string, number>, text: string, units: number): void {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, units);
}

function unitsOf(text: string, widths: ReadonlyMap<string, number>): number {
  let units = 0;
  for (const character of text.normalize("NFD")) {
    const width = widths.get(character);
    if (width !== undefined) units += width;
    else if (character === HORN) units += HORN_WIDTH;
    else if (!COMBINING.test(character)) units += UNKNOWN;
  }
  return units;
}

/** The lines that a paragraph takes in a cell of that width, broken between words; a word that is wider is broken inside. */
export function lineCount(paragraph: string, width: number, font: TextFont): number {
  const space = textWidth(" ", font);
  // Where a word is broken inside, the letter that no longer fits leaves its room empty.
  const piece = Math.max(font.size / 2, width - font.size / 2);
  let lines = 0;
  let filled = Infinity;
  for (const word of paragraph.split(" ")) {
    const wide = textWidth(word, font);
    if (filled + space + wide <= width) filled += space + wide;
    else {
      lines += wide > width ? Math.ceil(wide / piece) : 1;
      filled = wide > width ? wide % piece : wide;
    }
  }
  return lines;
}

/**
 * How high one line is, in points: rows of Calibri 11 are 15 points high, of Times New Roman 12 15.75.
 *
 * @example lineHeight({ name: "Times New Roman", size: 12, bold: false }) // => 15.75
 */
export function lineHeight({ name, size }: TextFont): number {
  return size * (name.toLowerCase() === "times new roman" ? 21 / 16 : 15 / 11);
}

function faceOf(widths: Widths): Face {
  return { widths: widthsOf(widths), known: new Map() };
}

function widthsOf(widths: Widths): ReadonlyMap<string, number> {
  const known = new Map(widths.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));
  for (const [code, like] of ALIKE) known.set(String.fromCodePoint(code), known.get(like) ?? UNKNOWN);
  return known;
}
