import fc from "fast-check";
import { readSharedStrings } from "../../../src/files/xlsx/readSharedStrings";
import { readSheetPart, type RawCell } from "../../../src/files/xlsx/readSheetPart";
import { scanCells } from "../../../src/files/xlsx/scanCells";
import "../../support/fixedSeed";

function part(data: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="x"><cols><col min="1"/></cols><sheetData>${data}</sheetData></worksheet>`;
}

/** What the reader of any part says of cells that hold something; undefined for a part that is damaged. */
function readWhole(xml: string): readonly RawCell[] | undefined {
  const cells: RawCell[] = [];
  return readSheetPart(xml, (cell) => void cells.push(cell)).ok ? cells.filter(isFilled) : undefined;
}

function isFilled({ value, inline, formula }: RawCell): boolean {
  return value !== undefined || inline !== undefined || formula !== undefined;
}

describe("cells that are written plainly", () => {
  it.each([
    [
      "a number, a text of the list and an empty cell",
      '<row r="3" ht="64"><c r="A3" s="13"><v>4</v></c><c r="B3" t="s"><v>7</v></c><c r="C3" s="2"/></row>',
    ],
    ["cells that name no place", "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"],
    [
      "a formula, shared ones and their results",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">SUM(B1)&amp;""</f><v>2</v></c><c r="B1" t="str"><f t="shared" si="0"/><v></v></c></row>',
    ],
    [
      "texts in the cells themselves, with references",
      '<row r="1"><c r="AB12" t="inlineStr"><is><t xml:space="preserve"> Qu&#253; I &amp; II\r\n</t></is></c></row>',
    ],
    ["rows that stand on lines of their own", '\n  <row r="1">\n <c r="A1"><v>1</v></c>\n</row>\n'],
  ])("are read as by the reader of any part: %s", (_, data) => {
    const cells = scanCells(part(data));
    expect(cells?.filter(isFilled)).toEqual(readWhole(part(data)));
    expect(cells).toBeDefined();
  });

  it.each([
    ["with prefixes", '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'],
    ["with a comment", '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>'],
    ["with text of several fonts", '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ["with a reference that means nothing", '<row r="1"><c r="A1"><v>&lol;</v></c></row>'],
    ["with an address that is none", '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ["with quotes of the other kind", "<row r='1'><c r='A1'><v>1</v></c></row>"],
    ["that never end", '<row r="1"><c r="A1"><v>1</v>'],
  ])("are left to it %s", (_, data) => {
    expect(scanCells(part(data))).toBeUndefined();
  });

  it("are never read otherwise than by it, however a file is bent", () => {
    const piece = fc.constantFrom(
      '<row r="2">',
      "<row>",
      "</row>",
      "<row/>",
      '<c r="B2">',
      '<c r="C2" t="s" s="4">',
      "<c/>",
      "<c>",
      "</c>",
      "<v>5</v>",
      "<v/>",
      "<v></v>",
      "<f>A1</f>",
      '<f si="1"/>',
      "<is><t>Quý</t></is>",
      "<is><t/></is>",
      "<t>",
      "&amp;",
      "&x;",
      " ",
      "x",
      "<![CDATA[1]]>",
      '"',
      ">",
      "<extLst/>",
    );
    const sound = fc.constantFrom('<row r="9"><c r="A9"><v>1</v></c></row>', "<row><c><v>2</v></c></row>");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, sound), { maxLength: 9 }), (pieces) => {
        const cells = scanCells(part(pieces.join("")));
        if (cells !== undefined) expect(cells.filter(isFilled)).toEqual(readWhole(part(pieces.join(""))));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a list of texts", () => {
  it("says the same however plainly it is written", () => {
    const list = (items: string): ReturnType<typeof readSharedStrings> =>
      readSharedStrings(`<sst count="2">${items}</sst>`);
    const plain = '<si><t>Quý I</t></si><si><t xml:space="preserve"> a &amp; b_x000D_</t></si>';
    expect(list(plain)).toEqual(list(`<!-- -->${plain}`));
    expect(list(plain)).toEqual({ ok: true, value: ["Quý I", " a & b\r"] });
    expect(list("<si><t>a</t></si><si><r><t>b</t></r></si>")).toMatchObject({ value: ["a", { written: "b" }] });
    expect(list("<si><t>a</t></si><si/>")).toEqual({ ok: true, value: ["a", ""] });
    expect(list("<si><t>a</t></si><si><t>&lol;</t></si>").ok).toBe(false);
  });
});
