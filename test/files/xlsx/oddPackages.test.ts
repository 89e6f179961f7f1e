import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { xlsxOf, xlsxParts, xmlRow, xmlText } from "../../support/xlsxPackage";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ROWS = xmlRow(1, ['<c r="A1" t="s"><v>0</v></c>', xmlText("B1", "Rà soát")]);
const PARTS = xlsxParts({ rows: ROWS });

function renamed(change: (path: string) => string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(PARTS).map(([path, part]) => [change(path), part])));
}

function utf16(part: Uint8Array | undefined, mark: boolean): Uint8Array {
  const text = new TextDecoder().decode(part).replace("UTF-8", "UTF-16");
  return Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
}

function followedBy(bytes: Uint8Array, tail: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes, ...tail]);
}

/** Sheets of other kinds, as the workbook lists them. */
function withSheet(kind: string): Uint8Array {
  return xlsxOf({
    rows: ROWS,
    sheets: '<sheet name="Khác" sheetId="2" r:id="rId9"/>',
    relations: `<Relationship Id="rId9" Type="${RELATIONS}/${kind}" Target="${kind}s/sheet1.xml"/>`,
    more: { [`xl/${kind}s/sheet1.xml`]: strToU8(`<${kind}/>`) },
  });
}

describe("a package as programs make it", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  const sheet = PARTS[SHEET];

  it.each([
    ["names with the slash of Windows", renamed((path) => path.replaceAll("/", "\\"))],
    ["names in another case", renamed((path) => path.toUpperCase())],
    ["one name in another case", renamed((path) => path.replace("sharedStrings", "SharedStrings"))],
    ["names as addresses spell them", renamed((path) => path.replace("sheet1", "sheet%31"))],
    ["a few bytes behind it", followedBy(xlsxOf({ rows: ROWS }), strToU8("\r\n"))],
    ["very many bytes behind it", followedBy(xlsxOf({ rows: ROWS }), new Uint8Array(200_000))],
    ["a part in UTF-16", zipSync({ ...PARTS, [SHEET]: utf16(sheet, true) })],
    ["a part in UTF-16 that nothing marks", zipSync({ ...PARTS, [SHEET]: utf16(sheet, false) })],
    [
      "a part that says UTF-16 and is not",
      zipSync({ ...PARTS, [SHEET]: strToU8(new TextDecoder().decode(sheet).replace("UTF-8", "UTF-16")) }),
    ],
    ["a sheet of a chart", withSheet("chartsheet")],
    ["a sheet of a dialog", withSheet("dialogsheet")],
    ["a sheet of old macros", withSheet("xlMacrosheet")],
  ])("is read all the same: %s", async (_what, bytes) => {
    const workbook = await readXlsx(bytes);
    expect(workbook).toMatchObject({
      ok: true,
      value: { sheets: [{ name: "KH", cells: [{ value: "đầu tiên" }, { value: "Rà soát" }] }] },
    });
  });

  it.each([
    ["XML that breaks off", "<worksheet><sheetData><row>", "damaged"],
    ["a declared type", '<!DOCTYPE w [<!ENTITY x "y">]><worksheet/>', "unsafe"],
    [
      "entities that nobody declares",
      "<worksheet><sheetData><row><c><v>&lol;</v></c></row></sheetData></worksheet>",
      "damaged",
    ],
    [
      "a cell beyond the last column",
      '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>',
      "damaged",
    ],
    ["elements without end", `<worksheet>${"<a>".repeat(5000)}`, "too-large"],
  ])("ends in a sentence when it is hostile: %s", async (_what, xml, kind) => {
    const bytes = zipSync({ ...PARTS, [SHEET]: strToU8(xml) });
    expect(await readXlsx(bytes)).toMatchObject({ ok: false, error: { kind } });
  });
});
