import type { CellValue } from "../../../src/domain/grid/Grid";
import { toSerial } from "../../../src/domain/plan/IsoDate";
import type { Task } from "../../../src/domain/plan/Plan";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { gridOf } from "../../support/gridOf";

type Rows = readonly (readonly CellValue[])[];

const TITLE: Rows = [["KẾ HOẠCH"], ["Công tác dân vận năm 2026"], []];
const DUTIES = ["Sửa lan can cầu thang", "Thay bóng đèn hành lang", "Sơn lại cổng trường"];

function tasksOf(rows: Rows): readonly Task[] {
  const result = readPlan(gridOf([...TITLE, ...rows]), { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.plan.tasks;
}

const SERIAL = toSerial("2026-10-05");

/** The done days of a table in which the last column of the first rows holds dates. */
function completionsOf(rows: Rows, dates: number): readonly (string | undefined)[] {
  const grid = gridOf([...TITLE, ...rows]);
  const first = TITLE.length + 1;
  const formats = grid.cells.map((cells, row) =>
    cells.map((_, column) => (column === 4 && row >= first && row < first + dates ? "dd/mm/yyyy" : "General")),
  );
  const result = readPlan({ ...grid, numberFormats: formats }, { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.plan.tasks.map(({ completedOn }) => completedOn);
}

/** A tracker whose two columns of time stand last; the tasks' due and done days. */
function daysOf(headings: readonly string[], times: Rows): readonly (readonly (string | null)[])[] {
  const rows = DUTIES.map((duty, index) => [index + 1, duty, "Tổ Bảo vệ", "Kế toán", ...(times[index] ?? [])]);
  const tasks = tasksOf([["TT", "Nội dung", "Chủ trì", "Phối hợp", ...headings], ...rows]);
  return tasks.map(({ schedule, completedOn }) => [schedule.due, completedOn ?? null]);
}

const PLANNED: Rows = [
  ["Quý II", "20/5/2026"],
  ["15/3/2026", ""],
  ["Tháng 8/2026", "25/8/2026"],
];
const READ = [
  ["2026-06-30", "2026-05-20"],
  ["2026-03-15", null],
  ["2026-08-31", "2026-08-25"],
];

describe("a column of planned times beside one of the days on which tasks were done", () => {
  it.each([
    ["Tiến độ (nếu có)", "Thời gian hoàn thành"],
    ["Kỳ hạn", "Thời gian hoàn thành thực tế"],
    ["Thời hạn", "Ngày hoàn thành"],
    ["Hạn hoàn thành", "Ngày hoàn thành"],
    ["Thời gian thực hiện", "Ngày hoàn thành"],
    ["Thời gian theo kế hoạch", "Thời gian thực tế"],
    ["Thời gian hoàn thành", "Đã hoàn thành"],
    ["Thời gian hoàn thành theo kế hoạch", "Thời gian hoàn thành"],
    ["Tiến độ thực hiện", "Hoàn thành"],
    ["Thời hạn hoàn thành", "Hoàn thành thực tế"],
    ["Thời gian", "Ngày thực hiện xong thực tế"],
  ])("is the deadline: %s | %s", (planned, done) => {
    expect(daysOf([planned, done], PLANNED)).toEqual(READ);
    const turned = PLANNED.map(([first = "", second = ""]) => [second, first]);
    expect(daysOf([done, planned], turned)).toEqual(READ);
  });

  it("takes no day from marks, remarks and months under the done days", () => {
    const times: Rows = [
      ["Quý II", "x"],
      ["Quý III", "Đã ban hành, thống kê 02 đợt"],
      ["Quý IV", "Tháng 10"],
    ];
    expect(daysOf(["Tiến độ", "Thời gian hoàn thành"], times).map(([, done]) => done)).toEqual([null, null, null]);
  });

  it("takes no day where Excel may have changed day and month over", () => {
    const rows: Rows = [
      ["TT", "Nội dung", "Chủ trì", "Kỳ hạn", "Thời gian hoàn thành"],
      [1, "Sửa lan can", "Tổ Bảo vệ", "Quý II", SERIAL],
      [2, "Thay bóng đèn", "Kế toán", "Quý III", "25/8/2026"],
    ];
    expect(completionsOf(rows, 1)).toEqual([undefined, "2026-08-25"]);
    const late: Rows = [...rows.slice(0, 2), [2, "Thay bóng đèn", "Kế toán", "Quý III", SERIAL + 20]];
    expect(completionsOf(late, 2)).toEqual(["2026-10-05", "2026-10-25"]);
  });
});

describe("a column that could hold done days", () => {
  it.each([
    [["Thời gian bắt đầu", "Thời gian hoàn thành"]],
    [["Ngày giao", "Ngày hoàn thành"]],
    [["Ngày nhận", "Thời gian hoàn thành"]],
    [["Từ ngày", "Đến ngày"]],
    [["Thời gian bắt đầu", "Thời gian kết thúc"]],
  ])("is the deadline when no other is: %j", (headings) => {
    const times: Rows = [
      ["01/3/2026", "30/6/2026"],
      ["02/3/2026", "15/3/2026"],
      ["15/3/2026", "31/8/2026"],
    ];
    expect(daysOf(headings, times)).toEqual([
      ["2026-06-30", null],
      ["2026-03-15", null],
      ["2026-08-31", null],
    ]);
  });

  it.each([
    ["Thời gian thực hiện", "Bắt đầu", "Kết thúc"],
    ["Thời gian", "Bắt đầu", "Hoàn thành"],
    ["Tiến độ thực hiện", "Ngày bắt đầu", "Ngày kết thúc"],
    ["Thời hạn", "Từ", "Đến"],
    ["Thời gian thực hiện", "Từ ngày", "Đến ngày"],
    ["Thời gian thực hiện", "Khởi công", "Xong"],
  ])("is the end where %s stands over %s and %s", (over, start, end) => {
    const rows: Rows = [
      ["TT", "Nội dung", "Chủ trì", over, "", "Trạng thái"],
      ["", "", "", start, end, ""],
      [1, "Sửa lan can", "Tổ Bảo vệ", "03.08.2026", "04.09.2026", "Xong"],
      [2, "Thay bóng đèn", "Kế toán", "19.10.2026", "23.11.2026", "Đang làm"],
    ];
    expect(tasksOf(rows).map(({ schedule }) => schedule.due)).toEqual(["2026-09-04", "2026-11-23"]);
  });

  it("is the deadline beside a column that tells how far things are", () => {
    const times: Rows = [
      ["Đang làm", "30/6/2026"],
      ["Chưa triển khai", "15/3/2026"],
      ["80%", "31/8/2026"],
    ];
    expect(daysOf(["Tiến độ", "Thời gian hoàn thành"], times).map(([due]) => due)).toEqual([
      "2026-06-30",
      "2026-03-15",
      "2026-08-31",
    ]);
  });
});
