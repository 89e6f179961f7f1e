import type { CellValue } from "../../../src/domain/grid/Grid";
import { certaintyOf } from "../../../src/domain/reading/header/certaintyOf";
import type { ColumnRole, Reading, RoleChoice } from "../../../src/domain/reading/Reading";
import { gridOf } from "../../support/gridOf";
import { readShipped } from "../../support/readShipped";

type Row = readonly CellValue[];

function read(rows: readonly Row[], roles: readonly RoleChoice[] = []): Reading {
  const result = readShipped(gridOf(rows), { roles });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const rolesOf = (reading: Reading): readonly ColumnRole[] => reading.columns.map(({ role }) => role);
const confidenceOf = (reading: Reading, heading: string): number =>
  reading.columns.find((one) => one.heading === heading)?.confidence ?? Number.NaN;

const TWO_LEADS: readonly Row[] = [
  ["TT", "Nội dung", "Lãnh đạo chủ trì", "Đơn vị chủ trì", "Thời gian"],
  [1, "Xây dựng kế hoạch", "Ông Nguyễn Văn A", "Phòng Nội vụ", "Quý I"],
  [2, "Tổ chức hội nghị", "Bà Trần Thị B", "Văn phòng", "Quý II"],
];
const THREE_TIMES: readonly Row[] = [
  ["TT", "Nội dung công việc", "Chủ trì", "Thời gian bắt đầu", "Thời hạn", "Ngày hoàn thành"],
  [1, "Xây dựng kế hoạch", "Văn phòng", "Quý I", "Quý II", "Quý III"],
  [2, "Tổ chức hội nghị", "Văn phòng", "Quý I", "Quý III", "Quý IV"],
];
const TWO_TIMES: readonly Row[] = [
  ["TT", "Nội dung công việc", "Chủ trì", "Thời gian thực hiện", "Thời hạn hoàn thành"],
  [1, "Xây dựng kế hoạch", "Văn phòng", "Quý I", "Quý II"],
  [2, "Tổ chức hội nghị", "Văn phòng", "Quý II", "Quý III"],
];
const SAME_HEADING: readonly Row[] = [
  ["TT", "Nội dung", "Chủ trì", "CHỦ TRÌ", "Thời gian"],
  [1, "Xây dựng kế hoạch", "Ông Nguyễn Văn A", "Phòng Nội vụ", "Quý I"],
  [2, "Tổ chức hội nghị", "Bà Trần Thị B", "Văn phòng", "Quý II"],
];
const NO_HEADING: readonly Row[] = [
  ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian", null],
  [1, "Xây dựng kế hoạch", "Phòng Nội vụ", "Quý I", "Văn phòng"],
  [2, "Tổ chức hội nghị", "Văn phòng", "Quý II", "Phòng Nội vụ"],
];

describe("a role that somebody gave a column", () => {
  it.each([
    ["of two that lead", TWO_LEADS, "Lãnh đạo chủ trì", "lead", { leadText: "Ông Nguyễn Văn A" }],
    ["of three times", THREE_TIMES, "Ngày hoàn thành", "time", { timeText: "Quý III" }],
    ["of three times, the first", THREE_TIMES, "Thời gian bắt đầu", "time", { timeText: "Quý I" }],
    ["that has another's heading", SAME_HEADING, "Chủ trì (2)", "lead", { leadText: "Phòng Nội vụ" }],
    ["that has another's heading, the first", SAME_HEADING, "Chủ trì", "lead", { leadText: "Ông Nguyễn Văn A" }],
    ["without a heading", NO_HEADING, "E", "coordinating", { coordinatingText: "Văn phòng" }],
    ["that seemed to lead", TWO_LEADS, "Đơn vị chủ trì", "coordinating", { coordinatingText: "Phòng Nội vụ" }],
    ["written otherwise", TWO_LEADS, "LÃNH  ĐẠO\nchủ trì", "lead", { leadText: "Ông Nguyễn Văn A" }],
  ] as const)("wins for the column %s", (_, rows, heading, role, task) => {
    expect(read(rows, [{ heading, role }]).plan.tasks[0]).toMatchObject(task);
  });

  it("is sure, and the other columns are chosen around it", () => {
    const reading = read(TWO_LEADS, [{ heading: "Lãnh đạo chủ trì", role: "lead" }]);
    expect(rolesOf(reading)).toEqual(["ordinal", "content", "lead", "extra", "time"]);
    expect(confidenceOf(reading, "Lãnh đạo chủ trì")).toBe(1);
    expect(reading.plan.tasks[0]?.extras).toEqual({ "Đơn vị chủ trì": "Phòng Nội vụ" });
  });

  it("holds wherever the column stands by now", () => {
    const moved = TWO_LEADS.map(([no, content, leader, unit, time]) => [no, content, time, unit, leader] as Row);
    const { plan } = read(moved, [{ heading: "Lãnh đạo chủ trì", role: "lead" }]);
    expect(plan.tasks.map(({ leadText }) => leadText)).toEqual(["Ông Nguyễn Văn A", "Bà Trần Thị B"]);
  });

  it("gives way to a later one for the same column or the same role", () => {
    const first: RoleChoice = { heading: "Lãnh đạo chủ trì", role: "lead" };
    const byRole = read(TWO_LEADS, [first, { heading: "Đơn vị chủ trì", role: "lead" }]);
    expect(byRole.plan.tasks[0]?.leadText).toBe("Phòng Nội vụ");
    const byColumn = read(TWO_LEADS, [first, { heading: "Lãnh đạo chủ trì", role: "extra" }]);
    expect(byColumn.plan.tasks[0]?.leadText).toBe("Phòng Nội vụ");
  });

  it("takes a column out of a quarter matrix", () => {
    const rows: readonly Row[] = [
      ["TT", "Nội dung", "Đơn vị chủ trì", "Quý I", "Quý II", "Quý III"],
      [1, "Xây dựng kế hoạch", "Phòng Nội vụ", "x", null, "x"],
      [2, "Tổ chức hội nghị", "Văn phòng", null, "x", null],
    ];
    const { plan } = read(rows, [{ heading: "Quý III", role: "extra" }]);
    expect(plan.tasks.map(({ schedule }) => [...schedule.quarters])).toEqual([[1], [2]]);
    expect(plan.tasks[0]?.extras).toEqual({ "Quý III": "x" });
  });

  it.each([
    ["of a column that is not there", { heading: "Đơn vị đầu mối", role: "lead" }],
    ["that would leave no task table", { heading: "Nội dung", role: "extra" }],
  ] as const)("changes nothing when it is one %s", (_, choice) => {
    expect(read(TWO_LEADS, [choice]).plan).toEqual(read(TWO_LEADS).plan);
  });
});

describe("the confidence of a choice", () => {
  it.each([
    ["two columns that lead", TWO_LEADS, "Đơn vị chủ trì", "Lãnh đạo chủ trì"],
    ["two columns with one heading", SAME_HEADING, "Chủ trì", "CHỦ TRÌ"],
    ["two times", TWO_TIMES, "Thời gian thực hiện", "Thời hạn hoàn thành"],
  ] as const)("is low where %s could be meant", (_, rows, taken, left) => {
    const reading = read(rows);
    expect(confidenceOf(reading, taken)).toBeLessThan(0.8);
    expect(confidenceOf(reading, left)).toBeLessThan(0.7);
  });

  it("is high where each role has one column and the rest says what it is", () => {
    const { columns } = read([
      ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Ghi chú"],
      [1, "Xây dựng kế hoạch", "Phòng Nội vụ", "Văn phòng", "Quý I", "gấp"],
      [2, "Tổ chức hội nghị", "Văn phòng", "Phòng Nội vụ", "Quý II", null],
    ]);
    expect(columns.filter(({ confidence }) => confidence <= 0.8)).toEqual([]);
  });

  it.each([
    [1, "sure"],
    [0.8, "sure"],
    [0.79, "likely"],
    [0.65, "likely"],
    [0.64, "doubtful"],
    [0, "doubtful"],
  ])("of %p is %p in words", (confidence, certainty) => {
    expect(certaintyOf(confidence)).toBe(certainty);
  });
});

describe("a header row that somebody chose", () => {
  const TITLED: readonly Row[] = [
    ["KẾ HOẠCH NĂM 2025"],
    ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
    ["(1)", "Việc cần làm", "Ai làm", "Bao giờ"],
    [1, "Xây dựng kế hoạch", "Phòng Nội vụ", "Quý I"],
    [2, "Tổ chức hội nghị", "Văn phòng", "Quý II"],
  ];

  function readFrom(headerRow: number): Reading {
    const result = readShipped(gridOf(TITLED), { headerRow });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }

  it("gives the columns their headings, and the rows above it to the title", () => {
    const reading = readFrom(2);
    expect(reading.columns.map(({ heading }) => heading)).toEqual(["(1)", "Việc cần làm", "Ai làm", "Bao giờ"]);
    expect(reading.plan.tasks.map(({ content }) => content)).toEqual(["Xây dựng kế hoạch", "Tổ chức hội nghị"]);
  });

  it("changes nothing when it is the one that was found", () => {
    expect(readFrom(1).plan.tasks).toEqual(read(TITLED).plan.tasks);
  });
});
