import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../src/files/docx/readDocx";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { cpuOf } from "../../support/cpuOf";
import { cell, docxOf, docxParts, paragraph, table } from "../../support/docxOf";

/** A plan of 5,000 tasks: what is no plan must not cost more than a few of it. */
const LARGE_PLAN = docxOf(
  table(
    Array.from({ length: 5_000 }, (_, i) => [cell(String(i + 1)), cell("Rà soát thủ tục hành chính"), cell("Quý I")]),
  ),
);

/** An OLE container whose directory has one stream. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024 + 128);
  return bytes;
}

function withDocument(xml: string): Uint8Array {
  return docxOf("", { more: { "word/document.xml": xml } });
}

/** The package, with the size of its largest part told as another. */
function lyingAbout(bytes: Uint8Array, actual: number, told: number): Uint8Array {
  const lied = bytes.slice();
  const view = new DataView(lied.buffer);
  for (let at = 0; at + 4 <= lied.length; at++) {
    if (view.getUint32(at, true) === actual) view.setUint32(at, told, true);
  }
  return lied;
}

const BOMB = zipSync({ ...docxParts(""), "word/document.xml": new Uint8Array(100_000_000) }, { level: 9 });
const LIED = zipSync({ ...docxParts(""), "word/document.xml": new Uint8Array(10_000_003) }, { level: 9 });
const whole = docxOf(paragraph("KẾ HOẠCH").repeat(50));
const entity =
  '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>';
const laughs = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&lol9;</w:t></w:r></w:p></w:body></w:document>';
const deep = `<w:document xmlns:w="w"><w:body>${"<w:sdt><w:sdtContent>".repeat(100_000)}`;
const deepTables = `<w:tbl><w:tr><w:tc>${"<w:tbl><w:tr><w:tc>".repeat(5000)}`;
const manyCells = table([new Array<string>(1000).fill("<w:tc/>")]);
const hugeTable = manyCells.replace("</w:tbl>", `<w:tr>${"<w:tc><w:p/></w:tc>".repeat(600_000)}</w:tr></w:tbl>`);
const longText = paragraph("Rà soát ".repeat(10_000));

describe("files that are no plan", () => {
  let large = 0;
  beforeAll(async () => {
    large = await cpuOf(() => readDocx(LARGE_PLAN));
  });

  it.each([
    ["an old Word file", ole("WordDocument"), { kind: "not-docx", looksLike: "doc" }],
    ["an old Excel file", ole("Workbook"), { kind: "not-xlsx", looksLike: "xls" }],
    ["a file with a password", ole("EncryptedPackage"), { kind: "encrypted" }],
    ["a web page named .docx", strToU8("<html><body>KẾ HOẠCH</body></html>"), { kind: "not-docx", looksLike: "other" }],
    ["an empty file", new Uint8Array(), { kind: "not-docx", looksLike: "other" }],
    ["a zip of pictures", zipSync({ "anh.png": strToU8("x") }), { kind: "not-docx", looksLike: "other" }],
    ["a file cut short", whole.slice(0, whole.length / 2), { kind: "damaged" }],
    ["a document without its text", withDocument(""), { kind: "damaged", part: "word/document.xml" }],
    ["XML that breaks off", withDocument("<w:document><w:body><w:p>"), { kind: "damaged", part: "word/document.xml" }],
    [
      "XML that closes what is not open",
      withDocument("<a><b></a></b>"),
      { kind: "damaged", part: "word/document.xml" },
    ],
    ["two roots", withDocument("<a/><b/>"), { kind: "damaged", part: "word/document.xml" }],
    ["another root", withDocument("<a/>"), { kind: "damaged", part: null }],
    ["a document without words", docxOf(paragraph("")), { kind: "no-text" }],
    ["external entities", withDocument(entity), { kind: "unsafe" }],
    ["entities that nobody declares", withDocument(laughs), { kind: "damaged", part: "word/document.xml" }],
    ["a zip bomb", BOMB, { kind: "too-large" }],
    ["a zip bomb that tells a small size", lyingAbout(LIED, 10_000_003, 100), { kind: "damaged" }],
    ["very deep XML", withDocument(deep), { kind: "too-large" }],
    ["tables in tables without end", docxOf(deepTables), { kind: "too-large" }],
    ["a table of very many cells", docxOf(hugeTable), { kind: "too-large" }],
    ["a table of very many columns", docxOf(manyCells.repeat(100)), { kind: "no-text" }],
    ["columns beyond any table", docxOf(table([new Array<string>(300).fill(cell("x"))])), { kind: "too-large" }],
    ["a paragraph longer than a cell holds", docxOf(longText), { kind: "too-large" }],
  ])("are told from a plan for no more than a few large plans cost: %s", async (_what, bytes, failure) => {
    let result: unknown;
    const cost = await cpuOf(async () => (result = await readDocx(bytes)), 1);
    expect(cost).toBeLessThan(4 * large);
    expect(result).toMatchObject({ ok: false, error: failure });
  });

  it("are told apart by what they hold when either kind may be chosen", async () => {
    expect(await readSourceFile(strToU8("KẾ HOẠCH"))).toMatchObject({ ok: false, error: { kind: "not-xlsx" } });
    expect(await readSourceFile(docxOf(paragraph("KẾ HOẠCH")))).toMatchObject({ ok: true });
  });

  it("follow nothing that lies outside the file", async () => {
    const outside = `<Relationships xmlns="r"><Relationship Type="t/officeDocument" TargetMode="External" Target="http://example.com/a.xml"/></Relationships>`;
    const chunk = '<w:altChunk r:id="rId5"/><w:subDoc r:id="rId6"/>';
    const result = await readDocx(docxOf(chunk + paragraph("KẾ HOẠCH"), { more: { "_rels/.rels": outside } }));
    expect(result).toMatchObject({ ok: true, value: { rows: [["KẾ HOẠCH"]] } });
  });
});
