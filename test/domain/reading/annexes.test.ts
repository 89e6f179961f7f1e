import type { CellValue } from "../../../src/domain/grid/Grid";
import type { Reading } from "../../../src/domain/reading/Reading";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { gridOf } from "../../support/gridOf";

type Rows = readonly (readonly CellValue[])[];

const BODY: Rows = [
  "UBND XÃ AN HÒA",
  "An Hòa, ngày 06 tháng 01 năm 2026",
  "KẾ HOẠCH",
  "Công tác dân vận năm 2026",
  "I. MỤC ĐÍCH, YÊU CẦU",
  "1. Nâng cao nhận thức của cán bộ, công chức về công tác dân vận.",
  "II. NỘI DUNG, NHIỆM VỤ",
  "1. Tuyên truyền, phổ biến các văn bản của Đảng về công tác dân vận.",
  "2. Công khai thủ tục hành chính tại bộ phận một cửa (Văn phòng chủ trì; quý I).",
  "III. TỔ CHỨC THỰC HIỆN",
  "Các đơn vị báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12.",
  "Nơi nhận:",
  "- Lưu: VT.",
].map((line) => [line]);
const TABLE: Rows = [
  ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
  ["1", "Tổ chức hội nghị đối thoại", "Phòng Nội vụ", "Các trường", "Quý II"],
  ["2", "Sơ kết 6 tháng", "Văn phòng", "Các trường", "Tháng 6"],
];

function read(rows: Rows): Reading {
  const result = readPlan(gridOf(rows), { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe("a table annexed to a plan in prose", () => {
  it.each<readonly [string, Rows]>([
    ["its title", [["PHỤ LỤC"], ["Danh mục nhiệm vụ"], ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 06/01/2025)"]]],
    ["the title of a list", [["DANH MỤC NHIỆM VỤ"]]],
    ["nothing but its head", []],
  ])("is read after the prose, under %s", (_, above) => {
    const { plan, unread } = read([...BODY, [], ...above, ...TABLE]);
    expect(plan.tasks.map((task) => [task.ordinal, task.section, task.leadText, task.schedule.due])).toEqual([
      ["1", "II", "", null],
      ["2", "II", "Văn phòng", "2026-03-31"],
      ["1", "", "Phòng Nội vụ", "2026-06-30"],
      ["2", "", "Văn phòng", "2026-06-30"],
    ]);
    expect(plan).toMatchObject({ title: "Kế hoạch công tác dân vận năm 2026", year: 2026 });
    expect(plan.reports.map(({ due }) => due)).toEqual(["2026-06-10", "2026-12-05"]);
    expect(unread).toEqual([]);
  });

  it("stands in unread when it says neither who nor when", () => {
    const figures: Rows = [
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026"],
      ["1", "Hồ sơ trực tuyến", "%", "80"],
      ["2", "Mô hình dân vận khéo", "mô hình", "3"],
    ];
    const { plan, unread } = read([...BODY, [], ["PHỤ LỤC"], ...figures]);
    expect(plan.tasks).toHaveLength(2);
    expect(unread.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Hồ sơ trực tuyến", "Mô hình dân vận khéo"]),
    );
  });

  it("is the whole plan when the text before it sets out no work", () => {
    const text: Rows = [
      ["QUYẾT ĐỊNH"],
      ["Điều 1. Ban hành kèm theo Quyết định này danh mục nhiệm vụ năm 2026."],
      ["Nơi nhận:"],
    ];
    const { plan, layout } = read([...text, [], ["PHỤ LỤC"], ["DANH MỤC NHIỆM VỤ NĂM 2026"], ...TABLE]);
    expect([layout, plan.tasks.length, plan.year]).toEqual(["table", 2, 2026]);
  });
});
