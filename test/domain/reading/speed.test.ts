import type { CellValue, Grid } from "../../../src/domain/grid/Grid";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { cpuOf } from "../../support/cpuOf";
import { gridOf } from "../../support/gridOf";

const CATALOGUE = { units: [], groups: [] };

function sheetOf(rows: number, broken: boolean): Grid {
  const header = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
  const tasks = Array.from({ length: rows }, (_, index): readonly (readonly CellValue[])[] => {
    const number = index + 1;
    if (!broken) return [[number, `Nhiệm vụ ${String(number)}`, "Văn phòng", "Các tổ chuyên môn", "Quý I"]];
    return [
      [number, `Nhiệm vụ thứ ${String(number)} của`, "Phòng Giáo dục", "Các trường Mầm non,", "Quý I năm"],
      ["", "đơn vị, báo cáo kết quả.", "và Đào tạo", "Tiểu học", "2025"],
    ];
  });
  return gridOf([header, ...tasks.flat()]);
}

/** The quickest of a few readings, since other work on the machine can only make one slower. */
function millisecondsFor(rows: number, broken: boolean): number {
  const grid = sheetOf(rows, broken);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const result = readPlan(grid, { catalogue: CATALOGUE });
    expect(result.ok && result.value.plan.tasks.length).toBe(rows);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("reading a large plan", () => {
  it.each([
    ["a row per task", false],
    ["a row per visual line", true],
  ])("grows with the rows and no faster, with %s", (_name, broken) => {
    const small = millisecondsFor(2_500, broken);
    expect(millisecondsFor(10_000, broken)).toBeLessThan(9 * small + 200);
  });

  it("grows with the lines and no faster when the table came down one column", async () => {
    const column = (rows: number): Grid =>
      gridOf(sheetOf(rows, false).cells.flatMap((row) => row.map((value) => [value])));
    const costOf = (rows: number): Promise<number> => {
      const grid = column(rows);
      return cpuOf(() => readPlan(grid, { catalogue: CATALOGUE }), 2);
    };
    expect(await costOf(6_000)).toBeLessThan(8 * (await costOf(1_500)));
  });
});
