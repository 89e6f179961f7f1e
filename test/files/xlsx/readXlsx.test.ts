import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { gridOf } from "../../../src/files/xlsx/gridOf";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { renderXlsx } from "../../../src/files/xlsx/renderXlsx";
import { fullSpec } from "../../support/fullSpec";

const PLANS = join(__dirname, "../../fixtures/plans");

async function partsOfGoodFile(): Promise<Record<string, Uint8Array>> {
  return unzipSync(await renderXlsx([fullSpec()]));
}

describe("a real plan read from a file", () => {
  it.each([
    ["cat-hai-2025.word.xlsx", "Sheet1"],
    ["quan-1-2025.word.xlsx", "Sheet1"],
    ["nguyen-khuyen-2023.pdf.xlsx", "Sheet1"],
  ])("gives the cells of %s", async (file) => {
    const workbook = await readXlsx(readFileSync(join(PLANS, file)));
    if (!workbook.ok) throw new Error(workbook.error.kind);
    const [sheet] = workbook.value.sheets;
    if (!sheet) throw new Error("no sheet");
    const grid = gridOf(sheet);
    expect(grid.cells.length).toBeGreaterThan(5);
    expect(new Set(grid.cells.map((row) => row.length)).size).toBe(1);
    expect(
      grid.cells.flat().some((value) => typeof value === "string" && /kế hoạch/i.test(value.normalize("NFC"))),
    ).toBe(true);
  });
});

describe("a file that is no workbook", () => {
  /** An OLE container whose directory, in its second sector, has one stream. */
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    bytes.set(Buffer.from(stream, "utf16le"), 1024 + 128);
    return bytes;
  };

  it.each([
    ["an empty file", new Uint8Array(), { kind: "not-xlsx", looksLike: "other" }],
    ["a web page", strToU8("<html><table></table></html>"), { kind: "not-xlsx", looksLike: "other" }],
    ["an Excel 97–2003 file", ole("Workbook"), { kind: "not-xlsx", looksLike: "xls" }],
    ["an Excel 5.0 file", ole("Book"), { kind: "not-xlsx", looksLike: "xls" }],
    ["a Word 97–2003 file", ole("WordDocument"), { kind: "not-docx", looksLike: "doc" }],
    ["a file whose rights are managed", ole("EncryptedDRMContent"), { kind: "encrypted" }],
    ["a file with a password", ole("EncryptedPackage"), { kind: "encrypted" }],
    ["a zip of pictures", zipSync({ "anh.png": strToU8("x") }), { kind: "not-xlsx", looksLike: "other" }],
  ])("is told apart: %s", async (_title, bytes, failure) => {
    expect(await readXlsx(bytes)).toEqual({ ok: false, error: failure });
  });

  it("is damaged when it breaks off", async () => {
    const bytes = zipSync(await partsOfGoodFile());
    expect(await readXlsx(bytes.subarray(0, bytes.length / 2))).toMatchObject({
      ok: false,
      error: { kind: "damaged" },
    });
  });

  it("is damaged when a sheet is missing", async () => {
    const parts = Object.entries(await partsOfGoodFile()).filter(([path]) => path !== "xl/worksheets/sheet1.xml");
    expect(await readXlsx(zipSync(Object.fromEntries(parts)))).toMatchObject({ ok: false, error: { kind: "damaged" } });
  });

  it("is too large when it says that it unpacks to more than a browser holds", async () => {
    const bytes = zipSync(await partsOfGoodFile());
    // The directory's entry of the last part: signature "PK\u0001\u0002", the size once unpacked 24 bytes on.
    const entry = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 700_000_000, true);
    expect(await readXlsx(bytes)).toMatchObject({ ok: false, error: { kind: "too-large" } });
  });

  it("is still read for its cells when a chart or a table is broken", async () => {
    const parts = await partsOfGoodFile();
    const broken = zipSync({
      ...parts,
      "xl/charts/chart1.xml": strToU8("<c:chart"),
      "xl/tables/table1.xml": strToU8("<x"),
    });
    expect(await readXlsx(broken)).toMatchObject({ ok: true, value: { sheets: [{ name: fullSpec().name }] } });
  });
});
