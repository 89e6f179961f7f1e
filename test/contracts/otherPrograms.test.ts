import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { areaAddress } from "../../src/domain/grid/Grid";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { renderXlsx } from "../../src/files/xlsx/renderXlsx";
import type { XlsxSheet, XlsxWorkbook } from "../../src/files/xlsx/XlsxWorkbook";
import type { CellContent, SheetSpec } from "../../src/spec/SheetSpec";
import { fullSpec } from "../support/fullSpec";
import { isMissing, savedByLibreOffice, savedByOpenpyxl } from "../support/otherPrograms";
import { realSpecs } from "../support/realSpecs";

const folder = mkdtempSync(join(tmpdir(), "skh-others-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
}

// openpyxl does not escape what reads like an escape, so that typed text of that kind is lost in it.
function withoutEscapes(spec: SheetSpec): SheetSpec {
  const plainText = (content: CellContent): CellContent =>
    typeof content === "string" ? content.replace("_x000D_", "") : content;
  return { ...spec, rows: spec.rows.map((row) => row.map(plainText)) };
}

function plain(formula: string): string {
  // LibreOffice writes the constant as a function.
  return formula.replace(/[$'\s=]/g, "").replace("TRUE()", "TRUE");
}

/** What people typed or the product wrote into a sheet, and what it is known and ruled by; results of formulas are each program's own. */
function meaningOf(sheet: XlsxSheet) {
  const cells = sheet.cells.filter(({ value, formula }) => formula === undefined && value !== null && value !== "");
  const rules = sheet.validations.flatMap(({ areas, type, formula1 }) =>
    areas.map((area) => `${areaAddress(area)} ${type} ${plain(formula1)}`),
  );
  return {
    name: sheet.name,
    cells: cells.map(({ row, column, value }) => ({ row, column, value })),
    formulas: sheet.cells.filter(({ formula }) => formula !== undefined).map(({ row, column }) => [row, column]),
    names: sheet.names.map(({ name, refersTo }) => `${name} ${plain(refersTo)}`).sort(),
    merges: sheet.merges.map(areaAddress).sort(),
    hidden: sheet.columns.filter(({ hidden }) => hidden === true).map(({ column }) => column),
    rules: rules.sort(),
    isProtected: sheet.protection !== undefined,
  };
}

describe.each([
  ["LibreOffice", savedByLibreOffice],
  ["openpyxl", savedByOpenpyxl],
] as const)("a workbook of ours that %s saved again", (program, saveAgain) => {
  it("reads back the same: typed cells, marks, names, validations, merges", async () => {
    if (isMissing(program)) return;
    const all = withoutEscapes(fullSpec({ name: "Đủ thứ", tables: [], names: [], charts: [] }));
    const bytes = await renderXlsx([...(await realSpecs()), all]);
    const [before, after] = [await read(bytes), await read(saveAgain(bytes, folder))];
    expect(after.sheets.map(meaningOf)).toEqual(before.sheets.map(meaningOf));
    const names = ({ names: all }: XlsxWorkbook): readonly string[] => all.map(({ name }) => name).sort();
    expect(names(after)).toEqual(names(before));
  });
});
