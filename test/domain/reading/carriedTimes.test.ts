import { readPlan } from "../../../src/domain/reading/readPlan";
import { gridOf } from "../../support/gridOf";

const CATALOGUE = { units: [], groups: [] };

function datesOf(rows: readonly (readonly string[])[]): readonly (string | null)[] {
  const reading = readPlan(gridOf(rows), { catalogue: CATALOGUE });
  return reading.ok ? reading.value.plan.tasks.map((task) => task.schedule.due) : [];
}

describe("a table whose first column is the time", () => {
  it("tells the time once for the rows below it that leave it empty", () => {
    const dues = datesOf([
      ["Tháng", "Nội dung công việc", "Người phụ trách"],
      ["9/2025", "Họp cha mẹ học sinh đầu năm", "Hiệu trưởng"],
      ["", "Khám sức khỏe cho trẻ lần 1", "Nhân viên y tế"],
      ["10/2025", "Hội nghị viên chức", "Hiệu trưởng"],
    ]);
    expect(dues).toEqual(["2025-09-30", "2025-09-30", "2025-10-31"]);
  });

  it("tells nothing for empty times when the time stands further right", () => {
    const dues = datesOf([
      ["TT", "Nội dung công việc", "Thời gian", "Chủ trì"],
      ["1", "Họp cha mẹ học sinh đầu năm", "9/2025", "Hiệu trưởng"],
      ["2", "Khám sức khỏe cho trẻ lần 1", "", "Nhân viên y tế"],
    ]);
    expect(dues).toEqual(["2025-09-30", null]);
  });
});
