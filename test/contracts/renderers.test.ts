import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { xlsxFromSpecs } from "../../src/files/xlsx/xlsxFromSpecs";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { renderXlsx } from "../../src/files/xlsx/renderXlsx";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../../src/files/xlsx/XlsxWorkbook";
import type { SheetSpec } from "../../src/spec/SheetSpec";
import { unitSheet } from "../../src/sheets/unit/unitSheet";
import { aProgressRecord } from "../support/aProgressRecord";
import { withoutSource } from "../support/withoutSource";
import { fullSpec } from "../support/fullSpec";
import { realSpecs } from "../support/realSpecs";
import { openExcel } from "../support/openExcel";
import { withoutJournal } from "../support/withoutJournal";

/** Neither the sheet that Excel starts with nor what is kept of the actions is what the specs ask for; results are Excel's business. */
function comparable(workbook: XlsxWorkbook): XlsxWorkbook {
  const withoutResult = (cell: XlsxCell): XlsxCell => (cell.formula === undefined ? cell : { ...cell, value: null });
  const sheetOf = (sheet: XlsxSheet): XlsxSheet => ({
    ...sheet,
    cells: sheet.cells.map(withoutResult),
    // Heights chosen by the text are each program's own affair.
    rows: sheet.rows.filter(({ fitted }) => fitted !== true),
    // Excel puts validations that say the same together.
    validations: sheet.validations
      .flatMap((rule) => rule.areas.map((area) => ({ ...rule, areas: [area] })))
      .sort((one, other) => JSON.stringify(one.areas).localeCompare(JSON.stringify(other.areas))),
    names: [...sheet.names].sort((one, other) => one.name.localeCompare(other.name)),
  });
  const { names, sheets } = withoutJournal(workbook);
  return { names, sheets: sheets.filter(({ name }) => name !== "Sheet1").map(sheetOf) };
}

async function throughExcel(specs: readonly SheetSpec[], times = 1): Promise<XlsxWorkbook> {
  const { host, port, close } = await openExcel();
  try {
    for (let time = 0; time < times; time++) await port.write(specs);
    await host.settle();
    return comparable(xlsxFromModel(host.model));
  } finally {
    close();
  }
}

async function throughFile(specs: readonly SheetSpec[]): Promise<XlsxWorkbook> {
  const workbook = await readXlsx(await renderXlsx(specs));
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return comparable(withoutSource(workbook.value));
}

/** Units with more and fewer tasks than each other, in an order that no copying would give. */
function unitSheets(taskCounts: readonly number[]): readonly SheetSpec[] {
  return taskCounts.map((count, index) =>
    unitSheet({
      name: `Trường ${String(index + 1)}`,
      unitCode: `MN${String(index + 1)}`,
      unit: `Trường Mầm non số ${String(index + 1)}`,
      year: 2025,
      records: Array.from({ length: count }, (_, row) =>
        aProgressRecord({
          taskKey: `${String(index)}-${String(row)}`,
          ordinal: String(row + 1),
          content: `- Việc ${String(index * row)}`,
        }),
      ),
      parked: [],
    }),
  );
}

describe("the two renderers", () => {
  it("give the same workbook for unit sheets, most of which Excel copies", async () => {
    const units = unitSheets([3, 12, 1, 12, 7, 2]);
    expect(await throughExcel(units)).toEqual(comparable(xlsxFromSpecs(units)));
  });

  const specs = [fullSpec(), fullSpec({ name: "Đơn vị", mark: "units", tables: [], names: [], charts: [] })];

  it("give the same workbook for the same specs", async () => {
    expect(await throughExcel(specs)).toEqual(await throughFile(specs));
  });

  it("give the same workbook for every sheet that the actions make, written once and again", async () => {
    const real = await realSpecs();
    expect(real.length).toBeGreaterThan(7);
    expect(await throughExcel(real)).toEqual(await throughFile(real));
    expect(await throughExcel(real, 2)).toEqual(comparable(xlsxFromSpecs(real)));
  });

  it("give the same workbook when Excel's is written over an earlier one", async () => {
    expect(await throughExcel(specs, 2)).toEqual(comparable(xlsxFromSpecs(specs)));
  });
});
