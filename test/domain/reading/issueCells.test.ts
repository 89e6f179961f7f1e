import { checkPlan } from "../../../src/domain/checking/checkPlan";
import type { CellValue, Grid } from "../../../src/domain/grid/Grid";
import type { Issue } from "../../../src/domain/plan/Issue";
import { toSerial } from "../../../src/domain/plan/IsoDate";
import { readShipped } from "../../support/readShipped";

/** Rows of a sheet; a day is a cell that Excel shows as a date. */
type Row = readonly (CellValue | { readonly day: string })[];

function gridOf(rows: readonly Row[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    sheet: "Sheet1",
    row: 0,
    column: 0,
    cells: full.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell !== null ? toSerial(cell.day) : cell)),
    ),
    numberFormats: full.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell !== null ? "d-mmm" : "General")),
    ),
    merges: [],
  };
}

function issuesOf(rows: readonly Row[]): readonly Issue[] {
  const reading = readShipped(gridOf(rows));
  if (!reading.ok) throw new Error(reading.error.kind);
  return [...reading.value.issues, ...checkPlan(reading.value.plan, reading.value.catalogue, "Sheet1")];
}

const HEADS: Row = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"];
const task = (number: number, time: Row[number]): Row => [
  number,
  `Triển khai nội dung ${String(number)}`,
  "Hiệu trưởng",
  "Văn thư",
  time,
];

describe("an issue of a plan that was read", () => {
  it.each<[string, readonly Row[], Issue["kind"], string]>([
    [
      "a year that nobody wrote",
      [["KẾ HOẠCH CÔNG TÁC DÂN VẬN"], [], HEADS, task(1, "Quý I"), task(2, "Quý II")],
      "missing-year",
      "Sheet1!A1",
    ],
    ["a year without title", [HEADS, task(1, "Quý I"), task(2, "Quý II")], "missing-year", "Sheet1!A1"],
    [
      "a missing column of times",
      [["Kế hoạch năm 2025"], ["TT", "Nội dung", "Đơn vị chủ trì"], [1, "Xây dựng Kế hoạch", "Hiệu trưởng"]],
      "missing-time-column",
      "Sheet1!A2",
    ],
    [
      "a number out of order",
      [["Kế hoạch năm 2025"], HEADS, task(1, "Quý I"), task(4, "Quý II")],
      "ordinal-out-of-order",
      "Sheet1!A4",
    ],
  ])("names the cell to look at for %s", (_, rows, kind, cell) => {
    expect(issuesOf(rows)).toContainEqual(expect.objectContaining({ kind, cell }));
  });

  it("is told once for a missing column", () => {
    const rows = [["Kế hoạch năm 2025"], ["TT", "Nội dung", "Đơn vị chủ trì"], [1, "Xây dựng Kế hoạch", "Hiệu trưởng"]];
    expect(issuesOf(rows).filter(({ kind }) => kind === "missing-time")).toEqual([]);
  });
});

describe("a day that Excel made of a time", () => {
  const swapsOf = (times: readonly Row[number][]): readonly (string | null)[] =>
    issuesOf([["KẾ HOẠCH NĂM 2025"], HEADS, ...times.map((time, index) => task(index + 1, time))]).flatMap((issue) =>
      issue.kind === "time-is-date-cell" ? [issue.swapped] : [],
    );

  it.each<[string, readonly Row[number][], readonly (string | null)[]]>([
    ["alone", [{ day: "2025-10-06" }, "Quý I"], ["2025-06-10"]],
    ["beside a day that stayed text", [{ day: "2025-10-06" }, "15/6/2025"], ["2025-06-10"]],
    ["beside a day past the 12th that was understood", [{ day: "2025-06-10" }, { day: "2025-06-15" }], [null, null]],
    ["past the 12th", [{ day: "2025-06-15" }, "Quý I"], [null]],
    ["the same either way", [{ day: "2025-06-06" }, "Quý I"], [null]],
  ])("%s: %j is offered as %j", (_, times, expected) => {
    expect(swapsOf(times)).toEqual(expected);
  });
});
