import { ignoreIssue } from "../../src/actions/ignoreIssue";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { applyFixes } from "../../src/actions/applyFixes";
import { prepareDone } from "../../src/actions/prepareDone";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { readOverview, type PlanOverview } from "../../src/actions/readOverview";
import { readStatuses } from "../../src/actions/readStatuses";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";
const TASKS = [
  { content: "Xây dựng Kế hoạch công tác dân vận", time: "Quý I", coordinating: "Trường Mầm non Hoa Mai" },
  { content: "Tổ chức hội nghị đối thoại", time: "Trước ngày 10/4/2025" },
  { content: "Sơ kết 6 tháng đầu năm", time: "Quý I và quý III" },
  { content: "Tiếp công dân", time: "Thường xuyên" },
];
const UNITS = unitListSheet([
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan", ""],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
]);

async function workbook({ forms }: { readonly forms: boolean }): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([planSheet(TASKS), UNITS]);
  const table = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
  if (!table.ok) throw new Error(table.error.kind);
  await book.write(table.value.specs);
  if (!forms) return book;
  const units = await prepareUnitSheets(book, { period: "Q1", today: TODAY });
  if (!units.ok) throw new Error(units.error.kind);
  await book.write(units.value.specs);
  return book;
}

async function planIn(book: MemoryWorkbook): Promise<PlanOverview> {
  const read = await readOverview(book, TODAY);
  if (!read.ok || read.value.plan === null) throw new Error("no plan");
  return read.value.plan;
}

async function markDone(book: MemoryWorkbook, words: string, day: string): Promise<readonly string[]> {
  const tasks = (await planIn(book)).tasks.filter(({ content }) => content.startsWith(words)).map(({ key }) => key);
  const draft = await prepareDone(book, { tasks, day, today: TODAY });
  if (!draft.ok) throw new Error(draft.error.kind);
  await applyFixes(book, draft.value);
  return draft.value.changes.map(({ cell, after }) => `${cell?.replace(/\d+$/, "") ?? ""} ${after}`);
}

describe("the overview of a workbook", () => {
  it("names the sheets in which a plan may stand while there is no task table, and that one is open", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS), UNITS]);
    const read = await readOverview(book, TODAY);
    const value = { active: "Sheet1", isBlank: false, sources: ["Sheet1", "Danh sách"], plan: null };
    expect(read).toEqual({ ok: true, value });
    expect(book.requests).toBe(2);
  });

  it("tells that nothing stands on the open sheet, so that the ways in for a plan from elsewhere come first", async () => {
    const book = new MemoryWorkbook([{ sheet: "Sheet1", row: 0, column: 0, cells: [], merges: [] }]);
    const read = await readOverview(book, TODAY);
    expect(read).toMatchObject({ ok: true, value: { isBlank: true, plan: null } });
  });

  it("tells of a closed and reopened workbook the year, tasks, units and what is due, in one request", async () => {
    const book = await workbook({ forms: false });
    book.forget();
    const before = book.requests;
    const plan = await planIn(book);
    expect(book.requests - before).toBe(1);
    expect(plan).toMatchObject({ year: 2025, asOf: TODAY, unitsKnown: 2, forms: 0, hasSummary: false, units: [] });
    expect(plan.tasks.map(({ status, due }) => [status, due])).toEqual([
      ["overdue", "2025-03-31"],
      ["due-soon", "2025-04-09"],
      ["overdue", "2025-03-31"],
      ["no-deadline", null],
    ]);
    expect(plan.tasks[0]?.cell).toMatch(/^'Nhiệm vụ'!A\d+$/);
  });

  it("doubts what a check doubts, also what stands in a form", async () => {
    const book = await workbook({ forms: true });
    book.type("MN Hoa Mai", "Xây dựng Kế hoạch", "Quý I", "làm xong rồi nhé");
    const check = await checkWorkbook(book, TODAY);
    if (!check.ok) throw new Error(check.error.kind);
    expect(check.value.issues.map(({ kind }) => kind)).toContain("progress-not-understood");
    expect((await planIn(book)).issues).toEqual(check.value.issues);
  });

  it("counts what the statuses count, by task, by quarter and by unit", async () => {
    const book = await workbook({ forms: true });
    const plan = await planIn(book);
    const statuses = (await readStatuses(book, TODAY)).map(({ status }) => status);
    expect(statuses.filter((status) => status === "Quá hạn")).toHaveLength(2);
    expect(plan.tasks.filter(({ status }) => status === "overdue")).toHaveLength(2);
    expect(plan.quarters.get(1)).toEqual({ planned: 3, done: 0, overdue: 2 });
    expect(plan.units).toEqual([
      { code: "PGD", name: "Phòng Giáo dục và Đào tạo", total: 4, completed: 0, overdue: 2, dueSoon: 1 },
      { code: "MN01", name: "Trường Mầm non Hoa Mai", total: 1, completed: 0, overdue: 1, dueSoon: 0 },
    ]);
    expect(plan.forms).toBe(2);
    expect(plan.period).toBe("Q1");
  });
});

describe("marking tasks as done", () => {
  it("writes the quarter and the day where nothing stays open, in the task table while there are no lines of units", async () => {
    const book = await workbook({ forms: false });
    expect(await markDone(book, "Xây dựng", "2025-03-20")).toEqual([
      "'Nhiệm vụ'!H Hoàn thành",
      "'Nhiệm vụ'!L 20/03/2025",
    ]);
    expect((await planIn(book)).tasks[0]?.status).toBe("completed-on-time");
  });

  it("writes into the line of who leads once there are lines, and leaves later quarters open", async () => {
    const book = await workbook({ forms: true });
    const written = await markDone(book, "Sơ kết", "2025-03-20");
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^'Tiến độ'!\w Hoàn thành$/);
    const task = (await planIn(book)).tasks[2];
    expect([task?.status, task?.due]).toEqual(["in-time", "2025-09-30"]);
  });
});

describe("a doubt that is ignored", () => {
  it("is left out with its reason until it is taken back, also when its row moved", async () => {
    const book = await workbook({ forms: false });
    book.type("Nhiệm vụ", "Tổ chức", "Đơn vị phối hợp", "Đoàn Thanh niên xã Vĩnh Tuy");
    const check = async () => {
      const report = await checkWorkbook(book, TODAY);
      if (!report.ok) throw new Error(report.error.kind);
      return report.value;
    };
    const first = await check();
    const issue = first.issues.find(({ kind }) => kind === "unknown-unit");
    if (issue === undefined) throw new Error("no doubt");
    expect(first.words.get(issue)).toBe("Tổ chức hội nghị đối thoại");
    const code = first.codes.get(issue) ?? "";
    await ignoreIssue(book, { code, reason: "phối hợp theo quy chế = riêng" });
    book.edit("Nhiệm vụ", (cells) => {
      const at = cells.findIndex((row) => row.includes("Tổ chức hội nghị đối thoại"));
      const [row] = cells.splice(at, 1);
      if (row !== undefined) cells.splice(at + 1, 0, row);
    });
    const second = await check();
    expect(second.issues.some(({ kind }) => kind === "unknown-unit")).toBe(false);
    expect(second.ignored.map(({ reason }) => reason)).toEqual(["phối hợp theo quy chế = riêng"]);
    await ignoreIssue(book, { code, reason: null });
    expect((await check()).issues.some(({ kind }) => kind === "unknown-unit")).toBe(true);
  });
});
