import type { CellValue } from "../../../src/domain/grid/Grid";
import { readPlan } from "../../../src/domain/reading/readPlan";
import type { Plan } from "../../../src/domain/plan/Plan";
import { gridOf } from "../../support/gridOf";

const HEAD = ["TT", "Nội dung", "Người phụ trách", "Người phối hợp", "Thời gian"];

function planOf(rows: readonly (readonly CellValue[])[]): Plan {
  const result = readPlan(gridOf(rows), { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.plan;
}

function rowsOf(times: readonly string[]): readonly (readonly CellValue[])[] {
  return [
    HEAD,
    ...times.map((time, index) => [index + 1, `Việc thứ ${String(index + 1)}`, "Hiệu trưởng", "Công đoàn", time]),
  ];
}

const dues = ({ tasks }: Plan): readonly (string | null)[] => tasks.map(({ schedule }) => schedule.due);

describe("a plan of a school year", () => {
  it.each<readonly [string, readonly (readonly CellValue[])[]]>([
    ["in its title", [["KẾ HOẠCH"], ["Giáo dục nhà trường năm học 2025-2026"]]],
    ["in its heading's own line", [["KẾ HOẠCH NĂM HỌC 2025 - 2026"], ["Thực hiện dân chủ"]]],
    ["in brackets under its title", [["KẾ HOẠCH"], ["Kiểm tra nội bộ trường học"], ["(Năm học 2025 – 2026)"]]],
    ["in a title in capitals", [["KẾ HOẠCH"], ["CHUYÊN MÔN HỌC KỲ II NĂM HỌC 2025-2026"]]],
  ])("named %s has its months in both years", (_, above) => {
    const plan = planOf([...above, [], ...rowsOf(["Tháng 9", "Tháng 12", "20/01", "Tháng 5", "Tháng 10/2025"])]);
    expect(plan.year).toBe(2025);
    expect(dues(plan)).toEqual(["2025-09-30", "2025-12-31", "2026-01-20", "2026-05-31", "2025-10-31"]);
  });

  it("has the headings above its rows in both years", () => {
    const rows = [
      ["KẾ HOẠCH"],
      ["Hoạt động trải nghiệm năm học 2025-2026"],
      [],
      HEAD,
      ["THÁNG 9"],
      [1, "Khai giảng", "Hiệu trưởng", "Công đoàn", ""],
      ["THÁNG 4"],
      [1, "Tham quan di tích", "Tổng phụ trách Đội", "Công đoàn", ""],
    ];
    expect(dues(planOf(rows))).toEqual(["2025-09-30", "2026-04-30"]);
  });

  it("has its report deadlines in both years", () => {
    const plan = planOf([
      ["KẾ HOẠCH"],
      ["Thực hiện quy chế dân chủ năm học 2025-2026"],
      ...rowsOf(["Tháng 9", "Tháng 5"]),
      ["III. TỔ CHỨC THỰC HIỆN"],
      ["Các tổ gửi báo cáo học kỳ I trước ngày 25/12, học kỳ II trước ngày 15/5."],
    ]);
    expect(plan.reports.map(({ kind, due }) => `${kind} ${String(due)}`)).toEqual([
      "học kỳ I 2025-12-25",
      "học kỳ II 2026-05-15",
    ]);
  });

  it("has the times of its prose in both years", () => {
    const plan = planOf(
      [
        "KẾ HOẠCH",
        "Phổ cập giáo dục năm học 2025-2026",
        "II. NHIỆM VỤ",
        "1. Điều tra, rà soát đối tượng phổ cập (Hiệu trưởng chủ trì; tháng 10).",
        "2. Tự kiểm tra kết quả phổ cập (Hiệu trưởng chủ trì; tháng 4).",
      ].map((line) => [line]),
    );
    expect(dues(plan)).toEqual(["2025-10-31", "2026-04-30"]);
  });

  it("gives no day to a quarter that is its beginning or its end", () => {
    const plan = planOf([["KẾ HOẠCH"], ["Thi đua năm học 2025-2026"], [], ...rowsOf(["Quý III", "Quý IV", "Cả năm"])]);
    expect(plan.tasks.map(({ schedule }) => [schedule.kind, schedule.due])).toEqual([
      ["fuzzy", null],
      ["dated", "2025-12-31"],
      ["fuzzy", null],
    ]);
  });
});
