import { modelFromXlsx, xlsxFromModel } from "excel-host-embedded/xlsx";
import { applyFixes } from "../../src/actions/applyFixes";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import type { Draft } from "../../src/actions/drafts/Draft";
import { importSource } from "../../src/actions/importSource";
import type { WorkbookPort } from "../../src/actions/ports/WorkbookPort";
import { prepareAssign } from "../../src/actions/prepareAssign";
import { prepareUnitList } from "../../src/actions/prepareUnitList";
import { readAssignable } from "../../src/actions/readAssignable";
import { readUnitText } from "../../src/domain/units/catalogue/readUnitText";
import { prepareFixes } from "../../src/actions/prepareFixes";
import { prepareFreeze } from "../../src/actions/prepareFreeze";
import { prepareSettings } from "../../src/actions/prepareSettings";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitChange } from "../../src/actions/prepareUnitChange";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Grid } from "../../src/domain/grid/Grid";
import type { Result } from "../../src/domain/text/result";
import type { UnitChange } from "../../src/domain/units/catalogue/changeUnits";
import { planSheet, unitListSheet, type WrittenTask } from "./clerkSheets";
import { openExcel, type OpenedExcel } from "./openExcel";
import { LAYOUT_NAME } from "../../src/spec/names/layoutName";
import { withoutJournal } from "./withoutJournal";

type StoredWorkbook = ReturnType<typeof xlsxFromModel>;

/** The day of every test on the small workbook. */
export const SMALL_DAY = "2025-04-01";

/** Three tasks, of which the numbers are out of order, so that there is something to mend. */
export const SMALL_TASKS: readonly WrittenTask[] = [
  { no: 1, content: "Xây dựng kế hoạch công tác dân vận", coordinating: "Các trường Mầm non, Tiểu học", time: "Quý I" },
  { no: 3, content: "Rà soát quy chế dân chủ ở cơ sở", lead: "Trường Mầm non Hoa Mai", time: "Quý I và quý III" },
  { no: 3, content: "Sơ kết 6 tháng đầu năm", coordinating: "Các trường Mầm non, Tiểu học", time: "Cả năm" },
];

const UNITS = unitListSheet([
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
]);

/** Puts a grid on a sheet, as a clerk has it. */
async function put({ sheet: name, cells }: Grid): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    const place = sheet.isNullObject ? context.workbook.worksheets.add(name) : sheet;
    const range = place.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
    range.values = cells.map((row) => row.map((value) => value ?? ""));
    await context.sync();
  });
}

/** Excel with a small plan and a list of three units, or with a workbook that was stored. */
export async function openSmallWorkbook(stored?: StoredWorkbook): Promise<OpenedExcel> {
  const excel = await openExcel({ requirementSet: "1.20", ...(stored && { model: modelFromXlsx(stored) }) });
  if (stored === undefined) {
    await put(planSheet(SMALL_TASKS));
    await put(UNITS);
  }
  excel.host.resetCounters();
  return excel;
}

/** The plan written anew, with other tasks. */
export async function rewritePlan(tasks: readonly WrittenTask[]): Promise<void> {
  await put(planSheet(tasks));
}

async function done<T extends Draft>(port: WorkbookPort, drafted: Promise<Result<T, ActionFailure>>): Promise<void> {
  const draft = await drafted;
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await port.write(draft.value.specs);
}

async function mend(port: WorkbookPort): Promise<void> {
  const report = await checkWorkbook(port, SMALL_DAY);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  const fixes = [...report.value.fixes.values()].flatMap((ways) => ways.slice(0, 1));
  const draft = await prepareFixes(port, fixes);
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await applyFixes(port, draft.value);
}

async function set(port: WorkbookPort): Promise<void> {
  const changes = [{ name: "SoNgayNhac" as const, text: "20" }];
  const draft = await prepareSettings(port, { changes, today: SMALL_DAY });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await applyFixes(port, draft.value);
}

async function giveOut(port: WorkbookPort): Promise<void> {
  const read = await readAssignable(port, "Sheet1");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const tasks = read.value.tasks.map(({ key }) => key);
  const given = { lead: "Trường Tiểu học Hòa An", coordinating: null, time: "Quý II" };
  await done(port, prepareAssign(port, { tasks, given, onlyEmpty: false, today: SMALL_DAY }));
}

/** Changes the catalogue, and what follows from it. */
function change(wanted: UnitChange): (port: WorkbookPort) => Promise<void> {
  return (port) => done(port, prepareUnitChange(port, { change: wanted, today: SMALL_DAY }));
}

const SOURCE = { rows: [["KẾ HOẠCH NĂM 2026"], ["TT", "Nội dung"]], merges: [], tables: [] };

/** Everything that writes, as a click in the pane does it. */
export const ACTIONS: Readonly<Record<string, (port: WorkbookPort) => Promise<unknown>>> = {
  import: (port) => importSource(port, SOURCE, "Kế hoạch gốc"),
  table: (port) => done(port, prepareTaskTable(port, { sheet: "Sheet1", today: SMALL_DAY, asOf: null, units: null })),
  assign: giveOut,
  list: (port) => done(port, prepareUnitList(port, readUnitText("Trường Mầm non Họa Mi\nTrường Tiểu học Hòa An"))),
  fixes: mend,
  settings: set,
  units: (port) => done(port, prepareUnitSheets(port, { period: "H1", today: SMALL_DAY })),
  summary: (port) => done(port, prepareSummary(port, { period: "H1", today: SMALL_DAY })),
  freeze: (port) => done(port, prepareFreeze(port, { period: "H1", today: SMALL_DAY, by: "Bà Lan" })),
  restore: (port) => port.restore(),
};

/** What is changed about the units, each as a click in the pane does it. */
export const UNIT_CHANGES: typeof ACTIONS = {
  group: change({ kind: "group", phrase: "Tổ giúp việc", members: ["MN01", "TH01"] }),
  rename: change({ kind: "rename", code: "MN01", name: "Nhóm trẻ Sao Sáng" }),
  merge: change({ kind: "merge", from: "TH01", into: "MN01" }),
};

/** What stands in a workbook, the sheet where actions are kept aside. */
export async function imageOf({ host }: OpenedExcel): Promise<StoredWorkbook> {
  await host.settle();
  const book = withoutJournal(xlsxFromModel(host.model));
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, names: sheet.names.map(withoutFingerprint) })) };
}

type SheetName = StoredWorkbook["sheets"][number]["names"][number];

/** Formulas that Excel moved are not as they were written last; once put back, they are. What is said of the rows around them is the same. */
function withoutFingerprint(name: SheetName): SheetName {
  if (name.name !== LAYOUT_NAME) return name;
  return { ...name, refersTo: name.refersTo.replace(/ \w+( \w+)"$/, '$1"') };
}

/** The workbook as a file holds it. */
export async function storedOf({ host }: OpenedExcel): Promise<StoredWorkbook> {
  await host.settle();
  return xlsxFromModel(host.model);
}

const TYPED = ["Quý I", "Kết quả thực hiện", "Khó khăn, vướng mắc", "Đề xuất, kiến nghị", "Người theo dõi", "Ghi chú"];
const NOT_TYPED_INTO = [
  ...["Sheet1", "Danh sách", "Mục lục", "Theo dõi nộp", "Số liệu chốt"],
  ...["Tóm tắt", "Tổng hợp", "Theo nhiệm vụ", "Quá hạn", "So sánh", "Đôn đốc"],
];

interface Place {
  readonly row: number;
  readonly column: number;
}

type Sheet = OpenedExcel["host"]["model"]["sheets"][number];

/** The empty cells of a sheet's rows under the headings that people fill. */
function openCells(sheet: Sheet): readonly Place[] {
  const at = (row: number, column: number): unknown => sheet.cells.get(row, column)?.value ?? null;
  const isOpen = (row: number, column: number): boolean => {
    const isFree = (sheet.cells.get(row, column)?.formula ?? null) === null;
    return isFree && (sheet.protection === null || !sheet.formatAt(row, column).locked);
  };
  const heading = Array.from({ length: 20 }, (_, row) => row).find((row) => at(row, 0) === "TT" || at(row, 1) === "TT");
  if (heading === undefined || sheet.visibility !== "Visible" || NOT_TYPED_INTO.includes(sheet.name)) return [];
  const columns = Array.from({ length: 30 }, (_, column) => column).filter((column) =>
    TYPED.includes(String(at(heading, column))),
  );
  const rows = Array.from({ length: 40 }, (_, index) => heading + 1 + index).filter(
    (row) => at(row, 1) !== null && at(row, 2) !== null,
  );
  return rows.flatMap((row) =>
    columns.filter((column) => at(row, column) === null && isOpen(row, column)).map((column) => ({ row, column })),
  );
}

/** Types a word of its own into each empty cell under the headings that people fill; gives the words. */
export async function typeMarks({ host }: OpenedExcel): Promise<readonly string[]> {
  const places = host.model.sheets.flatMap((sheet) =>
    openCells(sheet).map((place) => ({ sheet: sheet.name, ...place })),
  );
  await Excel.run(async (context) => {
    places.forEach(({ sheet, row, column }, index) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      range.values = [[`GHI${String(index + 1)}.`]];
    });
    await context.sync();
  });
  return places.map((_, index) => `GHI${String(index + 1)}.`);
}

/** Types into one cell, as a person does. */
export async function typeInto(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}
