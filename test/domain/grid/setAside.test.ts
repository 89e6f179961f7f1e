import type { Grid } from "../../../src/domain/grid/Grid";
import { readPlan } from "../../../src/domain/reading/readPlan";
import type { Reading } from "../../../src/domain/reading/Reading";
import { readCatalogue } from "../../../src/domain/units/catalogue/readCatalogue";
import { gridOf } from "../../support/gridOf";

const HEADING = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian"];
const PLAN = [
  ["KẾ HOẠCH NĂM 2025"],
  HEADING,
  ["1", "Xây dựng kế hoạch", "Văn phòng", "Quý I"],
  ["2", "Tổ chức hội thi", "Phòng Tiểu học", "Quý II"],
  ["3", "Tổng kết năm học", "Văn phòng", "Quý IV"],
];

function read(grid: Grid, leaveOutHidden = false): Reading {
  const reading = readPlan(grid, { catalogue: { units: [], groups: [] }, leaveOutHidden });
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
}

function contents({ plan }: Reading): readonly string[] {
  return plan.tasks.map(({ content }) => content);
}

describe("an error of Excel", () => {
  it.each(["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "Err:508", " #n/a "])(
    "is no unit but a doubt that names its cell: %s",
    (error) => {
      const reading = read(gridOf([...PLAN.slice(0, 3), ["2", "Tổ chức hội thi", error, "Quý II"]]));
      expect(reading.plan.tasks[1]?.leadUnits).toEqual([]);
      expect(reading.issues).toContainEqual({
        kind: "cell-error",
        severity: "warning",
        cell: "Sheet1!C4",
        text: error.trim(),
      });
      expect(reading.unread).toEqual([{ cell: "Sheet1!C4", text: error }]);
    },
  );

  it("is no task where the content should stand", () => {
    const reading = read(gridOf([...PLAN, ["4", "#REF!", "Văn phòng", "Quý IV"]]));
    expect(contents(reading)).not.toContain("#REF!");
  });

  it("is no name in a list of units", () => {
    const catalogue = readCatalogue(gridOf([["Tên đơn vị"], ["Trường Mầm non Hoa Mai"], ["#N/A"]]));
    expect(catalogue.ok && catalogue.value.units.map(({ name }) => name)).toEqual(["Trường Mầm non Hoa Mai"]);
  });

  it.each(["#1 Rà soát", "N/A", "Lỗi #REF! ở bảng"])("is not what only looks a little like one: %s", (text) => {
    expect(contents(read(gridOf([...PLAN.slice(0, 2), ["1", text, "Văn phòng", "Quý I"]])))).toEqual([text]);
  });
});

describe("struck words", () => {
  const struck = (...cells: readonly (readonly [row: number, column: number])[]): Grid => ({
    ...gridOf(PLAN),
    struck: cells.map(([row, column]) => ({ row, column, partly: false })),
  });

  it("are listed and make no task when a whole row is struck", () => {
    const reading = read(struck([3, 0], [3, 1], [3, 2], [3, 3]));
    expect(contents(reading)).toEqual(["Xây dựng kế hoạch", "Tổng kết năm học"]);
    expect(reading.issues).toContainEqual({
      kind: "struck-out",
      severity: "info",
      cell: "Sheet1!A4",
      text: "2 · Tổ chức hội thi · Phòng Tiểu học · Quý II",
    });
    expect(reading.unread.map(({ cell }) => cell)).toEqual(["Sheet1!A4", "Sheet1!B4", "Sheet1!C4", "Sheet1!D4"]);
  });

  it("take the number along that Word or Excel counts for the row", () => {
    expect(contents(read(struck([3, 1], [3, 2], [3, 3])))).toEqual(["Xây dựng kế hoạch", "Tổng kết năm học"]);
  });

  it("leave the rest of their row as it is", () => {
    const reading = read(struck([3, 2]));
    expect(contents(reading)).toHaveLength(3);
    expect(reading.plan.tasks[1]?.leadUnits).toEqual([]);
  });

  it("are doubtful where only some words of a cell are struck and nobody knows which", () => {
    const grid = { ...gridOf(PLAN), struck: [{ row: 3, column: 3, partly: true }] };
    expect(read(grid).issues).toContainEqual({ kind: "partly-struck", severity: "warning", cell: "Sheet1!D4" });
  });
});

describe("hidden rows and columns", () => {
  const hidden: Grid = { ...gridOf([...PLAN, [""]]), hidden: { rows: [3, 5], columns: [2] } };

  it("are read like the others, and told once with their number", () => {
    const reading = read(hidden);
    expect(contents(reading)).toHaveLength(3);
    expect(reading.issues.filter(({ kind }) => kind === "hidden-cells")).toEqual([
      { kind: "hidden-cells", severity: "info", cell: "Sheet1!C4", rows: 1, columns: 1, isLeftOut: false },
    ]);
  });

  it("are left out when somebody wishes so", () => {
    const reading = read(hidden, true);
    expect(contents(reading)).toEqual(["Xây dựng kế hoạch", "Tổng kết năm học"]);
    expect(reading.issues).toContainEqual(expect.objectContaining({ kind: "hidden-cells", isLeftOut: true }));
  });
});
