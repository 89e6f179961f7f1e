import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { openDoor } from "../../src/files/doors";
import { readSourceFile } from "../../src/files/readSourceFile";
import { docxOf, paragraph } from "../support/docxOf";
import { xlsxOf, xmlRow, xmlText } from "../support/xlsxPackage";

// Pages are taken apart by the pane's browser; Node has none.
beforeAll(() => {
  Object.assign(globalThis, { DOMParser: new JSDOM("").window.DOMParser });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "DOMParser");
});

const ROWS = [
  ["TT", "Nội dung", "Thời gian"],
  ["1", "Rà soát", "Quý I"],
];

function types(type: string): Uint8Array {
  return zipSync({ "[Content_Types].xml": strToU8(`<Types><Override ContentType="${type}"/></Types>`) });
}

/** A spreadsheet as LibreOffice keeps it. */
function ods(table: string, manifest = "<manifest/>", styles = ""): Uint8Array {
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": strToU8(manifest),
    "content.xml": strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="KH">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

function windows1258(text: string): Uint8Array {
  const letters: Readonly<Record<string, number>> = {
    "\u0300": 0xcc,
    "\u0301": 0xec,
    "\u0323": 0xf2,
    ê: 0xea,
    đ: 0xf0,
    ă: 0xe3,
    ơ: 0xf5,
  };
  const composed = text
    .normalize("NFD")
    .replace(/e\u0302/g, "ê")
    .replace(/a\u0306/g, "ă")
    .replace(/o\u031B/g, "ơ");
  return Uint8Array.from([...composed].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

describe("a plan kept as text", () => {
  const text = (separator: string): string => ROWS.map((row) => row.join(separator)).join("\r\n");

  it.each([
    ["parted by semicolons", "a.csv", strToU8(text(";"))],
    ["parted by commas", "a.csv", strToU8(text(","))],
    ["parted by tabs", "a.tsv", strToU8(text("\t"))],
    ["parted as its first line says", "a.csv", strToU8(`sep=|\r\n${text("|")}`)],
    ["in UTF-8 with a mark", "a.CSV", strToU8(`\uFEFF${text(";")}`)],
    ["in UTF-16", "a.csv", Uint8Array.from(Buffer.from(`\uFEFF${text("\t")}`, "utf16le"))],
    ["in UTF-16 without a mark", "a.csv", Uint8Array.from(Buffer.from(text(";"), "utf16le"))],
  ])("is read when it is %s", async (_what, name, bytes) => {
    expect(await readSourceFile(bytes, name)).toMatchObject({ ok: true, value: { rows: ROWS } });
  });

  it("is read in the code page of Vietnamese Windows", async () => {
    const read = await readSourceFile(windows1258("TT;Đơn vị\n1;Lớp bé".replace("Đ", "đ")), "a.csv");
    expect(read).toMatchObject({
      ok: true,
      value: {
        rows: [
          ["TT", "đơn vị"],
          ["1", "Lớp bé"],
        ],
      },
    });
  });

  it("keeps separators and line breaks between quotation marks", async () => {
    const text = 'TT;Nội dung;Hạn\n1;"Rà soát; ""bổ sung""\nkế hoạch";Quý I\n2;Tập huấn;Quý II';
    expect(await readSourceFile(strToU8(text), "a.csv")).toMatchObject({
      ok: true,
      value: {
        rows: [
          ["TT", "Nội dung", "Hạn"],
          ["1", 'Rà soát; "bổ sung"\nkế hoạch', "Quý I"],
          ["2", "Tập huấn", "Quý II"],
        ],
      },
    });
  });
});

describe("an OpenDocument spreadsheet", () => {
  const notes = (kind: string): string =>
    `<table:shapes><draw:frame><draw:text-box><text:p>Trong hộp</text:p></draw:text-box></draw:frame></table:shapes><table:table-row><table:table-cell><office:annotation><dc:creator>A</dc:creator><text:p>Ghi chú</text:p></office:annotation><text:p>TT</text:p></table:table-cell><table:table-cell office:value-type="${kind}" office:value="80"><text:p>80</text:p></table:table-cell></table:table-row>`;

  it("has its notes and boxes, and shares that are more than the whole as such", async () => {
    const [share, number] = await Promise.all(
      ["percentage", "float"].map((kind) => openDoor(ods(notes(kind)), "a.ods")),
    );
    const cells = [
      { row: 0, column: 0, value: "TT" },
      { row: 0, column: 1, value: 80, format: { numberFormat: "0%" } },
    ];
    const told = [
      { row: 0, column: 0, text: "Ghi chú" },
      { row: 0, column: 0, text: "Trong hộp" },
    ];
    expect(share).toMatchObject({ ok: true, value: { workbook: { sheets: [{ cells, notes: told }] } } });
    expect(JSON.stringify(number)).not.toContain("0%");
  });

  it("is read where it was saved as one text", async () => {
    const flat = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="KH"><table:table-row><table:table-cell><text:p>TT</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
    expect(await openDoor(strToU8(flat), "phieu.fods")).toMatchObject({
      ok: true,
      value: { workbook: { sheets: [{ name: "KH", cells: [{ value: "TT" }] }] } },
    });
  });
});

describe("a file told by what it holds", () => {
  it("is a page of the web, whatever its name", async () => {
    const page = `<html><head><meta charset="utf-8"></head><table>${ROWS.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join("")}</tr>`).join("")}</table></html>`;
    expect(await readSourceFile(strToU8(page), "bao-cao.xls")).toMatchObject({ ok: true, value: { rows: ROWS } });
  });

  it("is an OpenDocument spreadsheet with its days, merges, hidden rows and struck words", async () => {
    const cell = (inside: string, attributes = ""): string =>
      `<table:table-cell ${attributes}><text:p>${inside}</text:p></table:table-cell>`;
    const table =
      `<table:table-row>${cell("TT")}${cell("Nội dung")}${cell("Thời gian")}<table:table-cell table:number-columns-repeated="1021"/></table:table-row>` +
      `<table:table-row table:visibility="collapse">${cell("1", 'office:value-type="float" office:value="1"')}${cell('<text:span text:style-name="T1">Bỏ</text:span> Rà<text:s/>soát')}${cell("15/06/25", 'office:value-type="date" office:date-value="2025-06-15"')}</table:table-row>` +
      `<table:table-row>${cell("Tổng", 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell("#N/A", 'office:value-type="string"')}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>`;
    const style =
      '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    expect(await readSourceFile(ods(table, "<manifest/>", style))).toMatchObject({
      ok: true,
      value: {
        rows: [
          ["TT", "Nội dung", "Thời gian"],
          [1, "Rà soát", { date: "2025-06-15" }],
          ["Tổng", null, "#N/A"],
        ],
        merges: [{ row: 2, column: 0, rows: 1, columns: 2 }],
        hidden: { rows: [1], columns: [] },
      },
    });
  });

  it.each([
    [
      "a binary workbook",
      "a.xlsb",
      types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      { kind: "other-format", format: "xlsb" },
    ],
    [
      "slides",
      "a.pptx",
      types("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
      { kind: "other-format", format: "pptx" },
    ],
    [
      "an OpenDocument text",
      "a.odt",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
      { kind: "other-format", format: "odt" },
    ],
    ["an encrypted OpenDocument spreadsheet", "a.ods", ods("", "<manifest:encryption-data/>"), { kind: "encrypted" }],
    [
      "Excel's XML of 2003",
      "a.xls",
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      { kind: "other-format", format: "xml-2003" },
    ],
    [
      "an archive of a page",
      "a.xls",
      strToU8("MIME-Version: 1.0\nContent-Type: multipart/related"),
      { kind: "other-format", format: "mht" },
    ],
    ["RTF", "a.doc", strToU8("{\\rtf1\\ansi"), { kind: "other-format", format: "rtf" }],
    ["nothing known", "a.xlsx", strToU8("KẾ HOẠCH"), { kind: "not-xlsx", looksLike: "other" }],
    ["an empty file", "", new Uint8Array(), { kind: "not-xlsx", looksLike: "other" }],
  ])("has its own sentence: %s", async (_what, name, bytes, error) => {
    expect(await openDoor(bytes, name)).toEqual({ ok: false, error });
  });

  it("is a document or a workbook by what its package declares", async () => {
    expect(await openDoor(docxOf(paragraph("KẾ HOẠCH")), "a.xlsx")).toMatchObject({
      ok: true,
      value: { kind: "table" },
    });
    expect(await openDoor(xlsxOf({ rows: "" }), "a.docx")).toMatchObject({ ok: true, value: { kind: "workbook" } });
  });
});

describe("what a workbook can't give", () => {
  it("is told with its cell: formulas whose results no program has computed", async () => {
    const rows =
      xmlRow(1, [xmlText("A1", "TT"), xmlText("B1", "Nội dung")]) +
      xmlRow(2, ['<c r="A2"><f>ROW()-1</f></c>', xmlText("B2", "Rà soát")]);
    expect(await readSourceFile(xlsxOf({ rows }))).toMatchObject({
      ok: true,
      value: { notes: [{ kind: "uncomputed", cell: "KH!A2", count: 1 }] },
    });
  });
});
