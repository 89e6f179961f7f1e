import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import type { RoleChoice } from "../../src/domain/reading/Reading";
import type { TaskTableDraft } from "../../src/actions/drafts/TaskTableDraft";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { addRoleChoices, readRoleChoices } from "../../src/sheets/settings/roleChoices";
import { gridOf } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TABLE = "Nhiệm vụ";
const LABEL = "Cột do người dùng chọn";
const LEADER: RoleChoice = { heading: "Lãnh đạo chủ trì", role: "lead" };

const ROWS: readonly (readonly CellValue[])[] = [
  ["TT", "Nội dung", "Lãnh đạo chủ trì", "Đơn vị chủ trì", "Thời gian"],
  [1, "Xây dựng kế hoạch", "Hiệu trưởng", "Phòng Nội vụ", "Quý I"],
  [2, "Tổ chức hội nghị", "Phó Hiệu trưởng", "Văn phòng", "Quý II"],
];

function source(order: readonly number[] = [0, 1, 2, 3, 4], sheet = "Sheet1"): Grid {
  return gridOf(sheet, [["KẾ HOẠCH NĂM 2025"], [], ...ROWS.map((row) => order.map((at) => row[at] ?? null))]);
}

async function make(book: MemoryWorkbook, roles: readonly RoleChoice[] = []): Promise<TaskTableDraft> {
  const draft = await prepareTaskTable(book, { sheet: null, today: "2025-04-01", asOf: null, units: null, roles });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

const remembered = (book: MemoryWorkbook): CellValue | undefined =>
  book.cells("Kế hoạch").find((row) => row[0] === LABEL)?.[1];
const lead = (book: MemoryWorkbook): CellValue => book.at(TABLE, "Xây dựng", "Đơn vị chủ trì");

function typeSetting(book: MemoryWorkbook, label: string, value: CellValue): void {
  book.edit("Kế hoạch", (cells) => {
    const line = cells.find((row) => row[0] === label);
    if (line !== undefined) line[1] = value;
  });
}

describe("the columns that somebody chose", () => {
  it("are written with the table, in words, under a name of their own", async () => {
    const book = new MemoryWorkbook([source()]);
    await make(book);
    expect([lead(book), remembered(book)]).toEqual(["Phòng Nội vụ", null]);
    await make(book, [LEADER]);
    expect([lead(book), remembered(book)]).toEqual(["Hiệu trưởng", "Lãnh đạo chủ trì = Đơn vị chủ trì"]);
    expect(book.spec("Kế hoạch").names.map(({ name }) => name)).toContain("CotDaChon");
  });

  it("hold for the next table, although the columns and the sheet moved", async () => {
    const book = new MemoryWorkbook([source()]);
    await make(book, [LEADER]);
    book.replace(source([0, 1, 4, 3, 2]));
    book.rename("Sheet1", "Kế hoạch năm");
    const { reading, preview } = await make(book);
    expect(lead(book)).toBe("Hiệu trưởng");
    expect(reading.columns.find(({ role }) => role === "lead")).toMatchObject({ column: 4, confidence: 1 });
    expect(preview).toMatchObject({ tasksAdded: 0, tasksMoved: 0, conflicts: [] });
  });

  it("change nothing when they are chosen again", async () => {
    const book = new MemoryWorkbook([source()]);
    await make(book, [LEADER]);
    await make(book, [LEADER]);
    const before = [book.cells(TABLE), book.cells("Kế hoạch"), book.cells("Đơn vị")];
    await make(book, [LEADER]);
    expect([book.cells(TABLE), book.cells("Kế hoạch"), book.cells("Đơn vị")]).toEqual(before);
  });

  it("leave what people typed: progress, other settings, a lead of their own", async () => {
    const book = new MemoryWorkbook([source()]);
    await make(book);
    book.type(TABLE, "Xây dựng", "Quý I", "Hoàn thành");
    book.type(TABLE, "Tổ chức", "Đơn vị chủ trì", "Công đoàn");
    typeSetting(book, "Nơi nhận", "Lưu: VT");
    await make(book, [LEADER]);
    expect(book.at(TABLE, "Xây dựng", "Quý I")).toBe("Hoàn thành");
    expect(book.at(TABLE, "Tổ chức", "Đơn vị chủ trì")).toBe("Công đoàn");
    expect(book.cells("Kế hoạch").find((row) => row[0] === "Nơi nhận")?.[1]).toBe("Lưu: VT");
  });

  it("may be typed into the setting, and taken back there", async () => {
    const book = new MemoryWorkbook([source()]);
    await make(book);
    typeSetting(book, LABEL, "Lãnh đạo chủ trì = đơn vị chủ trì");
    await make(book);
    expect(lead(book)).toBe("Hiệu trưởng");
    typeSetting(book, LABEL, null);
    await make(book);
    expect(lead(book)).toBe("Phòng Nội vụ");
  });
});

describe("a choice that does nothing", () => {
  it.each([
    ["of a column that is gone", "Đơn vị đầu mối = Đơn vị chủ trì", "Đơn vị đầu mối"],
    ["that is not understood", "Lãnh đạo chủ trì = ai đó", "Lãnh đạo chủ trì = ai đó"],
    ["that leaves no task table", "Nội dung = Cột khác", "Nội dung"],
    [
      "that a later one takes back",
      "Lãnh đạo chủ trì = Đơn vị chủ trì; Đơn vị chủ trì = Đơn vị chủ trì",
      "Lãnh đạo chủ trì",
    ],
  ])("%s is told, with its cell, and stays as it was typed", async (_, typed, text) => {
    const book = new MemoryWorkbook([source()]);
    await make(book);
    typeSetting(book, LABEL, typed);
    const { issues } = await make(book);
    const told = issues.filter(({ kind }) => kind === "column-choice-unused");
    expect(told).toEqual([{ kind: "column-choice-unused", severity: "warning", cell: "'Kế hoạch'!B25", text }]);
    expect([lead(book), remembered(book)]).toEqual(["Phòng Nội vụ", typed]);
  });

  it("is not told where the choices hold", async () => {
    const book = new MemoryWorkbook([source()]);
    const { issues } = await make(book, [LEADER, { heading: "Đơn vị chủ trì", role: "coordinating" }]);
    expect(issues.filter(({ kind }) => kind === "column-choice-unused")).toEqual([]);
  });
});

describe("the setting of chosen columns", () => {
  it.each([
    ["Đơn vị đầu mối = Đơn vị chủ trì", [{ heading: "Đơn vị đầu mối", role: "lead" }]],
    [
      "A = Số thứ tự;B=Cột khác",
      [
        { heading: "A", role: "ordinal" },
        { heading: "B", role: "extra" },
      ],
    ],
    ["Hạn\nKỳ hạn = THỜI GIAN  THỰC HIỆN", [{ heading: "Kỳ hạn", role: "time" }]],
    ["Đơn vị đầu mối", []],
    ["Đơn vị đầu mối = người chủ trì", []],
    ["A = B = Đơn vị chủ trì", []],
    ["= Đơn vị chủ trì", []],
    ["", []],
  ])("says in %p no more than it says strictly", (text, choices) => {
    expect(readRoleChoices(text).choices).toEqual(choices);
  });

  it.each([
    ["", "A", "A = Đơn vị chủ trì"],
    ["A = Đơn vị phối hợp; B = Cột khác", "A", "B = Cột khác; A = Đơn vị chủ trì"],
    ["B = Đơn vị chủ trì", "A", "A = Đơn vị chủ trì"],
    ["xem lại cột B", "A", "A = Đơn vị chủ trì; xem lại cột B"],
    ["", "Chủ trì;\nphối hợp = A", "Chủ trì phối hợp A = Đơn vị chủ trì"],
  ])("takes to %p a lead %p as %p", (text, heading, result) => {
    expect(addRoleChoices(text, [{ heading, role: "lead" }])).toBe(result);
  });
});
