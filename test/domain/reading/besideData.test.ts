import type { CellValue, Grid } from "../../../src/domain/grid/Grid";
import { readPlan } from "../../../src/domain/reading/readPlan";

const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"];
const PLAN: readonly (readonly CellValue[])[] = [
  ["KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2025"],
  HEADINGS,
  ["1", "Tuyên truyền các văn bản về công tác dân vận", "Phòng Nội vụ", "Các trường Mầm non", "Quý I"],
  ["2", "Rà soát, công khai thủ tục hành chính", "Phòng Tư pháp", "Các trường Tiểu học", "Quý II"],
  ["3", "Tổng kết việc thực hiện quy chế dân chủ", "Phòng Nội vụ", "Các trường Tiểu học", "Quý IV"],
];
const COLUMNS = 7;

function gridOf(rows: readonly (readonly CellValue[])[]): Grid {
  const cells = rows.map((row) => Array.from({ length: COLUMNS }, (_, column) => row[column] ?? null));
  return { sheet: "Sheet1", row: 0, column: 0, cells, merges: [] };
}

function tasksIn(rows: readonly (readonly CellValue[])[]): readonly (readonly [string, readonly string[]])[] | string {
  const reading = readPlan(gridOf(rows), { catalogue: { units: [], groups: [] } });
  if (!reading.ok) return reading.error.kind;
  return reading.value.plan.tasks.map(({ ordinal, leadUnits }) => [ordinal, leadUnits.map(({ text }) => text)]);
}

const READ = [
  ["1", ["Phòng Nội vụ"]],
  ["2", ["Phòng Tư pháp"]],
  ["3", ["Phòng Nội vụ"]],
];

describe("a plan on a sheet that holds much else", () => {
  it("is read beside two hundred thousand rows of figures", () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => [
      ...Array.from({ length: 6 }, (_one, column) => PLAN[at]?.[column] ?? null),
      at,
    ]);
    expect(tasksIn(rows)).toEqual(READ);
  });

  it("is read below two thousand rows of notes", () => {
    const notes = Array.from({ length: 2_000 }, (_, at) => [at, `ghi chép ${String(at)}`]);
    expect(tasksIn([...notes, [], ...PLAN])).toEqual(READ);
  });

  it("is read below twenty thousand rows when it is written without accents", () => {
    const notes = Array.from({ length: 20_000 }, (_, at) => [at, `ghi chép ${String(at)}`]);
    const plan = [
      ["KE HOACH CONG TAC NAM 2025"],
      ["STT", "Noi dung", "Don vi chu tri", "", "Thoi gian"],
      ["1", "Ra soat thu tuc", "Phong Noi vu", "", "Quy I"],
      ["2", "Tong ket", "Phong Noi vu", "", "Quy IV"],
    ];
    expect(tasksIn([...notes, [], ...plan])).toEqual([
      ["1", ["Phong Noi vu"]],
      ["2", ["Phong Noi vu"]],
    ]);
  });

  it("is not missed on a sheet of many empty rows", () => {
    expect(tasksIn(Array.from({ length: 25_000 }, () => []))).toBe("empty-sheet");
  });

  it("is not seen in a list of two hundred thousand invoices", () => {
    const invoices = Array.from({ length: 200_000 }, (_, at) => [
      at + 1,
      `HD${String(at)}`,
      45_658 + (at % 365),
      "Công ty An Bình",
      "Giấy in",
      5,
      250_000,
    ]);
    expect(
      tasksIn([["STT", "Số hóa đơn", "Ngày", "Khách hàng", "Mặt hàng", "Số lượng", "Thành tiền"], ...invoices]),
    ).toBe("no-table");
  });
});
