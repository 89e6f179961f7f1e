import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelFromXlsx, xlsxFromModel, type StoredWorkbook } from "excel-host-embedded/xlsx";
import { WorkbookModel } from "excel-host-embedded/model";
import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareFreeze } from "../../src/actions/prepareFreeze";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { writeXlsx } from "../../src/files/xlsx/writeXlsx";
import { addSheet } from "../host/calc/aWorkbook";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { openExcel, type OpenedExcel } from "../support/openExcel";
import { isMissing, pythonWithOpenpyxl, savedByLibreOffice } from "../support/otherPrograms";
import { temporaryFolder } from "../support/temporaryFolder";

const TODAY = "2025-07-01";
const PGD = "Phòng Giáo dục và Đào tạo";
const TASKS = [
  { content: "Xây dựng Kế hoạch", time: "Quý I", lead: PGD, coordinating: "Các trường" },
  { content: "Đối thoại với giáo viên", time: "Quý I và quý III", lead: "Trường Mầm non Hoa Mai", coordinating: PGD },
];
const UNITS: Parameters<typeof unitListSheet>[0] = [
  ["PGD", PGD, "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
];
const DELETE_NAMES = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
drop = lambda names: [names.__delitem__(name) for name in list(names) if name.startswith("SKH_")]
if hasattr(book.defined_names, "definedName"):
    kept = [name for name in book.defined_names.definedName if not name.name.startswith("SKH_")]
    book.defined_names.definedName = kept
else:
    drop(book.defined_names)
    for sheet in book: drop(sheet.defined_names)
book.save(sys.argv[2])
`;

const folder = temporaryFolder();

type Action = (excel: OpenedExcel) => Promise<Result<Draft, ActionFailure>>;
const ACTIONS: readonly Action[] = [
  ({ port }) => prepareTaskTable(port, { sheet: "Nguồn", today: TODAY, asOf: null, units: null }),
  ({ port }) => prepareUnitSheets(port, { period: "H1", today: TODAY }),
  ({ port }) => prepareSummary(port, { period: "H1", today: TODAY }),
];

async function act(excel: OpenedExcel, prepare: Action): Promise<Draft> {
  const draft = await prepare(excel);
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await excel.port.write(draft.value.specs);
  return draft.value;
}

/** A finished workbook in which a unit typed something on its form, and the officer beside the summary. */
async function finishedWorkbook(): Promise<StoredWorkbook> {
  const model = new WorkbookModel();
  addSheet(model, "Nguồn", planSheet(TASKS).cells);
  addSheet(model, "Danh sách", unitListSheet(UNITS).cells);
  const excel = await openExcel({ model });
  for (const prepare of ACTIONS) await act(excel, prepare);
  await act(excel, ({ port }) => prepareFreeze(port, { period: "H1", today: TODAY, by: "Bà Lan" }));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("MN Hoa Mai").getRange("E11").values = [["Hoàn thành"]];
    worksheets.getItem("Nhiệm vụ").getRange("N6").values = [["Bà Lan"]];
    await context.sync();
  });
  const file = xlsxFromModel(excel.host.model);
  excel.close();
  return file;
}

async function withoutNamesByApi(file: StoredWorkbook): Promise<StoredWorkbook> {
  const excel = await openExcel({ model: modelFromXlsx(file) });
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name,items/names/items/name");
    names.load("items/name");
    await context.sync();
    const all = [names, ...worksheets.items.map((sheet) => sheet.names)].flatMap(({ items }) => items);
    for (const item of all) if (item.name.startsWith("SKH_")) item.delete();
    await context.sync();
  });
  const stored = xlsxFromModel(excel.host.model);
  excel.close();
  return stored;
}

async function read(bytes: Uint8Array): Promise<StoredWorkbook> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
}

async function withoutNamesByOpenpyxl(file: StoredWorkbook): Promise<StoredWorkbook> {
  const place = mkdtempSync(join(folder, "names-"));
  writeFileSync(join(place, "in.xlsx"), await writeXlsx(file));
  execFileSync(pythonWithOpenpyxl(), ["-c", DELETE_NAMES, join(place, "in.xlsx"), join(place, "out.xlsx")]);
  return read(new Uint8Array(readFileSync(join(place, "out.xlsx"))));
}

async function withoutNamesInLibreOffice(file: StoredWorkbook): Promise<StoredWorkbook> {
  return withoutNamesByApi(await read(savedByLibreOffice(await writeXlsx(file), folder)));
}

/** Every mark of a workbook by its sheet, as its names say. */
function marksIn(file: StoredWorkbook): ReadonlyMap<string, string> {
  return new Map(
    file.sheets.flatMap(({ name, names }) =>
      names.flatMap((one): [string, string][] =>
        one.name === "SKH_Trang" ? [[name, one.refersTo.replaceAll("TRUE()", "TRUE")]] : [],
      ),
    ),
  );
}

describe.each([
  ["deleted through the API", null, withoutNamesByApi],
  ["dropped by openpyxl", "openpyxl", withoutNamesByOpenpyxl],
  ["deleted after LibreOffice saved it", "LibreOffice", withoutNamesInLibreOffice],
] as const)("a finished workbook whose hidden names were %s", (_how, program, withoutNames) => {
  it("is known again by every action, has its names again, and nothing is lost or made twice", async () => {
    if (program !== null && isMissing(program)) return;
    const before = await finishedWorkbook();
    const file = await withoutNames(before);
    expect(marksIn(file)).toEqual(new Map());
    const excel = await openExcel({ model: modelFromXlsx(file) });
    const { sheets } = await excel.port.survey();
    expect(sheets.map(({ name }) => name)).toEqual(
      before.sheets.map(({ name }) => name).filter((name) => name !== "SKH Lưu"),
    );
    for (const prepare of ACTIONS) {
      const { preview } = await act(excel, prepare);
      expect(preview).toMatchObject({ made: [], tasksAdded: 0, tasksMoved: 0, conflicts: [], othersMoved: [] });
    }
    const after = xlsxFromModel(excel.host.model);
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(marksIn(after)).toEqual(marksIn(before));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const ledger = worksheets.getItem("Tiến độ").getUsedRange();
      const watcher = worksheets.getItem("Nhiệm vụ").getRange("N6");
      ledger.load("values");
      watcher.load("values");
      await context.sync();
      const line = ledger.values.find((row) => row.includes("MN01"));
      expect(line).toContain("Hoàn thành");
      expect(watcher.values).toEqual([["Bà Lan"]]);
    });
    excel.close();
  }, 120_000);
});

describe("a workbook in which no name was lost", () => {
  it("is read in as few requests as before, and only once more where somebody's own sheet is protected", async () => {
    const excel = await openExcel({ model: modelFromXlsx(await finishedWorkbook()) });
    await excel.port.survey();
    expect(excel.host.counters.requests).toBe(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Danh sách").protection.protect();
      await context.sync();
    });
    const asked = async (): Promise<number> => {
      const { requests } = excel.host.counters;
      await excel.port.survey();
      return excel.host.counters.requests - requests;
    };
    expect([await asked(), await asked()]).toEqual([3, 1]);
    excel.close();
  }, 60_000);
});
