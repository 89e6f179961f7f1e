import type { Area } from "../../../src/domain/grid/Grid";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { gridOf } from "../../support/gridOf";

type Rows = readonly (readonly string[])[];

const HEADER = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"];
const CONTENTS = ["Xây dựng kế hoạch", "Tiếp công dân", "Rà soát thủ tục", "Ký cam kết", "Báo cáo", "Tổng kết"];

function rowsWith(leads: readonly string[], times: readonly string[] = leads.map(() => "Quý I")): Rows {
  return [HEADER, ...leads.map((lead, at) => [String(at + 1), CONTENTS[at] ?? "", lead, times[at] ?? ""])];
}

function readRows(rows: Rows, merges: readonly Area[] = []): { leads: readonly string[]; doubts: readonly unknown[] } {
  const reading = readPlan({ ...gridOf(rows), merges }, { catalogue: { units: [], groups: [] } });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const { plan, issues } = reading.value;
  return {
    leads: plan.tasks.map((task) => task.leadText),
    doubts: issues.flatMap((issue) => (issue.kind === "lead-carried" ? [[issue.cell, issue.text]] : [])),
  };
}

describe("a lead that is written once for several rows", () => {
  it("is carried down to the tasks that tell none, each told as a guess", () => {
    expect(readRows(rowsWith(["Văn phòng", "", "", ""]))).toEqual({
      leads: ["Văn phòng", "Văn phòng", "Văn phòng", "Văn phòng"],
      doubts: [
        ["Sheet1!B3", "Văn phòng"],
        ["Sheet1!B4", "Văn phòng"],
        ["Sheet1!B5", "Văn phòng"],
      ],
    });
  });

  it("is carried down to the next lead", () => {
    const { leads } = readRows(rowsWith(["Văn phòng", "", "", "Thanh tra", "", ""]));
    expect(leads).toEqual(["Văn phòng", "Văn phòng", "Văn phòng", "Thanh tra", "Thanh tra", "Thanh tra"]);
  });

  it.each([
    ["most tasks tell their own", rowsWith(["Văn phòng", "", "Thanh tra", "Văn phòng"])],
    ["the first task tells none", rowsWith(["", "Văn phòng", "", "", ""])],
    ["the rows tell nothing else either", rowsWith(["Văn phòng", "", "", ""], ["Quý I", "", "", ""])],
  ])("is left where it stands when %s", (_when, rows) => {
    const { leads, doubts } = readRows(rows);
    expect(leads).toEqual(rows.slice(1).map((row) => row[2]));
    expect(doubts).toEqual([]);
  });

  it("is carried by the merge alone where cells of the table are merged", () => {
    const rows = rowsWith(["Văn phòng", "", "", ""]);
    const { leads, doubts } = readRows(rows, [{ row: 1, column: 2, rows: 2, columns: 1 }]);
    expect(leads).toEqual(["Văn phòng", "Văn phòng", "", ""]);
    expect(doubts).toEqual([]);
  });
});
