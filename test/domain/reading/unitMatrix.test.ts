import type { CellValue } from "../../../src/domain/grid/Grid";
import type { Reading } from "../../../src/domain/reading/Reading";
import { gridOf } from "../../support/gridOf";
import { readShipped } from "../../support/readShipped";

function readRows(rows: readonly (readonly CellValue[])[]): Reading {
  const result = readShipped(gridOf(rows));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const who = ({ plan }: Reading): readonly (readonly (readonly string[])[])[] =>
  plan.tasks.map((task) => [task.leadUnits, task.coordinatingUnits].map((units) => units.map(({ text }) => text)));

const UNITS = ["Trường MN Hoa Sen", "Trường TH Hòa Bình", "Công an phường"];

describe("a table with a column for each unit", () => {
  it("takes the units under whose names a mark stands for those that carry the task out", () => {
    const reading = readRows([
      ["TT", "Nội dung", "Thời gian", ...UNITS],
      [1, "Tuyên truyền pháp luật", "Quý I", "x", "", "x"],
      [2, "Đối thoại với phụ huynh", "Quý II", "x", "X", ""],
    ]);
    expect(who(reading)).toEqual([
      [[UNITS[0], UNITS[2]], []],
      [[UNITS[0], UNITS[1]], []],
    ]);
    expect(reading.plan.tasks[0]?.source.lead).toBe("Sheet1!D2");
    expect(reading.issues.filter(({ kind }) => kind === "missing-lead-column")).toEqual([]);
  });

  it("takes them for those that coordinate beside a column of who leads, also under a heading of who carries out", () => {
    const reading = readRows([
      ["TT", "Nội dung", "Chủ trì", "Đơn vị thực hiện", "", "", "Thời gian"],
      ["", "", "", ...UNITS, ""],
      [1, "Tuyên truyền pháp luật", "Văn phòng", "x", "", "x", "Quý I"],
      [2, "Đối thoại với phụ huynh", "Phòng Kinh tế", "", "●", "", "Quý II"],
    ]);
    expect(who(reading)).toEqual([
      [["Văn phòng"], [UNITS[0], UNITS[2]]],
      [["Phòng Kinh tế"], [UNITS[1]]],
    ]);
  });

  it("tells who leads from who coordinates where the marks do", () => {
    const reading = readRows([
      ["TT", "Nội dung", "Thời gian", ...UNITS],
      [1, "Tuyên truyền pháp luật", "Quý I", "CT", "", "PH"],
      [2, "Đối thoại với phụ huynh", "Quý II", "PH", "CT", "x"],
    ]);
    expect(who(reading)).toEqual([
      [[UNITS[0]], [UNITS[2]]],
      [[UNITS[1]], [UNITS[0], UNITS[2]]],
    ]);
  });

  it.each([
    ["figures", ["12", "5", "7"]],
    ["words", ["đã giao", "", "chưa"]],
  ])("leaves %s under the names of units to the further columns", (_name, cells) => {
    const reading = readRows([
      ["TT", "Nội dung", "Chủ trì", "Thời gian", ...UNITS],
      [1, "Tuyên truyền pháp luật", "Văn phòng", "Quý I", ...cells],
      [2, "Đối thoại với phụ huynh", "Phòng Kinh tế", "Quý II", ...cells],
    ]);
    expect(who(reading)).toEqual([
      [["Văn phòng"], []],
      [["Phòng Kinh tế"], []],
    ]);
    expect(reading.plan.tasks[0]?.extras["Trường MN Hoa Sen"]).toBe(cells[0]);
  });
});

describe("a matrix in which nothing is written", () => {
  const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${String(month + 1)}`);
  const doubts = (rows: readonly (readonly CellValue[])[]): readonly unknown[] =>
    readRows(rows).issues.flatMap((issue) => (issue.kind === "matrix-unmarked" ? [issue.text] : []));

  it("is told: its cells may be coloured", () => {
    expect(
      doubts([
        ["TT", "Nội dung", "Chủ trì", ...MONTHS],
        [1, "Tuyên truyền", "Văn phòng"],
      ]),
    ).toEqual(["Tháng 1 – Tháng 12"]);
    expect(
      doubts([
        ["TT", "Nội dung", "Thời gian", ...UNITS],
        [1, "Tuyên truyền", "Quý I"],
      ]),
    ).toEqual(["Trường MN Hoa Sen – Công an phường"]);
  });

  it("is no doubt where another column says when or who", () => {
    expect(
      doubts([
        ["TT", "Nội dung", "Chủ trì", "Thời gian", ...MONTHS, ...UNITS],
        [1, "Tuyên truyền", "Văn phòng", "Quý I"],
      ]),
    ).toEqual([]);
  });
});
