/** A piece of text where it is put: its left end and baseline in points from the page's lower left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Which of the document's fonts; the first unless told. */
  readonly font?: number;
  /** How far it is turned, in degrees to the left. */
  readonly turn?: 0 | 90 | 180 | 270;
}

/** A page by hand: its texts, more drawing as PDF has it, its size and how it is turned when shown. */
export interface HandmadePage {
  readonly texts?: readonly PlacedText[];
  readonly drawing?: string;
  readonly size?: readonly [width: number, height: number];
  readonly turn?: 0 | 90 | 180 | 270;
}

/** What else the document is. */
export interface HandmadeAbout {
  /** Names of its fonts; each writes any text. */
  readonly fonts?: readonly string[];
  /** Leaves out what tells which letters the codes are. */
  readonly withoutNames?: boolean;
  /** Entries of the trailer, and objects they name, from number 100000 on. */
  readonly trailer?: string;
  readonly objects?: readonly string[];
}

const A4 = [595, 842] as const;
const WIDTH = 500;
const SPACE_WIDTH = 250;
const TURNS = { 0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0" } as const;

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

/** Every character has the code of itself in UTF-16, so that any text can be written without a font file. */
function codes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join("");
}

function stream(text: string, entries = ""): string {
  return `<< ${entries} /Length ${String(Buffer.byteLength(text, "latin1"))} >>\nstream\n${text}\nendstream`;
}

const NAMES = [
  "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def",
  "1 begincodespacerange <0000> <FFFF> endcodespacerange",
  "100 beginbfrange",
  ...Array.from({ length: 100 }, (_, high) => `<${hex(high * 256)}> <${hex(high * 256 + 255)}> <${hex(high * 256)}>`),
  "endbfrange",
  "endcmap end end",
].join("\n");

function fontObjects(name: string, first: number, hasNames: boolean): readonly string[] {
  const about = `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`;
  const own = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${String(first + 2)} 0 R /DW ${String(WIDTH)} /W [32 [${String(SPACE_WIDTH)}] 768 [${"0 ".repeat(112)}]] >>`;
  const names = hasNames ? ` /ToUnicode ${String(first + 3)} 0 R` : "";
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${String(first + 1)} 0 R]${names} >>`,
    own,
    about,
    stream(NAMES),
  ];
}

function drawn({ texts = [], drawing = "" }: HandmadePage): string {
  const shown = texts.map(({ text, x, y, size = 12, font = 0, turn = 0 }) => {
    return `BT /F${String(font)} ${String(size)} Tf ${TURNS[turn]} ${String(x)} ${String(y)} Tm <${codes(text)}> Tj ET`;
  });
  return [drawing, ...shown].join("\n");
}

/** How wide a text is that is set by hand, in points. */
export function widthOf(text: string, size = 12): number {
  const spaces = text.split(" ").length - 1;
  const marks = text.match(/[\u0300-\u036F]/g)?.length ?? 0;
  return ((text.length - spaces - marks) * WIDTH * size + spaces * SPACE_WIDTH * size) / 1000;
}

/** A PDF of pages made by hand: whatever programs write, in any order and place. */
export function handmadePdf(pages: readonly HandmadePage[], about: HandmadeAbout = {}): Uint8Array {
  const { fonts = ["Times"], withoutNames = false, trailer = "", objects: further = [] } = about;
  const objects = new Map<number, string>();
  const fontAt = (index: number): number => 10 + index * 4;
  fonts.forEach((name, index) => {
    fontObjects(name, fontAt(index), !withoutNames).forEach((object, at) => objects.set(fontAt(index) + at, object));
  });
  const resources = `<< /Font << ${fonts.map((_, index) => `/F${String(index)} ${String(fontAt(index))} 0 R`).join(" ")} >> >>`;
  const first = fontAt(fonts.length);
  pages.forEach((page, index) => {
    const [width, height] = page.size ?? A4;
    const number = first + index * 2;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(width)} ${String(height)}] /Rotate ${String(page.turn ?? 0)} /Resources ${resources} /Contents ${String(number + 1)} 0 R >>`,
    );
    objects.set(number + 1, stream(drawn(page)));
  });
  const kids = pages.map((_, index) => `${String(first + index * 2)} 0 R`).join(" ");
  objects.set(1, "<< /Type /Catalog /Pages 2 0 R >>");
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
  further.forEach((object, index) => objects.set(100_000 + index, object));
  const numbered = [...objects].map(([number, object]) => `${String(number)} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(
    `%PDF-1.7\n${numbered.join("")}trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`,
    "latin1",
  );
}
