import { xlsxFromModel, type StoredWorkbook } from "excel-host-embedded/xlsx";
import { WorkbookModel } from "excel-host-embedded/model";
import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { addSheet } from "../host/calc/aWorkbook";
import { planSheet, unitListSheet, type WrittenTask } from "../support/clerkSheets";
import { LAYOUT_NAME } from "../../src/spec/names/layoutName";
import { openExcel, type OpenedExcel } from "../support/openExcel";
import { withoutJournal } from "../support/withoutJournal";

const TODAY = "2025-07-01";
const UNITS: Parameters<typeof unitListSheet>[0] = [
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
];
const task = (content: string): WrittenTask => ({ content, coordinating: "Các trường", time: "Quý I và quý III" });
const PLAN = ["Xây dựng Kế hoạch công tác dân vận", "Đối thoại với giáo viên", "Ký cam kết", "Sơ kết sáu tháng"].map(
  task,
);

const makeTable = ({ port }: OpenedExcel): Promise<Result<Draft, ActionFailure>> =>
  prepareTaskTable(port, { sheet: "Nguồn", today: TODAY, asOf: TODAY, units: null });
const made = [
  makeTable,
  ({ port }: OpenedExcel) => prepareUnitSheets(port, { period: "Q1", today: TODAY }),
  ({ port }: OpenedExcel) => prepareSummary(port, { period: "Q1", today: TODAY }),
];

async function agree(excel: OpenedExcel, draft: Result<Draft, ActionFailure>): Promise<void> {
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await excel.port.write(draft.value.specs);
}

async function makeAll(excel: OpenedExcel): Promise<void> {
  for (const prepare of made) await agree(excel, await prepare(excel));
}

async function withPlan(tasks: readonly WrittenTask[]): Promise<OpenedExcel> {
  const model = new WorkbookModel();
  addSheet(model, "Nguồn", planSheet(tasks).cells);
  addSheet(model, "Danh sách", unitListSheet(UNITS).cells);
  const excel = await openExcel({ model });
  await makeAll(excel);
  return excel;
}

async function byHand(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

async function rewritePlan(tasks: readonly WrittenTask[]): Promise<void> {
  const { cells } = planSheet(tasks);
  await byHand((sheets) => {
    const sheet = sheets.getItem("Nguồn");
    sheet.getRange().clear("Contents");
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells.map((row) => [...row]);
  });
}

/** A row of the standard height that Excel chose is as one of which nothing was ever said. */
async function file(excel: OpenedExcel): Promise<StoredWorkbook> {
  await excel.host.settle();
  const { names, sheets } = withoutJournal(xlsxFromModel(excel.host.model));
  const isStandard = ({ height, fitted, hidden }: StoredWorkbook["sheets"][number]["rows"][number]): boolean =>
    fitted === true && height === 15 && hidden !== true;
  return { names, sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter((row) => !isStandard(row)) })) };
}

/** What sheets were laid out by is forgotten: each is laid out anew. */
async function forgetLayouts(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/names/items/name");
    await context.sync();
    for (const { names } of worksheets.items)
      for (const name of names.items) if (name.name === LAYOUT_NAME) name.delete();
    await context.sync();
  });
}

async function amended(tasks: readonly WrittenTask[], before: () => Promise<void>): Promise<StoredWorkbook> {
  const excel = await withPlan(PLAN);
  await rewritePlan(tasks);
  await before();
  await makeAll(excel);
  const book = await file(excel);
  excel.close();
  return book;
}

const [first = task(""), second = task(""), third = task(""), last = task("")] = PLAN;

describe("a plan that is amended in the year", () => {
  it.each<[string, readonly WrittenTask[]]>([
    ["with a task between others", [first, task("Khảo sát sự hài lòng"), second, third, last]],
    ["with tasks after the last", [...PLAN, task("Tổng kết năm"), task("Khen thưởng")]],
    ["with a task before the first", [task("Quán triệt Nghị quyết"), ...PLAN]],
    ["without one of its tasks", [first, third, last]],
    ["with one task for two others", [first, task("Khảo sát sự hài lòng"), last]],
    ["with half of it", [first, last]],
    ["with one task only", [third]],
    ["with other words", [first, { ...second, content: "Đối thoại với giáo viên và nhân viên" }, third, last]],
    ["in another order", [last, third, first, second]],
    ["with nothing new", PLAN],
  ])("makes its sheets by rows put in and taken out as it would lay them out anew: %s", async (_title, tasks) => {
    const grown = await amended(tasks, () => Promise.resolve());
    const anew = await amended(tasks, forgetLayouts);
    for (const sheet of anew.sheets) expect(grown.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  });
});

const PAINT = "#FFE4B5";

/** Where the words of a task stand. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What somebody does to a sheet of tasks so as to find one of them again. */
async function markByHand({ sheet, row, column }: Place): Promise<void> {
  await byHand((sheets) => {
    const worksheet = sheets.getItem(sheet);
    worksheet.protection.unprotect();
    worksheet.getRangeByIndexes(row, column, 1, 1).format.fill.color = PAINT;
    worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = 77;
    worksheet.getRange("E:E").format.columnWidth = 333;
    worksheet.getRange("D:D").columnHidden = true;
  });
}

interface Marked {
  readonly painted: readonly string[];
  readonly high: readonly string[];
  readonly width: number;
  readonly isHidden: boolean;
}

/** What is left of it: the words of the painted cells, the tasks whose rows are high. */
async function marksOn({ sheet, column }: Place): Promise<Marked> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRange(true);
    used.load("values");
    const looks = used.getCellProperties({ format: { fill: { color: true } } });
    const rows = used.getRowProperties({ format: { rowHeight: true } });
    const [fifth, fourth] = [worksheet.getRange("E:E"), worksheet.getRange("D:D")];
    fifth.load("format/columnWidth");
    fourth.load("columnHidden");
    await context.sync();
    const values = used.values as readonly (readonly unknown[])[];
    return {
      painted: looks.value.flatMap((line, row) =>
        line.flatMap((cell, at) => (cell.format?.fill?.color === PAINT ? [String(values[row]?.[at])] : [])),
      ),
      high: rows.value.flatMap((line, row) => (line.format?.rowHeight === 77 ? [String(values[row]?.[column])] : [])),
      width: fifth.format.columnWidth,
      isHidden: fourth.columnHidden,
    };
  });
}

describe("what people made of the looks of our sheets", () => {
  it.each<[string, readonly WrittenTask[]]>([
    ["a task between others", [first, task("Khảo sát sự hài lòng"), second, third, last]],
    ["tasks after the last", [...PLAN, task("Tổng kết năm"), task("Khen thưởng")]],
    ["a task before the first", [task("Quán triệt Nghị quyết"), ...PLAN]],
    ["nothing new", PLAN],
  ])("stays with its task when the plan gets %s", async (_title, tasks) => {
    const excel = await withPlan(PLAN);
    const places = [
      { sheet: "Nhiệm vụ", row: 7, column: 1 },
      { sheet: "Tiến độ", row: 8, column: 2 },
      { sheet: "MN Hoa Mai", row: 7, column: 1 },
    ];
    for (const place of places) await markByHand(place);
    const before = await Promise.all(places.map(marksOn));
    await rewritePlan(tasks);
    await makeAll(excel);
    const after = await Promise.all(places.map(marksOn));
    excel.close();
    expect(after).toEqual(before);
  });

  it("stays when somebody writes under the table and the forms are made again", async () => {
    const excel = await withPlan(PLAN);
    const place = { sheet: "Nhiệm vụ", row: 6, column: 1 };
    await markByHand(place);
    const before = await marksOn(place);
    await byHand((sheets) => {
      sheets.getItem("Nhiệm vụ").getRange("B12").values = [["Hỏi lại Phòng Nội vụ"]];
    });
    for (const prepare of made.slice(1)) await agree(excel, await prepare(excel));
    const after = await marksOn(place);
    const book = await file(excel);
    excel.close();
    expect(after).toEqual(before);
    const words = book.sheets.find(({ name }) => name === "Nhiệm vụ")?.cells.map(({ value }) => value);
    expect(words).toContain("Hỏi lại Phòng Nội vụ");
  });

  it.each([
    ["Nhiệm vụ", { row: 7, column: 1 }, "G5"],
    ["Tiến độ", { row: 8, column: 2 }, "G4"],
    ["Nhiệm vụ", { row: 7, column: 1 }, "C5"],
    ["Đơn vị", { row: 4, column: 1 }, "F3"],
    ["Theo dõi nộp", { row: 6, column: 1 }, "G4"],
  ])("stays when somebody puts a column of their own into %s: $#", async (sheet, place, heading) => {
    const excel = await withPlan(PLAN);
    await byHand((sheets) => {
      const worksheet = sheets.getItem(sheet);
      worksheet.protection.unprotect();
      worksheet.getRange(`${heading.slice(0, 1)}:${heading.slice(0, 1)}`).insert("Right");
      worksheet.getRange(heading).values = [["Mã hồ sơ"]];
      worksheet.getRange(heading).getOffsetRange(2, 0).values = [["Cô Lan"]];
    });
    await markByHand({ sheet, ...place });
    const before = await marksOn({ sheet, ...place });
    await makeAll(excel);
    const after = await marksOn({ sheet, ...place });
    const words = (await file(excel)).sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => value);
    excel.close();
    expect(before.painted).toHaveLength(1);
    expect(after).toEqual(before);
    expect(words).toEqual(expect.arrayContaining(["Mã hồ sơ", "Cô Lan"]));
  });

  it("stays when the last action is put back", async () => {
    const excel = await withPlan(PLAN);
    await rewritePlan([first, task("Khảo sát sự hài lòng"), second, third, last]);
    const place = { sheet: "Nhiệm vụ", row: 7, column: 1 };
    await markByHand(place);
    const before = await marksOn(place);
    await agree(excel, await makeTable(excel));
    await excel.port.restore();
    const after = await marksOn(place);
    excel.close();
    expect(after).toEqual(before);
  });
});

describe("a plan that did not change", () => {
  it("writes nothing, and keeps nothing to put back", async () => {
    const excel = await withPlan(PLAN);
    const kept = (await excel.port.kept()).actions.length;
    const before = await file(excel);
    for (const prepare of made) {
      const draft = await prepare(excel);
      excel.host.resetCounters();
      await agree(excel, draft);
      // It looks whether the sheets are still there.
      expect(excel.host.counters.requests).toBe(1);
    }
    expect((await excel.port.kept()).actions.length).toBe(kept);
    expect(await file(excel)).toEqual(before);
    excel.close();
  });

  it.each([
    ["a formula was typed over", "Nhiệm vụ", "W7"],
    ["a formula was deleted", "Tiến độ", "S6"],
  ])("is written again where %s", async (title, sheet, cell) => {
    const excel = await withPlan(PLAN);
    await byHand((sheets) => {
      const worksheet = sheets.getItem(sheet);
      worksheet.protection.unprotect();
      worksheet.getRange(cell).values = [[title.endsWith("deleted") ? "" : "Hoàn thành"]];
    });
    await makeAll(excel);
    const formula = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.load("formulas");
      await context.sync();
      return String((range.formulas as readonly (readonly unknown[])[])[0]?.[0]);
    });
    excel.close();
    expect(formula).toMatch(/^=/);
  });
});
