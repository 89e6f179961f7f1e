import type { Reading } from "../../../src/domain/reading/Reading";
import { gridOf } from "../../support/gridOf";
import { readShipped } from "../../support/readShipped";

const HEAD = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];

function readLines(lines: readonly string[]): Reading {
  const result = readShipped(gridOf(lines.map((line) => [line])));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("a table in one column whose lead is merged over its rows", () => {
  const { plan, issues } = readLines([
    ...HEAD,
    ...["1", "Tham mưu ban hành kế hoạch công tác dân vận.", "Phòng Nội vụ", "Các trường"],
    ...["Mầm non, Tiểu", "học, Trung học cơ sở", "Quý I năm 2025"],
    ...["2", "Quán triệt các văn bản về công tác dân vận.", "Các trường", "Mầm non, Tiểu"],
    ...["học, Trung học cơ sở", "Cả năm 2025"],
    ...["3", "Rà soát, ký cam kết không gây phiền hà.", "Các trường", "Mầm non, Tiểu"],
    ...["học, Trung học cơ sở", "Quý II năm 2025"],
  ]);

  it("does not take the first line of a group's name for a lead", () => {
    expect(plan.tasks.map((task) => [task.leadText, task.coordinatingText.replaceAll("\n", " ")])).toEqual(
      plan.tasks.map(() => ["Phòng Nội vụ", "Các trường Mầm non, Tiểu học, Trung học cơ sở"]),
    );
  });

  it("tells the leads that it carried down", () => {
    const carried = issues.filter(({ kind }) => kind === "lead-carried").map(({ cell }) => cell);
    expect(carried).toHaveLength(2);
  });
});
