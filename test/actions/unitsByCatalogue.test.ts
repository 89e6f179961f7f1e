import type { Task } from "../../src/domain/plan/Plan";
import type { Grid } from "../../src/domain/grid/Grid";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { gridOf, planSheet, unitListSheet, type WrittenTask } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const UNITS = unitListSheet([
  ["MN01", "Hoa Mai", "MN", "Mầm non"],
  ["MN02", "Họa Mi", "MN", "Mầm non"],
  ["PGD", "Phòng Giáo dục và Đào tạo", "", ""],
]);

async function tasksOf(sheets: readonly Grid[]): Promise<readonly Task[]> {
  const draft = await prepareTaskTable(new MemoryWorkbook(sheets), {
    ...{ sheet: null, today: "2025-04-01", asOf: null, units: null },
  });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  return draft.value.plan.tasks;
}

async function taskOf(task: Omit<WrittenTask, "content">, units = [UNITS]): Promise<Task | undefined> {
  const [first] = await tasksOf([planSheet([{ content: "Tuyên truyền", ...task }]), ...units]);
  return first;
}

describe("units of a plan beside a list of units", () => {
  it.each([
    ["a known name on the line after a stranger", "Khu phố 3\nHọa Mi", ["Khu phố 3", "Họa Mi"]],
    ["two known names on two lines", "Hoa Mai\nHọa Mi", ["Hoa Mai", "Họa Mi"]],
    ["a known name that a line break cuts", "Phòng Giáo dục\nvà Đào tạo", ["Phòng Giáo dục và Đào tạo"]],
  ])("are cut by the list: %s", async (_what, coordinating, names) => {
    const task = await taskOf({ coordinating });
    expect(task?.coordinatingUnits.map(({ text }) => text)).toEqual(names);
  });

  it.each([
    ["Khu phố 3\nHọa Mi", "Khu phố 3\nHọa Mi"],
    ["Hoa Mai\nHọa Mi", "Hoa Mai\nHọa Mi"],
    ["Phòng Giáo dục\nvà Đào tạo", "Phòng Giáo dục và Đào tạo"],
  ])("keep the line breaks that part them: %j", async (coordinating, text) => {
    expect((await taskOf({ coordinating }))?.coordinatingText).toBe(text);
  });

  it("are joined by the words alone where there is no list", async () => {
    expect((await taskOf({ coordinating: "Hoa Mai\nHọa Mi" }, []))?.coordinatingText).toBe("Hoa Mai Họa Mi");
  });

  it("are told from the item of a plan in prose when only the list knows them", async () => {
    const prose = gridOf("Sheet1", [
      ["KẾ HOẠCH"],
      ["Công tác dân vận chính quyền năm 2025"],
      ["II. NHIỆM VỤ"],
      ["1. Xây dựng Kế hoạch công tác dân vận (Họa Mi chủ trì; quý I)."],
      ["2. Tổ chức hội nghị đối thoại (Trường THCS Lê Lợi chủ trì; quý II)."],
      ["3. Sơ kết 6 tháng (Phòng Giáo dục và Đào tạo chủ trì; quý III)."],
    ]);
    const tasks = await tasksOf([prose, UNITS]);
    expect(tasks.map(({ content, leadText }) => [content, leadText])).toEqual([
      ["Xây dựng Kế hoạch công tác dân vận.", "Họa Mi"],
      ["Tổ chức hội nghị đối thoại.", "Trường THCS Lê Lợi"],
      ["Sơ kết 6 tháng.", "Phòng Giáo dục và Đào tạo"],
    ]);
    expect(tasks[0]?.leadUnits).toEqual([{ text: "Họa Mi", kind: "unit", unit: "Họa Mi" }]);
  });
});
