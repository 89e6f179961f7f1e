import type { CellValue } from "../../../src/domain/grid/Grid";
import { checkPlan } from "../../../src/domain/checking/checkPlan";
import { readPlan } from "../../../src/domain/reading/readPlan";
import type { Plan } from "../../../src/domain/plan/Plan";
import { gridOf } from "../../support/gridOf";

const CATALOGUE = { units: [], groups: [] };

function planOf(above: readonly (readonly CellValue[])[], times: readonly string[]): Plan {
  const rows = times.map((time, index) => [
    index + 1,
    `Công việc thứ ${String(index + 1)}`,
    "Văn phòng",
    "Các phòng",
    time,
  ]);
  const head = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
  const result = readPlan(gridOf([...above, [], head, ...rows]), { catalogue: CATALOGUE });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.plan;
}

describe("a plan's year", () => {
  it.each<readonly [string, number, readonly (readonly CellValue[])[], readonly string[]]>([
    ["the title's", 2026, [["KẾ HOẠCH"], ["Công tác dân vận năm 2026"]], ["Quý I", "Quý II"]],
    [
      "the later one of a title that looks back first",
      2026,
      [["KẾ HOẠCH"], ["Tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026"]],
      ["Quý I", "Quý II"],
    ],
    [
      "not that of a cited document's date",
      2025,
      [["PHỤ LỤC"], ["DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 12-NQ/TU NGÀY 20 THÁNG 11 NĂM 2024"]],
      ["6/2025", "Quý III", "12/2025"],
    ],
    [
      "not that of a cited document's number",
      2026,
      [["KẾ HOẠCH"], ["Triển khai Nghị định số 30/2023/NĐ-CP trên địa bàn xã"]],
      ["Quý I/2026", "Quý II/2026"],
    ],
    [
      "not the year a plan only looks at",
      2026,
      [["KẾ HOẠCH"], ["Chuyển đổi số năm 2026, tầm nhìn đến năm 2030"]],
      ["Quý I", "Quý II"],
    ],
    [
      "that of the enclosing plan when nothing else names one",
      2025,
      [["PHỤ LỤC"], ["DANH MỤC NHIỆM VỤ"], ["(Kèm theo Kế hoạch số 08/KH-UBND ngày 06 tháng 01 năm 2025 của UBND xã)"]],
      ["Quý I", "Quý II"],
    ],
    [
      "that of the times when the enclosing plan is of December before",
      2026,
      [["PHỤ LỤC"], ["DANH MỤC NHIỆM VỤ"], ["(Kèm theo Kế hoạch số 208/KH-UBND ngày 26/12/2025 của UBND xã)"]],
      ["Quý I/2026", "Quý II/2026"],
    ],
  ])("is %s", (_, year, above, times) => expect(planOf(above, times).year).toBe(year));

  it("is doubted once when most times are in another", () => {
    const plan = planOf([["KẾ HOẠCH"], ["Công tác năm 2024"]], ["Quý I/2025", "Quý II/2025", "6/2025", "Quý I"]);
    const kinds = checkPlan(plan, CATALOGUE, "Sheet1").map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "year-doubtful")).toHaveLength(1);
    expect(kinds).not.toContain("time-in-other-year");
  });

  it("takes in both years of a school year", () => {
    const plan = planOf([["KẾ HOẠCH"], ["Thực hiện dân chủ năm học 2025-2026"]], ["Tháng 9/2025", "Tháng 5/2026"]);
    expect(checkPlan(plan, CATALOGUE, "Sheet1").map(({ kind }) => kind)).not.toContain("time-in-other-year");
  });
});

describe("a title", () => {
  it.each([
    ["Thời gian: 14h00, ngày 22/01/2026"],
    ["Địa điểm: Hội trường tầng 3"],
    ["Chủ trì: Lãnh đạo xã"],
    ["Thành phần: Toàn thể cán bộ"],
    ["Cách điền: mỗi dòng một nhiệm vụ"],
    ["Ghi chú: bản trình lần 2"],
  ])("ends before %s", (line) => {
    const { title } = planOf([["CHƯƠNG TRÌNH"], ["Hội nghị triển khai nhiệm vụ năm 2026"], [line]], ["14h00"]);
    expect(title).toBe("Chương trình hội nghị triển khai nhiệm vụ năm 2026");
  });

  it("goes on in capitals with words that open a text in small letters", () => {
    const above = [["PHỤ LỤC"], ["PHÂN CÔNG NHIỆM VỤ"], ["THỰC HIỆN NGHỊ QUYẾT SỐ 71-NQ/TW NĂM 2026"]];
    expect(planOf(above, ["Quý I"]).title).toBe("Phụ lục phân công nhiệm vụ thực hiện nghị quyết số 71-NQ/TW năm 2026");
  });

  it.each([
    ["as one line", [["KẾ HOẠCH NĂM 2026"], ["KẾ HOẠCH NĂM 2026"]]],
    ["on a cover in capitals, then over the text", [["KẾ HOẠCH CÔNG TÁC NĂM 2026"], ["Kế hoạch công tác năm 2026"]]],
  ])("that stands twice is told once: %s", (_, above) => {
    expect(planOf(above, ["Quý I"]).title.match(/kế hoạch/gi)).toHaveLength(1);
  });
});
