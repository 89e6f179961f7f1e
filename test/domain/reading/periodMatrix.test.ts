import type { Area, CellValue } from "../../../src/domain/grid/Grid";
import type { Task } from "../../../src/domain/plan/Plan";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { mayBeColoured } from "../../../src/domain/reading/source/markFills";
import { gridOf } from "../../support/gridOf";

type Rows = readonly (readonly CellValue[])[];

const TITLE: Rows = [["KẾ HOẠCH"], ["Công tác dân vận năm 2026"], []];
const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
const ROMANS = ["I", "II", "III", "IV"];

function tasksOf(rows: Rows, merges: readonly Area[] = []): readonly Task[] {
  const moved = merges.map((area) => ({ ...area, row: area.row + TITLE.length }));
  const result = readPlan(gridOf([...TITLE, ...rows], moved), { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.plan.tasks;
}

function marks(count: number, places: readonly number[], mark: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => (places.includes(index + 1) ? mark : ""));
}

/** Two tasks under a head of time: the first marked in `first`, the second in `second`. */
function quartersOf(
  head: string,
  heads: readonly string[],
  mark: string,
  lead = ["Người chủ trì"],
): readonly unknown[] {
  const count = heads.length;
  const blank = lead.map(() => "");
  const [first, second] = count === 4 ? [[1], [2, 4]] : [[3], [5, 11]];
  return tasksOf([
    ["STT", "Nội dung", ...lead, head],
    ["", "", ...blank, ...heads],
    ["1", "Phân công tổ dân vận", ...lead.map(() => "Hiệu trưởng"), ...marks(count, first, mark)],
    ["2", "Thăm hỏi gia đình khó khăn", ...lead.map(() => "Phó Hiệu trưởng"), ...marks(count, second, mark)],
  ]).map(({ schedule }) => [schedule.quarters.join(""), schedule.due]);
}

describe("a matrix under a head of time", () => {
  it.each([
    ["Thời gian thực hiện", ROMANS, "✓"],
    ["Thời gian", ROMANS, "x"],
    ["Tiến độ thực hiện", ROMANS, "v"],
    ["THỜI GIAN THỰC HIỆN NĂM 2026", ROMANS, "●"],
    ["Thời gian hoàn thành", ["I", "II", "III", "IV"], "X"],
    ["Quý", ROMANS, "+"],
    ["Quý", ["1", "2", "3", "4"], "x"],
    ["Thời gian thực hiện", ["Quý I", "Quý II", "Quý III", "Quý IV"], "☑"],
    ["Thời gian (quý)", ["1", "2", "3", "4"], "■"],
    ["Thời gian thực hiện", ["1", "2", "3", "4"], "x"],
    ["Tiến độ theo quý", ["Q1", "Q2", "Q3", "Q4"], "✔"],
  ])("%s over %j, marked %s, gives quarters", (head, heads, mark) => {
    expect(quartersOf(head, heads, mark)).toEqual([
      ["1", "2026-03-31"],
      ["24", "2026-12-31"],
    ]);
  });

  it.each([
    ["Thời gian thực hiện", MONTHS, "x"],
    ["Tháng", MONTHS, "●"],
    ["Thời gian thực hiện (tháng)", MONTHS, "v"],
    ["Thời gian", MONTHS.map((month) => `T${month}`), "X"],
    ["Tiến độ thực hiện năm 2026", MONTHS.map((month) => month.padStart(2, "0")), "✓"],
    ["Thời gian", MONTHS.map((month) => `Th${month}`), "x"],
  ])("%s over %j, marked %s, gives months", (head, heads, mark) => {
    expect(quartersOf(head, heads, mark)).toEqual([
      ["1", "2026-03-31"],
      ["24", "2026-11-30"],
    ]);
  });

  it("keeps the columns of units apart", () => {
    expect(quartersOf("Thời gian thực hiện", ROMANS, "x", ["Chủ trì", "Phối hợp"])).toEqual([
      ["1", "2026-03-31"],
      ["24", "2026-12-31"],
    ]);
  });

  it("takes a dash or a nought for no mark", () => {
    const tasks = tasksOf([
      ["STT", "Nội dung", "Chủ trì", "Thời gian thực hiện"],
      ["", "", "", ...ROMANS],
      [1, "Phân công tổ dân vận", "Hiệu trưởng", "x", "-", "0", "-"],
      [2, "Thăm hỏi gia đình", "Phó Hiệu trưởng", "-", "x", "-", "-"],
    ]);
    expect(tasks.map(({ schedule }) => schedule.quarters)).toEqual([[1], [2]]);
  });

  it("has numbers for its months as Excel gives them", () => {
    const tasks = tasksOf([
      ["STT", "Nội dung", "Chủ trì", "Thời gian thực hiện"],
      ["", "", "", ...MONTHS.map(Number)],
      [1, "Phân công tổ dân vận", "Hiệu trưởng", ...marks(12, [3], "x")],
      [2, "Thăm hỏi gia đình", "Phó Hiệu trưởng", ...marks(12, [5, 6], "x")],
    ]);
    expect(tasks.map(({ schedule }) => schedule.due)).toEqual(["2026-03-31", "2026-06-30"]);
  });
});

describe("a matrix told by colour alone", () => {
  const ROWS: Rows = [
    ...TITLE,
    ["STT", "Nội dung", "Người chủ trì", "Thời gian thực hiện", "", "", ""],
    ["", "", "", ...ROMANS],
    ["1", "Phân công tổ dân vận", "Hiệu trưởng", "", "", "", ""],
    ["2", "Thăm hỏi gia đình khó khăn", "Phó Hiệu trưởng", "", "", "", ""],
  ];
  const quartersIn = (
    fills: readonly (readonly [row: number, column: number, color: string])[],
  ): readonly unknown[] => {
    const grid = { ...gridOf(ROWS), fills: fills.map(([row, column, color]) => ({ row, column, color })) };
    const read = readPlan(grid, { catalogue: { units: [], groups: [] } });
    if (!read.ok) throw new Error(read.error.kind);
    const isTold = read.value.issues.some(({ kind }) => kind === "matrix-unmarked");
    return [...read.value.plan.tasks.map(({ schedule }) => schedule.quarters.join("")), isTold];
  };

  it("is read by its one colour", () => {
    const shaded = [3, 4].flatMap((row) => [[row, 3, "BDD7EE"] as const]);
    expect(quartersIn([...shaded, [5, 3, "92D050"], [6, 4, "92D050"], [6, 6, "92D050"]])).toEqual(["1", "24", false]);
  });

  it("is told, not read, where colours differ or all is coloured", () => {
    expect(
      quartersIn([
        [5, 3, "92D050"],
        [6, 4, "FFC000"],
      ]),
    ).toEqual(["", "", true]);
    const all = [5, 6].flatMap((row) => [3, 4, 5, 6].map((column) => [row, column, "92D050"] as const));
    expect(quartersIn(all)).toEqual(["", "", true]);
  });

  it("may be one only where nothing stands below short headings side by side", () => {
    expect(mayBeColoured(gridOf(ROWS))).toBe(true);
    expect(mayBeColoured(gridOf([...ROWS, ["3", "Tổng kết", "Văn thư", "", "x", "", ""]]))).toBe(false);
  });
});
