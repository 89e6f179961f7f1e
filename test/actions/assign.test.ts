import { prepareAssign, type AssignInput } from "../../src/actions/prepareAssign";
import type { AssignDraft } from "../../src/actions/drafts/AssignDraft";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitList } from "../../src/actions/prepareUnitList";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { readAssignable, type Assignable } from "../../src/actions/readAssignable";
import { readOverview } from "../../src/actions/readOverview";
import { readCatalogue } from "../../src/domain/units/catalogue/readCatalogue";
import { gridOf, planSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";
const PROSE = gridOf("Sheet1", [
  ["KẾ HOẠCH"],
  ["Công tác dân vận chính quyền năm 2025"],
  ["II. NHIỆM VỤ TRỌNG TÂM"],
  ["1. Công tác tuyên truyền"],
  ["a) Tuyên truyền, phổ biến các chủ trương của Đảng đến cán bộ, viên chức."],
  ["b) Xây dựng văn bản triển khai công tác dân vận của đơn vị."],
  ["2. Thực hiện quy chế dân chủ ở cơ sở"],
  ["a) Rà soát, bổ sung quy chế dân chủ của nhà trường."],
]);
const SCHOOLS = gridOf("Danh sách", [
  ["Tên đơn vị", "Tên khác"],
  ["Trường Mầm non Hoa Mai", "MN Hoa Mai"],
  ["Trường Mầm non Họa Mi", ""],
  ["Phòng Giáo dục và Đào tạo", "PGD"],
]);

async function tableOf(book: MemoryWorkbook): Promise<void> {
  const table = await prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null });
  if (!table.ok) throw new Error(table.error.kind);
  await book.write(table.value.specs);
}

/** The prose plan as its task table, with three units in the catalogue. */
async function prosePlan(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([PROSE]);
  await tableOf(book);
  const schools = readCatalogue(SCHOOLS);
  if (!schools.ok) throw new Error(schools.error.kind);
  const list = await prepareUnitList(book, schools.value);
  if (!list.ok) throw new Error(list.error.kind);
  await book.write(list.value.specs);
  return book;
}

async function assignable(book: MemoryWorkbook): Promise<Assignable> {
  const read = await readAssignable(book, "Sheet1");
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

async function give(book: MemoryWorkbook, input: Omit<AssignInput, "today">): Promise<AssignDraft> {
  const draft = await prepareAssign(book, { ...input, today: TODAY });
  if (!draft.ok) throw new Error(draft.error.kind);
  await book.write(draft.value.specs);
  return draft.value;
}

const NOTHING = { lead: null, coordinating: null, time: null };

describe("what can be given out", () => {
  it("tells each task's section with its heading in the source, and what is wanting", async () => {
    const { tasks } = await assignable(await prosePlan());
    expect(tasks.map(({ section }) => `${section?.label ?? ""} ${section?.title ?? ""}`)).toEqual([
      "II.1 Công tác tuyên truyền",
      "II.1 Công tác tuyên truyền",
      "II.2 Thực hiện quy chế dân chủ ở cơ sở",
    ]);
    expect(tasks.map(({ section }) => section?.cell)).toEqual(["Sheet1!A5", "Sheet1!A6", "Sheet1!A8"]);
    expect(tasks.every(({ lead, needsTime }) => lead === "" && needsTime)).toBe(true);
  });

  it("offers the units and the groups that stand for several of them", async () => {
    const { units, groups } = await assignable(await prosePlan());
    expect(units.map(({ name }) => name)).toEqual([
      "Trường Mầm non Hoa Mai",
      "Trường Mầm non Họa Mi",
      "Phòng Giáo dục và Đào tạo",
    ]);
    expect(groups).toEqual(["Các trường"]);
  });

  it("asks for no time of a regular task, and reads in one request what it has seen", async () => {
    const book = new MemoryWorkbook([planSheet([{ content: "Tiếp công dân", time: "Thường xuyên" }])]);
    await tableOf(book);
    const before = book.requests;
    const { tasks } = await assignable(book);
    expect(book.requests - before).toBe(1);
    expect(tasks.map(({ needsTime, time }) => [needsTime, time])).toEqual([[false, "Thường xuyên"]]);
  });
});

describe("giving tasks out", () => {
  it("writes lead, coordinating units and time of many tasks, and what is due by the time", async () => {
    const book = await prosePlan();
    const { tasks } = await assignable(book);
    const keys = tasks.slice(0, 2).map(({ key }) => key);
    const given = { lead: "Phòng Giáo dục và Đào tạo", coordinating: "Các trường", time: "Quý II" };
    const draft = await give(book, { tasks: keys, given, onlyEmpty: true });
    expect(draft.cells).toBe(6);
    expect(draft.tasks.map(({ ordinal, cell }) => [ordinal, cell])).toEqual([
      ["a)", "'Nhiệm vụ'!D6"],
      ["b)", "'Nhiệm vụ'!D7"],
    ]);
    expect(draft.tasks[0]?.parts).toEqual({
      lead: { before: "", after: "Phòng Giáo dục và Đào tạo" },
      coordinating: { before: "", after: "Các trường" },
      time: { before: "", after: "Quý II" },
    });
    const overview = await readOverview(book, TODAY);
    if (!overview.ok) throw new Error(overview.error.kind);
    expect(overview.value.plan?.tasks.map(({ due, lead }) => [due, lead])).toEqual([
      ["2025-06-30", "Phòng Giáo dục và Đào tạo"],
      ["2025-06-30", "Phòng Giáo dục và Đào tạo"],
      [null, ""],
    ]);
    const forms = await prepareUnitSheets(book, { period: "Q2", today: TODAY });
    expect(forms.ok && forms.value.units.map(({ name, tasks: count }) => [name, count])).toEqual([
      ["Trường Mầm non Hoa Mai", 2],
      ["Trường Mầm non Họa Mi", 2],
      ["Phòng Giáo dục và Đào tạo", 2],
    ]);
  });

  it.each([
    { onlyEmpty: true, lead: "Văn phòng" },
    { onlyEmpty: false, lead: "Trường Mầm non Hoa Mai" },
  ])("leaves what stands in a cell when only empty ones are filled ($onlyEmpty)", async ({ onlyEmpty, lead }) => {
    const book = await prosePlan();
    const tasks = (await assignable(book)).tasks.map(({ key }) => key);
    await give(book, { tasks: tasks.slice(0, 1), given: { ...NOTHING, lead: "Văn phòng" }, onlyEmpty });
    await give(book, { tasks, given: { ...NOTHING, lead: "Trường Mầm non Hoa Mai" }, onlyEmpty });
    const after = (await assignable(book)).tasks.map((task) => task.lead);
    expect(after).toEqual([lead, "Trường Mầm non Hoa Mai", "Trường Mầm non Hoa Mai"]);
  });

  it("keeps a day that somebody typed as the deadline, and everything else that was typed", async () => {
    const book = await prosePlan();
    const [first] = (await assignable(book)).tasks;
    if (first === undefined) throw new Error("no task");
    book.type("Nhiệm vụ", "Tuyên truyền", "Hạn hoàn thành", 45_782);
    book.type("Nhiệm vụ", "Tuyên truyền", "Ghi chú", "Theo công văn số 12");
    await give(book, { tasks: [first.key], given: { ...NOTHING, time: "Quý II" }, onlyEmpty: true });
    const overview = await readOverview(book, TODAY);
    expect(overview.ok && overview.value.plan?.tasks[0]?.due).toBe("2025-05-05");
    expect(JSON.stringify(book.cells("Nhiệm vụ"))).toContain("Theo công văn số 12");
  });

  it("stands when the plan is read again, as what people typed does", async () => {
    const book = await prosePlan();
    const tasks = (await assignable(book)).tasks.map(({ key }) => key);
    await give(book, {
      tasks,
      given: { ...NOTHING, lead: "Phòng Giáo dục và Đào tạo", time: "Cả năm" },
      onlyEmpty: true,
    });
    const before = (await assignable(book)).tasks;
    await tableOf(book);
    expect((await assignable(book)).tasks).toEqual(before);
  });

  it("makes nothing of a choice that changes nothing", async () => {
    const book = await prosePlan();
    const draft = await give(book, { tasks: ["NV-khac"], given: { ...NOTHING, time: "Quý I" }, onlyEmpty: true });
    expect(draft).toMatchObject({ specs: [], tasks: [], cells: 0 });
  });

  it("needs the task table", async () => {
    const draft = await prepareAssign(new MemoryWorkbook([PROSE]), {
      tasks: [],
      given: NOTHING,
      onlyEmpty: true,
      today: TODAY,
    });
    expect(draft).toEqual({ ok: false, error: { kind: "no-task-table" } });
  });
});
