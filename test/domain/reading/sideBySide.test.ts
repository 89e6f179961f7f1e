import type { CellValue } from "../../../src/domain/grid/Grid";
import type { Reading } from "../../../src/domain/reading/Reading";
import { gridOf } from "../../support/gridOf";
import { readShipped } from "../../support/readShipped";

const HEAD = ["TT", "Nội dung", "Chủ trì", "Thời gian"];

function readRows(rows: readonly (readonly CellValue[])[]): Reading {
  const result = readShipped(gridOf(rows));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("a table that goes on beside itself", () => {
  const reading = readRows([
    ["KẾ HOẠCH"],
    ["Thực hiện công tác dân vận năm 2026"],
    [...HEAD, "", ...HEAD],
    [1, "Ban hành kế hoạch", "Văn phòng", "Quý I", "", 4, "Kiểm tra quy chế dân chủ", "Thanh tra", "Quý III"],
    [2, "Đối thoại với Nhân dân", "Phòng Kinh tế", "Quý II", "", 5, "Tổng kết", "Văn phòng", "Quý IV"],
    [3, "Rà soát thủ tục hành chính", "Văn phòng", "Tháng 6"],
    ["Nơi nhận:"],
  ]);

  it("is read from its left half to its right one", () => {
    expect(reading.plan.tasks.map((task) => [task.ordinal, task.leadText, task.timeText])).toEqual([
      ["1", "Văn phòng", "Quý I"],
      ["2", "Phòng Kinh tế", "Quý II"],
      ["3", "Văn phòng", "Tháng 6"],
      ["4", "Thanh tra", "Quý III"],
      ["5", "Văn phòng", "Quý IV"],
    ]);
  });

  it("names the cells where they stand, and leaves nothing out", () => {
    expect(reading.plan.tasks.map((task) => task.source.content)).toEqual([
      "Sheet1!B4",
      "Sheet1!B5",
      "Sheet1!B6",
      "Sheet1!G4",
      "Sheet1!G5",
    ]);
    expect(reading.unread).toEqual([]);
  });
});
