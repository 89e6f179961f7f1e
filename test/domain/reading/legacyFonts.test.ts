import { readPlan } from "../../../src/domain/reading/readPlan";
import type { CellValue, Grid } from "../../../src/domain/plan/Grid";

const CATALOGUE = { units: [], groups: [] };

function gridOf(cells: readonly (readonly CellValue[])[]): Grid {
  return { sheet: "Sheet1", row: 0, column: 0, cells, merges: [] };
}

const HEADS = ["TT", "Néi dung", "§¬n vÞ chñ tr×", "§¬n vÞ phèi hîp", "Thêi gian thùc hiÖn vµ hoµn thµnh"];

describe("a plan typed in TCVN3", () => {
  const grid = gridOf([
    ["KÕ ho¹ch c«ng t¸c d©n vËn n¨m 2025", null, null, null, null],
    HEADS,
    [1, "X©y dùng KÕ ho¹ch", "Phßng Gi¸o dôc vµ §µo t¹o", "C¸c ®¬n vÞ liªn quan", "Quý I n¨m 2025"],
    [2, "TiÕp c«ng d©n", "HiÖu tr\u00ADëng", "V¨n th\u00AD", "C¶ n¨m"],
  ]);

  it("is read as Unicode, and says so at the first cell", () => {
    const reading = readPlan(grid, { catalogue: CATALOGUE });
    if (!reading.ok) throw new Error(reading.error.kind);
    const { plan, issues } = reading.value;
    expect(plan.title).toBe("Kế hoạch công tác dân vận năm 2025");
    expect(plan.tasks.map((task) => [task.content, task.leadText, task.coordinatingText, task.timeText])).toEqual([
      ["Xây dựng Kế hoạch", "Phòng Giáo dục và Đào tạo", "Các đơn vị liên quan", "Quý I năm 2025"],
      ["Tiếp công dân", "Hiệu trưởng", "Văn thư", "Cả năm"],
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        kind: "font-converted",
        severity: "info",
        cell: "Sheet1!A1",
        font: "TCVN3",
        cells: 13,
      }),
    );
  });
});

describe("a cell in a font nobody knows", () => {
  it("is left as it is and named", () => {
    const reading = readPlan(
      gridOf([
        ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
        [1, "Xây dựng Kế hoạch", "Hiệu trưởng", "Quý I"],
        [2, "Triển khai kế hoạch", "c¶ng tßc d®n v¿n ðÑc lßp", "Quý II"],
      ]),
      { catalogue: CATALOGUE },
    );
    expect(reading.ok ? reading.value.issues : []).toContainEqual(
      expect.objectContaining({ kind: "dead-font", severity: "error", cell: "Sheet1!C3", converted: null }),
    );
  });
});
