import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readSourceFile } from "../../src/files/readSourceFile";
import { sourceFiles } from "../../src/files/sourceFiles";
import { writeXlsx } from "../../src/files/xlsx/writeXlsx";
import { xlsxFromSpecs } from "../../src/files/xlsx/xlsxFromSpecs";
import { PLAIN_SHEET } from "../../src/sheets/parts/sheetParts";
import type { CellContent, SheetSpec } from "../../src/spec/SheetSpec";
import { PLANS_FOLDER } from "../support/readGrid";

const HEADER = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"];
const SHEET = "xl/worksheets/sheet1.xml";

function sheet(name: string, rows: readonly (readonly CellContent[])[], more: Partial<SheetSpec> = {}): SheetSpec {
  return { ...PLAIN_SHEET, name, mark: "x", rows, ...more };
}

function workbookOf(...sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  return writeXlsx(xlsxFromSpecs(sheets));
}

/** The workbook of one plan, its sheet's XML changed. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await workbookOf(sheet("KH", [HEADER, ["1", "Rà soát", "BGH", "Quý I"]])));
  return zipSync({ ...parts, [SHEET]: strToU8(change(strFromU8(parts[SHEET] ?? new Uint8Array()))) });
}

describe("a plan in a chosen workbook", () => {
  it.each(["cat-hai-2025.word.xlsx", "nam-dinh-2023.word.xlsx"])("is read with its merges: %s", async (name) => {
    const table = await readSourceFile(readFileSync(join(PLANS_FOLDER, name)));
    expect(table).toMatchObject({ ok: true });
  });

  it("is taken from the sheet that reads as a plan, values without formulas and days as days", async () => {
    const date = { row: 1, column: 3, rows: 1, columns: 1 };
    const plan: readonly (readonly CellContent[])[] = [
      HEADER,
      [1, "Rà soát", "BGH", { date: "2025-06-15" }],
      [2, "=Tập huấn", "BGH", "Quý II"],
    ];
    const table = await readSourceFile(
      await workbookOf(
        sheet("Ghi chú", [["Danh bạ"], ["0123"]]),
        sheet("KH", plan, { styles: [{ area: date, role: "date" }] }),
      ),
    );
    expect(table).toMatchObject({
      ok: true,
      value: { rows: plan, tables: [{ row: 0, column: 0, rows: 3, columns: 4 }] },
    });
  });

  it("is the first sheet with something in it when none reads as a plan", async () => {
    const table = await readSourceFile(await workbookOf(sheet("Trống", []), sheet("Ghi chú", [[null, "Danh bạ"]])));
    expect(table).toMatchObject({ ok: true, value: { rows: [["Danh bạ"]] } });
  });

  it.each([
    [
      "a lone cell at the far end",
      (xml: string) => xml.replace("</sheetData>", '<row r="60000"><c r="B60000"><v>1</v></c></row></sheetData>'),
      "too-large",
    ],
    [
      "entities of its own",
      (xml: string) => xml.replace("<worksheet", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hosts">]><worksheet'),
      "unsafe",
    ],
    ["a sheet cut short", (xml: string) => xml.slice(0, xml.length / 2), "damaged"],
    ["a sheet that unpacks to a hundred megabytes", () => " ".repeat(100_000_000), "too-large"],
  ])("is refused: %s", async (_what, change, kind) => {
    expect(await readSourceFile(await changed(change))).toMatchObject({ ok: false, error: { kind } });
  });

  it("is refused when nothing is in it", async () => {
    expect(await readSourceFile(await workbookOf(sheet("Trống", [])))).toEqual({
      ok: false,
      error: { kind: "no-text" },
    });
  });
});

describe("the doors of the pane", () => {
  const unreadable = { size: 10, arrayBuffer: () => Promise.reject(new Error("moved")) } as unknown as Blob;
  const enormous = { size: 1e10 } as unknown as Blob;

  it("read a file by what it holds", async () => {
    const file = new Blob([Uint8Array.from(await workbookOf(sheet("KH", [HEADER, ["1", "Rà soát", "BGH", "Quý I"]])))]);
    expect(await sourceFiles().readFile(file)).toMatchObject({ ok: true });
  });

  it("say when a file may not be read, and do not try one that no browser holds", async () => {
    expect(await sourceFiles().readFile(unreadable)).toEqual({ ok: false, error: { kind: "not-readable" } });
    expect(await sourceFiles().readFile(enormous)).toMatchObject({ ok: false, error: { kind: "too-large" } });
  });
});
