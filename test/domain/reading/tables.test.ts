import type { Area, CellValue, Grid } from "../../../src/domain/grid/Grid";
import type { Reading } from "../../../src/domain/reading/Reading";
import { gridOf } from "../../support/gridOf";
import { readShipped } from "../../support/readShipped";

const HEADER = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
const TASK = ["Rà soát, ký cam kết", "Phòng Nội vụ", "Các đơn vị liên quan", "Quý I năm 2025"];

function read(grid: Grid): Reading {
  const result = readShipped(grid);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function readRows(rows: readonly (readonly CellValue[])[], merges: readonly Area[] = []): Reading {
  return read(gridOf(rows, merges));
}

const contents = (reading: Reading): readonly string[] => reading.plan.tasks.map((task) => task.content);
const ordinals = (reading: Reading): readonly string[] => reading.plan.tasks.map((task) => task.ordinal);
const times = (reading: Reading): readonly string[] => reading.plan.tasks.map((task) => task.timeText);
const quarters = (reading: Reading): readonly (readonly number[])[] =>
  reading.plan.tasks.map((task) => [...task.schedule.quarters]);

describe("columns", () => {
  it.each([
    ["Cơ quan chủ trì", "Cơ quan phối hợp"],
    ["ĐƠN VỊ\nCHỦ TRÌ", "ĐƠN VỊ\nPHỐI HỢP"],
    ["Lãnh đạo chủ trì", "Bộ phận phụ trách"],
    ["Đơn vị thực hiện", "Đơn vị phối hợp"],
    ["Người thực hiện", "Người phối hợp"],
    ["Đơn vị đầu mối", "Đơn vị tham gia"],
    ["Chủ trì", "Phối hợp"],
    ["Trách nhiệm thực hiện", "Ghi chú & Đơn vị phối hợp"],
    ["Don vi chu tri", "Don vi phoi hop"],
  ])("takes %p for the lead and %p for who coordinates", (lead, coordinating) => {
    const { plan } = readRows([
      ["STT", "Nhiệm vụ", lead, coordinating, "Thời hạn hoàn thành"],
      [1, ...TASK],
    ]);
    expect(plan.tasks[0]).toMatchObject({ leadText: "Phòng Nội vụ", coordinatingText: "Các đơn vị liên quan" });
  });

  it("chooses the deadline among three time columns and keeps the others", () => {
    const { plan } = readRows([
      ["TT", "Nội dung công việc", "Chủ trì", "Thời gian nhận", "Thời hạn", "Ngày hoàn thành"],
      [1, "Xây dựng kế hoạch", "Văn phòng", "05/01/2025", "Quý I năm 2025", ""],
      [2, "Tổ chức hội nghị", "Văn phòng", "10/01/2025", "Quý II năm 2025", ""],
    ]);
    expect(plan.tasks.map((task) => task.timeText)).toEqual(["Quý I năm 2025", "Quý II năm 2025"]);
    expect(plan.tasks[0]?.extras).toEqual({ "Thời gian nhận": "05/01/2025" });
  });

  it("prefers the unit over the leader where two columns say who leads", () => {
    const { plan } = readRows([
      ["TT", "Nội dung", "Lãnh đạo chủ trì", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
      [1, "Xây dựng kế hoạch", "Ông Nguyễn Văn A", "Phòng Nội vụ", "Văn phòng", "Quý I"],
      [2, "Tổ chức hội nghị", "Bà Trần Thị B", "Văn phòng", "Phòng Nội vụ", "Quý II"],
    ]);
    expect(plan.tasks.map((task) => task.leadText)).toEqual(["Phòng Nội vụ", "Văn phòng"]);
    expect(plan.extraColumns).toEqual(["Lãnh đạo chủ trì"]);
  });

  it("carries further columns along, two of one name apart", () => {
    const { plan } = readRows([
      [...HEADER, "Sản phẩm", "Ghi chú", "Ghi chú"],
      [1, ...TASK, "Bản cam kết", "a", "b"],
    ]);
    expect(plan.extraColumns).toEqual(["Sản phẩm", "Ghi chú", "Ghi chú (2)"]);
    expect(plan.tasks[0]?.extras).toEqual({ "Sản phẩm": "Bản cam kết", "Ghi chú": "a", "Ghi chú (2)": "b" });
  });

  it("parts a cell that names both who leads and who coordinates", () => {
    const { plan } = readRows([
      ["TT", "Nội dung", "Phân công thực hiện", "Thời gian"],
      [1, "Tổ chức hội nghị", "Chủ trì: Văn phòng; phối hợp: Các tổ chuyên môn", "Quý I"],
    ]);
    expect(plan.tasks[0]).toMatchObject({ leadText: "Văn phòng", coordinatingText: "Các tổ chuyên môn" });
  });

  it("says how sure it is of every column", () => {
    const { columns } = readRows([HEADER, [1, ...TASK]]);
    expect(columns.map(({ role }) => role)).toEqual(["ordinal", "content", "lead", "coordinating", "time"]);
    expect(columns.every(({ confidence }) => confidence > 0.8 && confidence <= 1)).toBe(true);
  });
});

describe("times", () => {
  it("reads a quarter matrix by its marks", () => {
    const reading = readRows(
      [
        ["TT", "Nội dung", "Chủ trì", "Thời gian thực hiện", "", "", "", "Ghi chú"],
        ["", "", "", "Quý I", "Quý II", "Quý III", "Quý IV", ""],
        [1, "Xây dựng kế hoạch", "Văn phòng", "x", "", "", "", ""],
        [2, "Tổ chức hội nghị", "Văn phòng", "", "✓", "", "✓", ""],
        [3, "Tiếp công dân", "Văn phòng", "x", "x", "x", "x", "Hằng ngày"],
      ],
      [{ row: 0, column: 3, rows: 1, columns: 4 }],
    );
    expect(times(reading)).toEqual(["Quý I", "Quý II, Quý IV", "Quý I, Quý II, Quý III, Quý IV"]);
    expect(quarters(reading)).toEqual([[1], [2, 4], [1, 2, 3, 4]]);
    expect(reading.plan.tasks[2]?.extras).toEqual({ "Ghi chú": "Hằng ngày" });
  });

  it("reads a month matrix whose months are numbers", () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const reading = readRows(
      [
        ["TT", "Nội dung", "Chủ trì", "Tháng"],
        ["", "", "", ...months],
        [1, "Xây dựng kế hoạch", "Văn phòng", "x", "", "", "x"],
        [2, "Tổ chức hội nghị", "Văn phòng", "", "", "", "", "", "", "", "", "", "", "", "x"],
      ],
      [{ row: 0, column: 3, rows: 1, columns: 12 }],
    );
    expect(times(reading)).toEqual(["Tháng 1, Tháng 4", "Tháng 12"]);
  });

  it.each([
    ["Quý", "I, III", [1, 3]],
    ["Tháng", 3, [1]],
    ["Tháng", "9", [3]],
  ])("reads a bare number under the heading %p", (heading, value, expected) => {
    const reading = readRows([
      ["TT", "Nội dung", "Chủ trì", heading],
      [1, "Xây dựng kế hoạch năm 2025", "Văn phòng", value],
    ]);
    expect(quarters(reading)).toEqual([expected]);
  });

  it("shows a date cell as a day and says so, with the day and month changed over", () => {
    const grid = gridOf([HEADER, [1, ...TASK.slice(0, 3), 45_936]]);
    const formats = [HEADER.map(() => "General"), ["General", "General", "General", "General", "m/d/yyyy"]];
    const reading = read({ ...grid, numberFormats: formats });
    expect(times(reading)).toEqual(["06/10/2025"]);
    expect(reading.issues).toContainEqual({
      kind: "time-is-date-cell",
      severity: "warning",
      cell: "Sheet1!E2",
      date: "2025-10-06",
      swapped: "2025-06-10",
    });
  });

  it("takes the year from the times when no title gives one", () => {
    expect(readRows([HEADER, [1, ...TASK]]).plan.year).toBe(2025);
  });
});

describe("rows", () => {
  it("drops column numbers and rules, and lists a total row as unread", () => {
    const reading = readRows([
      HEADER,
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      [1, ...TASK],
      ["---", "---", "---", "---", "---"],
      [2, "Tổng kết công tác dân vận", ...TASK.slice(1)],
      ["", "Tổng cộng: 02 nhiệm vụ", "", "", ""],
    ]);
    expect(contents(reading)).toEqual(["Rà soát, ký cam kết", "Tổng kết công tác dân vận"]);
    expect(reading.unread).toEqual([{ cell: "Sheet1!B6", text: "Tổng cộng: 02 nhiệm vụ" }]);
  });

  it("takes numbered rows without details for the heading of the rows numbered under them", () => {
    const reading = readRows([
      HEADER,
      ["1", "Công tác tuyên truyền", "", "", ""],
      ["1.1", ...TASK],
      ["1.2", "Tổ chức hội nghị", ...TASK.slice(1)],
      ["2", "Tiếp công dân", ...TASK.slice(1)],
    ]);
    expect(ordinals(reading)).toEqual(["1.1", "1.2", "2"]);
    expect(reading.plan.tasks.map((task) => task.section)).toEqual(["1", "1", ""]);
  });

  it("gives the number 1.10 back its nought", () => {
    const rows = Array.from({ length: 11 }, (_, index) => [
      Number(`1.${String(index + 1)}`),
      `Nhiệm vụ thứ ${String(index + 1)}`,
      ...TASK.slice(1),
    ]);
    expect(ordinals(readRows([HEADER, ...rows])).slice(8)).toEqual(["1.9", "1.10", "1.11"]);
  });

  it("lets tasks take over what stands on their Roman group row alone", () => {
    const reading = readRows([
      HEADER,
      ["I", "Công tác tuyên truyền", "Phòng Nội vụ", "Văn phòng", "Quý II"],
      [1, "Phát tờ rơi", "", "", ""],
      [2, "Tổ chức hội nghị", "", "", ""],
    ]);
    expect(ordinals(reading)).toEqual(["1", "2"]);
    expect(reading.plan.tasks.map((task) => task.leadText)).toEqual(["Phòng Nội vụ", "Phòng Nội vụ"]);
  });

  it("keeps tasks that are themselves numbered in Roman numbers or letters", () => {
    const reading = readRows([HEADER, ["I", ...TASK], ["II", "Tiếp công dân", ...TASK.slice(1)]]);
    expect(ordinals(reading)).toEqual(["I", "II"]);
    const letters = readRows([HEADER, ["a)", ...TASK], ["b)", "Tiếp công dân", ...TASK.slice(1)]]);
    expect(ordinals(letters)).toEqual(["a)", "b)"]);
  });

  it("takes the number out of the content when there is no column for it", () => {
    const reading = readRows([
      ["Nội dung", "Chủ trì", "Thời gian"],
      ["1. Xây dựng kế hoạch", "Văn phòng", "Quý I"],
      ["2. Tổ chức hội nghị", "Văn phòng", "Quý II"],
    ]);
    expect(ordinals(reading)).toEqual(["1", "2"]);
    expect(contents(reading)).toEqual(["Xây dựng kế hoạch", "Tổ chức hội nghị"]);
  });

  it("keeps a task that lost its number", () => {
    const reading = readRows([
      HEADER,
      [1, ...TASK],
      ["", "Tiếp công dân", ...TASK.slice(1)],
      [3, "Xây dựng kế hoạch", ...TASK.slice(1)],
    ]);
    expect(contents(reading)).toEqual(["Rà soát, ký cam kết", "Tiếp công dân", "Xây dựng kế hoạch"]);
  });

  it("joins the paragraphs that Word spread over rows under one merged number", () => {
    const reading = readRows(
      [
        HEADER,
        [1, "Rà soát, ký cam kết", "Phòng Nội vụ", "BGH", "Quý I năm 2025"],
        ["", "Báo cáo kết quả", "", "BCH CĐ", ""],
        [2, "Tiếp công dân", ...TASK.slice(1)],
      ],
      [
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1, column: 2, rows: 2, columns: 1 },
      ],
    );
    expect(contents(reading)).toEqual(["Rà soát, ký cam kết Báo cáo kết quả", "Tiếp công dân"]);
    expect(reading.plan.tasks[0]?.coordinatingText).toBe("BGH\nBCH CĐ");
  });

  it("takes footnote marks off and lists the footnote as unread", () => {
    const reading = readRows([
      HEADER,
      [1, "Thực hiện quy chế dân chủ ở cơ sở1.", ...TASK.slice(1)],
      ["", "1 Luật Thực hiện dân chủ ở cơ sở năm 2022;", "", "", ""],
      ["", "Nghị định số 59/2023/NĐ-CP.", "", "", ""],
      ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
      [2, "Tiếp công dân", ...TASK.slice(1)],
    ]);
    expect(contents(reading)).toEqual(["Thực hiện quy chế dân chủ ở cơ sở.", "Tiếp công dân"]);
    expect(reading.unread.map((one) => one.cell)).toEqual(["Sheet1!B3", "Sheet1!B4"]);
  });

  it("leaves no space where the raised number of a footnote stood before a full stop", () => {
    const reading = readRows([HEADER, [1, "Thực hiện quy chế dân chủ ở cơ sở1 .", ...TASK.slice(1)]]);
    expect(contents(reading)).toEqual(["Thực hiện quy chế dân chủ ở cơ sở."]);
  });

  it("drops a page number in the number column", () => {
    const reading = readRows([
      HEADER,
      [1, ...TASK],
      [2, "", "", "", ""],
      HEADER,
      [2, "Tiếp công dân", ...TASK.slice(1)],
    ]);
    expect(ordinals(reading)).toEqual(["1", "2"]);
  });
});

describe("a table pasted as text into one column", () => {
  it.each([
    ["tabs", (cells: readonly string[]) => cells.join("\t")],
    ["bars", (cells: readonly string[]) => `| ${cells.join(" | ")} |`],
    ["runs of spaces", (cells: readonly string[]) => cells.map((cell) => cell.padEnd(30)).join("  ")],
  ])("is taken apart at its %s", (_name, join) => {
    const second = ["2", "Tiếp công dân", "Văn phòng", "", "Cả năm"];
    const reading = readRows([HEADER, ["1", ...TASK], second].map((cells) => [join(cells)]));
    expect(contents(reading)).toEqual(["Rà soát, ký cam kết", "Tiếp công dân"]);
    expect(times(reading)).toEqual(["Quý I năm 2025", "Cả năm"]);
    expect(reading.plan.tasks[1]?.source.content).toBe("Sheet1!A3");
  });
});

describe("a table whose lines a converter laid out by runs of spaces", () => {
  const doubtsOf = (lines: readonly string[]): readonly (string | null)[] => {
    const { issues } = readRows(lines.map((line) => [line]));
    return issues.filter(({ kind }) => kind === "placed-by-guess").map(({ cell }) => cell);
  };
  const HEAD = "TT   Nội dung             Chủ trì         Thời gian";
  const FIRST = "1    Tiếp công dân        Văn phòng       Quý I";

  it("is told line by line where parts stand off their columns", () => {
    expect(doubtsOf([HEAD, FIRST, "2    Tổng kết                   Thanh tra"])).toContain("Sheet1!A3");
  });

  it("is not told where an empty cell leaves the others in their places", () => {
    expect(doubtsOf([HEAD, FIRST, "2    Tổng kết                             Quý IV"])).toEqual([]);
  });
});

describe("sheets with more than one table", () => {
  it("chooses the table of tasks and names both", () => {
    const reading = readRows([
      ["TT", "Tên trường", "Số lớp"],
      [1, "Trường Mầm non Hoa Mai", 12],
      [2, "Trường Tiểu học Hòa An", 20],
      [],
      HEADER,
      [1, ...TASK],
      [2, "Tiếp công dân", ...TASK.slice(1)],
    ]);
    expect(contents(reading)).toEqual(["Rà soát, ký cam kết", "Tiếp công dân"]);
    expect(reading.issues).toContainEqual({
      kind: "several-tables",
      severity: "warning",
      cell: "Sheet1!A5",
      chosen: "A5:E7",
      others: ["A1:C3"],
    });
    expect(reading.unread.length).toBe(9);
  });
});

describe("sheets that give no plan or half of one", () => {
  it("reads a table without a time column and says so", () => {
    const reading = readRows([
      ["TT", "Nội dung", "Đơn vị chủ trì"],
      [1, "Tiếp công dân", "Văn phòng"],
    ]);
    expect(contents(reading)).toEqual(["Tiếp công dân"]);
    expect(reading.issues.map((issue) => issue.kind)).toContain("missing-time-column");
  });

  it.each([
    ["an empty sheet", gridOf([]), { kind: "empty-sheet", sheet: "Sheet1" }],
    ["a sheet of spaces", gridOf([[" ", "\u00A0"]]), { kind: "empty-sheet", sheet: "Sheet1" }],
    ["a sheet without a table", gridOf([["Danh sách"], ["Hoa Mai"]]), { kind: "no-table", sheet: "Sheet1" }],
    ["a header without tasks", gridOf([HEADER]), { kind: "no-tasks", sheet: "Sheet1", cell: "Sheet1!A1" }],
    [
      "a title merged over everything",
      gridOf([["KẾ HOẠCH"], HEADER, [1, ...TASK], [2, ...TASK]], [{ row: 0, column: 0, rows: 4, columns: 5 }]),
      { kind: "merged-over-everything", sheet: "Sheet1", cell: "Sheet1!A1" },
    ],
  ])("says why %s gives no plan", (_name, grid, error) => {
    expect(readShipped(grid)).toEqual({ ok: false, error });
  });
});
