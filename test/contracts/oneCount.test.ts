import fc from "fast-check";
import { WorkbookModel } from "excel-host-embedded/model";
import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { readStatuses } from "../../src/actions/readStatuses";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import type { Result } from "../../src/domain/text/result";
import { figuresOf, type TrackedLine } from "../../src/domain/tracking/figures";
import { doneKeys } from "../../src/domain/tracking/isQuarterDone";
import { DONE_WORDS } from "../../src/domain/tracking/progressVocabulary";
import { periodPlace } from "../../src/domain/tracking/periodPlace";
import type { Status } from "../../src/domain/tracking/Status";
import { taskStatus } from "../../src/domain/tracking/taskStatus";
import { STATUS_LABELS } from "../../src/sheets/labels";
import { trackedState } from "../../src/sheets/parts/trackedState";
import { progressRecordOf, readProgressSheet } from "../../src/sheets/progress/readProgressSheet";
import { addSheet } from "../host/calc/aWorkbook";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { openExcel, type OpenedExcel } from "../support/openExcel";

const TODAY = "2025-07-01";
const RULE = { asOf: TODAY, reminderDays: 15, doneWords: doneKeys(DONE_WORDS) };
const QUARTERS = ["Quý I", "Quý II", "Quý III", "Quý IV"];
const PGD = "Phòng Giáo dục và Đào tạo";
/** Led by the office, by a school, by two, by a group, by nobody, and a task of nobody in the list of units. */
const TASKS = [
  { content: "Xây dựng Kế hoạch", time: "Quý I", lead: PGD, coordinating: "Các trường" },
  { content: "Đối thoại với giáo viên", time: "Quý I và quý III", lead: "Trường Mầm non Hoa Mai", coordinating: PGD },
  { content: "Rà soát thủ tục", time: "Quý II", lead: `${PGD}, Trường Mầm non Hoa Mai`, coordinating: "" },
  { content: "Ký cam kết", time: "Quý I", lead: "Các trường", coordinating: "" },
  { content: "Quán triệt văn bản", time: "Cả năm", lead: "", coordinating: "Các trường" },
  { content: "Theo dõi phản ánh", time: "Quý I", lead: "", coordinating: "" },
];
const UNITS = [
  ["PGD", PGD, "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
] as const;
const FORMS: Readonly<Record<string, string>> = { PGD: "Phòng GDĐT", MN01: "MN Hoa Mai", TH01: "TH Hòa An" };

async function officeExcel(): Promise<OpenedExcel> {
  const model = new WorkbookModel();
  for (const grid of [planSheet(TASKS), unitListSheet(UNITS.map((unit) => [...unit]))])
    addSheet(model, grid.sheet === "Sheet1" ? "Nguồn" : grid.sheet, grid.cells);
  const excel = await openExcel({ model });
  await made(excel, prepareTaskTable(excel.port, { sheet: "Nguồn", today: TODAY, asOf: TODAY, units: null }));
  await made(excel, prepareUnitSheets(excel.port, { period: "H1", today: TODAY }));
  await made(excel, prepareSummary(excel.port, { period: "H1", today: TODAY }));
  return excel;
}

async function made({ port }: OpenedExcel, draft: Promise<Result<Draft, ActionFailure>>): Promise<Draft> {
  const result = await draft;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await port.write(result.value.specs);
  return result.value;
}

/** A sheet by heading and row, as it is shown. */
class Shown {
  private readonly headings: readonly CellValue[];
  private readonly header: number;
  constructor(
    readonly grid: Grid,
    heading: string,
  ) {
    this.header = grid.cells.findIndex((row) => row.includes(heading));
    this.headings = grid.cells[this.header] ?? [];
  }
  row(...words: readonly string[]): number {
    return this.grid.cells.findIndex((row, at) => at > this.header && words.every((word) => row.includes(word)));
  }
  column(heading: string): number {
    return this.headings.indexOf(heading);
  }
  at(heading: string, ...words: readonly string[]): CellValue {
    return this.grid.cells[this.row(...words)]?.[this.column(heading)] ?? null;
  }
}

async function shown({ port }: OpenedExcel, name: string): Promise<Shown> {
  const { contents } = await port.read(() => [name], [name]);
  const content = contents.get(name);
  if (content === undefined) throw new Error(name);
  return new Shown(content.grid, name === "Tổng hợp" ? "Tổng số nhiệm vụ" : "Tình trạng");
}

interface Typed {
  readonly sheet: "task" | "line" | "form";
  readonly task: number;
  readonly unit: string;
  readonly heading: string;
  readonly value: string | number;
}

/** What a person types, the add-in being closed. */
async function type(excel: OpenedExcel, { sheet, task, unit, heading, value }: Typed): Promise<boolean> {
  const name = sheet === "task" ? "Nhiệm vụ" : sheet === "line" ? "Tiến độ" : (FORMS[unit] ?? "");
  const at = await shown(excel, name);
  const row = at.row(TASKS[task]?.content ?? "", ...(sheet === "line" ? [unit] : []));
  if (row < 0) return false;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRangeByIndexes(row, at.column(heading), 1, 1).values = [[value]];
    await context.sync();
  });
  return true;
}

/** What every place says of the lines and tasks of "Tiến độ"; each list is to be the same as `counted`. */
async function places(excel: OpenedExcel): Promise<void> {
  const { contents } = await excel.port.read(() => ["Tiến độ"], ["Tiến độ"]);
  const progress = contents.get("Tiến độ");
  const records = (progress === undefined ? [] : (readProgressSheet(progress)?.rows ?? [])).map(progressRecordOf);
  const lines = records.map((record): TrackedLine => ({
    task: record.taskKey,
    unit: record.unitCode,
    hasResult: record.typed.has("Kết quả thực hiện"),
    ...trackedState(record),
  }));
  const figures = figuresOf(lines, RULE, "H1");
  const labels = figures.statuses.map((status) => STATUS_LABELS[status]);
  const [ledger, table, summary] = [
    await shown(excel, "Tiến độ"),
    await shown(excel, "Nhiệm vụ"),
    await shown(excel, "Tổng hợp"),
  ];
  expect(records.map((record) => ledger.at("Tình trạng", record.content, record.unitCode))).toEqual(labels);
  for (const [unit, form] of Object.entries(FORMS)) {
    const sheet = await shown(excel, form);
    const own = records.flatMap((record, index) =>
      record.unitCode === unit ? [{ record, label: labels[index] }] : [],
    );
    expect(own.map(({ record }) => [form, sheet.at("Tình trạng", record.content)])).toEqual(
      own.map(({ label }) => [form, label]),
    );
  }
  const ofTask = TASKS.map(({ content }) =>
    taskStatus(
      records.flatMap((record, index) =>
        record.content === content
          ? [{ isLead: record.role === "Chủ trì", status: figures.statuses[index] ?? "overdue" }]
          : [],
      ),
    ),
  );
  const inTable = TASKS.map(({ content }) => table.at("Tình trạng", content));
  expect(inTable.slice(0, 5)).toEqual(
    ofTask.slice(0, 5).map((status) => (status === null ? null : STATUS_LABELS[status])),
  );
  expect((await readStatuses(excel.port, TODAY)).map(({ status }) => status)).toEqual(inTable);
  const { total, completed, onTime, late, undated, unfinished, inTime, overdue } = figures.total.cumulative;
  expect(summary.grid.cells[summary.row("TỔNG CỘNG")]?.slice(2, 10)).toEqual([
    total,
    completed,
    onTime,
    late,
    undated,
    unfinished,
    inTime,
    overdue,
  ]);
  const { cells } = (await shown(excel, "Quá hạn")).grid;
  const listed = cells.filter((row) => String(row[8]).includes("|") && typeof row[5] === "number");
  expect(listed.map((row) => row[8]).sort()).toEqual(
    records
      .filter((_, index) => isListed(lines[index], figures.statuses[index]))
      .map(({ taskKey, unitCode }) => `${taskKey}|${unitCode}`)
      .sort(),
  );
}

/** Overdue, and of no later period than is reported. */
function isListed(line: TrackedLine | undefined, status: Status | undefined): boolean {
  return status === "overdue" && line !== undefined && periodPlace(line, "H1") !== "after";
}

async function check(excel: OpenedExcel): Promise<CellValue> {
  const { grid } = await shown(excel, "Tổng hợp");
  return grid.cells.flat().find((cell) => typeof cell === "string" && cell.startsWith("Kiểm tra:")) ?? null;
}

const typed: fc.Arbitrary<Typed> = fc
  .record({
    sheet: fc.constantFrom("task", "line", "form"),
    task: fc.nat(TASKS.length - 1),
    unit: fc.constantFrom(...Object.keys(FORMS)),
    heading: fc.constantFrom(...QUARTERS, "Ngày hoàn thành"),
    value: fc.constantFrom<string | number>("Hoàn thành", "Đang thực hiện", "Không phát sinh", 0.4, 1),
    day: fc.constantFrom(45736, 45838, 45839, 45884),
  })
  .map(({ day, ...one }) => (one.heading === "Ngày hoàn thành" ? { ...one, value: day } : one) as Typed);

describe("one count", () => {
  it("stands in the table, the ledger, the forms, the summary, its list and the runner's answer, whatever is typed where", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 14 }), async (entries) => {
        const excel = await officeExcel();
        try {
          for (const entry of entries.filter(({ sheet }) => sheet !== "form")) await type(excel, entry);
          await places(excel);
          for (const entry of entries.filter(({ sheet }) => sheet === "form")) await type(excel, entry);
          await made(excel, prepareSummary(excel.port, { period: "H1", today: TODAY }));
          await places(excel);
          expect(await check(excel)).toMatch(/^Kiểm tra: Số liệu khớp/u);
        } finally {
          excel.close();
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 240_000);

  it("takes what the officer types in Nhiệm vụ for the only lead, at once and without the add-in", async () => {
    const excel = await officeExcel();
    await type(excel, { sheet: "task", task: 0, unit: "", heading: "Quý I", value: "Hoàn thành" });
    const content = TASKS[0]?.content ?? "";
    expect((await shown(excel, "Tiến độ")).at("Tình trạng", content, "PGD")).toBe("Hoàn thành, chưa ghi ngày");
    expect((await shown(excel, "Phòng GDĐT")).at("Tình trạng", content)).toBe("Hoàn thành, chưa ghi ngày");
    expect((await shown(excel, "Nhiệm vụ")).at("Tình trạng", content)).toBe("Hoàn thành, chưa ghi ngày");
    const summary = await shown(excel, "Tổng hợp");
    expect(summary.at("Đã hoàn thành", PGD)).toBe(1);
    excel.close();
  }, 60_000);

  it("follows the lead's form in Nhiệm vụ, and says until it is taken in that the figures are not up to date", async () => {
    const excel = await officeExcel();
    await type(excel, { sheet: "form", task: 1, unit: "MN01", heading: "Quý I", value: "Hoàn thành" });
    const content = TASKS[1]?.content ?? "";
    expect((await shown(excel, "MN Hoa Mai")).grid.cells[0]?.[2]).toMatch(/1 dòng mới nhập chưa đưa vào Tiến độ/u);
    expect(await check(excel)).toMatch(/không khớp.*1 dòng ở phiếu của đơn vị chưa đưa vào Tiến độ/u);
    await made(excel, prepareSummary(excel.port, { period: "H1", today: TODAY }));
    expect((await shown(excel, "Nhiệm vụ")).at("Tình trạng", content)).toBe("Đang thực hiện (trong hạn)");
    const { cells } = (await shown(excel, "MN Hoa Mai")).grid;
    expect(cells[6]?.[0]).toBe("(Số liệu tính đến ngày 01/07/2025)");
    expect(cells[0]?.[2]).not.toMatch(/dòng/u);
    expect(await check(excel)).toBe("Kiểm tra: Số liệu khớp");
    excel.close();
  }, 60_000);

  it("goes by Tiến độ where a form says something newer, and says so on the form, in the check row and as a conflict", async () => {
    const excel = await officeExcel();
    await type(excel, { sheet: "form", task: 1, unit: "MN01", heading: "Quý I", value: "Đang thực hiện" });
    await made(excel, prepareSummary(excel.port, { period: "H1", today: TODAY }));
    await type(excel, { sheet: "form", task: 1, unit: "MN01", heading: "Quý I", value: "Hoàn thành" });
    expect((await shown(excel, "MN Hoa Mai")).grid.cells[0]?.[2]).toMatch(
      /; 1 dòng ghi khác Tiến độ, số liệu tính theo Tiến độ$/u,
    );
    expect(await check(excel)).toBe(
      "Kiểm tra: Số liệu khớp; 1 dòng ở phiếu của đơn vị ghi khác Tiến độ nên không tính",
    );
    const draft = await made(excel, prepareSummary(excel.port, { period: "H1", today: TODAY }));
    expect(draft.issues).toContainEqual(
      expect.objectContaining({ kind: "progress-conflict", kept: "Đang thực hiện", other: "Hoàn thành" }),
    );
    expect((await shown(excel, "Tiến độ")).at("Quý I", TASKS[1]?.content ?? "", "MN01")).toBe("Đang thực hiện");
    excel.close();
  }, 60_000);

  it("tells a cell of Nhiệm vụ that says something else than the lead's line, or something of many units", async () => {
    const excel = await officeExcel();
    await type(excel, { sheet: "line", task: 0, unit: "PGD", heading: "Quý I", value: "Đang thực hiện" });
    await type(excel, { sheet: "task", task: 0, unit: "", heading: "Quý I", value: "Hoàn thành" });
    await type(excel, { sheet: "task", task: 3, unit: "", heading: "Quý I", value: "Hoàn thành" });
    expect(await check(excel)).toBe("Kiểm tra: Số liệu khớp; 2 ô ở Nhiệm vụ ghi khác Tiến độ nên không tính");
    const draft = await made(excel, prepareSummary(excel.port, { period: "H1", today: TODAY }));
    expect(draft.preview.conflicts.map(({ cell, kept, other }) => [cell, kept, other])).toEqual([
      ["'Nhiệm vụ'!H6", "Đang thực hiện", "Hoàn thành"],
      ["'Nhiệm vụ'!H9", "", "Hoàn thành"],
    ]);
    expect(draft.issues.map(({ kind, cell }) => [kind, cell])).toEqual([
      ["progress-conflict", "'Nhiệm vụ'!H6"],
      ["progress-conflict", "'Nhiệm vụ'!H9"],
    ]);
    excel.close();
  }, 60_000);

  it("holds no number in a date's cell that is no day", async () => {
    const excel = await officeExcel();
    for (const name of ["Nhiệm vụ", "Tiến độ", "Tổng hợp", "Quá hạn", ...Object.values(FORMS)]) {
      const { contents } = await excel.port.read(() => [name], [name]);
      const { cells = [], numberFormats = [] } = contents.get(name)?.grid ?? {};
      const odd = cells.flatMap((row, y) =>
        row.filter(
          (value, x) => typeof value === "number" && value > 2_958_465 && /[dy]/u.test(numberFormats[y]?.[x] ?? ""),
        ),
      );
      expect([name, odd]).toEqual([name, []]);
    }
    excel.close();
  }, 60_000);
});
