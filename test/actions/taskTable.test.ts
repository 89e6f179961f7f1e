import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import { toSerial } from "../../src/domain/plan/IsoDate";
import type { TaskTableDraft } from "../../src/actions/drafts/TaskTableDraft";
import { prepareTaskTable, type TaskTableInput } from "../../src/actions/prepareTaskTable";
import { gridOf, planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const INPUT: TaskTableInput = { sheet: null, today: "2025-04-01", asOf: null, units: null };
const TABLE = "Nhiệm vụ";

const HOME = "Xây dựng Kế hoạch công tác dân vận";
const MEETING = "Tổ chức hội nghị đối thoại với giáo viên và cha mẹ học sinh";
const REVIEW = "Sơ kết 6 tháng đầu năm và tổng kết năm";
const TASKS = [
  { content: HOME, time: "Quý I", coordinating: "Các trường Mầm non" },
  { content: MEETING, time: "Quý I và quý III", coordinating: "Các đơn vị liên quan" },
  { content: REVIEW, time: "Trước ngày 15/6", coordinating: "Văn phòng" },
];

async function draftOf(book: MemoryWorkbook, input: Partial<TaskTableInput> = {}): Promise<TaskTableDraft> {
  const draft = await prepareTaskTable(book, { ...INPUT, ...input });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  return draft.value;
}

async function makeTable(book: MemoryWorkbook, input: Partial<TaskTableInput> = {}): Promise<TaskTableDraft> {
  const draft = await draftOf(book, input);
  await book.write(draft.specs);
  return draft;
}

/** A column of the task table, body only, as it stands. */
function columnOf(book: MemoryWorkbook, heading: string): readonly CellValue[] {
  const cells = book.cells(TABLE);
  const top = cells.findIndex((row) => row.includes(heading));
  const column = cells[top]?.indexOf(heading) ?? -1;
  return cells.slice(top + 1).map((row) => row[column] ?? null);
}

describe("a first task table", () => {
  it("is made beside the source, which stays as it was, in three requests", async () => {
    const source = planSheet(TASKS);
    const book = new MemoryWorkbook([source]);
    const draft = await makeTable(book);
    expect(draft.preview).toMatchObject({ made: ["Kế hoạch", TABLE, "Đơn vị"], tasksAdded: 3, conflicts: [] });
    expect(book.cells("Sheet1")).toEqual(source.cells);
    expect(book.requests).toBe(3);
  });

  it("dates a time without a year by the school year of the plan's title, again when it is made again", async () => {
    const source = gridOf("Sheet1", [
      ["KẾ HOẠCH"],
      ["Giáo dục nhà trường năm học 2025-2026"],
      ["TT", "Nội dung", "Người phụ trách", "Người phối hợp", "Thời gian"],
      [1, HOME, "Hiệu trưởng", "Công đoàn", "Tháng 9"],
      [2, MEETING, "Hiệu trưởng", "Công đoàn", "Tháng 5"],
    ]);
    const book = new MemoryWorkbook([source]);
    const due = [toSerial("2025-09-30"), toSerial("2026-05-31")];
    await makeTable(book);
    expect(columnOf(book, "Hạn hoàn thành")).toEqual(due);
    await makeTable(book);
    expect(columnOf(book, "Hạn hoàn thành")).toEqual(due);
  });

  it("offers the catalogue's units to who leads, by a name that grows with the catalogue", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    await makeTable(book);
    const choice = book
      .spec(TABLE)
      .validations.find(({ rule }) => rule.kind === "list" && rule.source === "=DanhMucDonVi");
    expect(choice).toMatchObject({ allowOther: true, area: { row: 5, column: 3, rows: 3, columns: 1 } });
    const { names, tables } = book.spec("Đơn vị");
    const last = tables[0]?.area.rows ?? 0;
    expect(names).toEqual([
      { name: "DanhMucDonVi", refersTo: `='Đơn vị'!$B$4:$B$${String(2 + last)}`, scope: "workbook" },
    ]);
  });

  it("has the headings of the field's working table, the hidden ones last", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    await makeTable(book);
    const { columns, rows } = book.spec(TABLE);
    const shown = (rows[4] ?? []).filter((_, index) => columns[index]?.hidden !== true);
    expect(shown).toEqual([
      "TT",
      "Nội dung nhiệm vụ",
      "Loại nhiệm vụ",
      "Đơn vị chủ trì",
      "Đơn vị phối hợp",
      "Thời gian thực hiện và hoàn thành",
      "Hạn hoàn thành",
      "Quý I",
      "Quý II",
      "Quý III",
      "Quý IV",
      "Ngày hoàn thành",
      "Tình trạng",
      "Người theo dõi",
      "Ghi chú",
      "Gia hạn đến",
      "Lý do gia hạn",
      "Văn bản gia hạn",
    ]);
  });

  it.each([
    ["Quý I", [toSerial("2025-03-31"), null, null, null], "2025-03-31"],
    ["Quý I và quý III", [toSerial("2025-03-31"), null, toSerial("2025-09-30"), null], "2025-09-30"],
    ["Cả năm", ["x", "x", "x", toSerial("2025-12-31")], "2025-12-31"],
    ["Thường xuyên", ["x", "x", "x", "x"], null],
    ["Trước ngày 15/6", [null, toSerial("2025-06-14"), null, null], "2025-06-14"],
  ])("puts the milestones of %j into the hidden columns", async (time, milestones, due) => {
    const book = new MemoryWorkbook([planSheet([{ content: HOME, time }])]);
    await makeTable(book);
    expect(["Mốc I", "Mốc II", "Mốc III", "Mốc IV"].map((heading) => book.at(TABLE, HOME, heading))).toEqual(
      milestones,
    );
    expect(book.at(TABLE, HOME, "Hạn hoàn thành")).toEqual(due === null ? null : toSerial(due));
  });

  it("keeps text that looks like a formula as text", async () => {
    const contents = [
      "=SUM(A1:A9) theo dõi kinh phí",
      "- Tuyên truyền, quán triệt các văn bản",
      "+ Phối hợp với các đoàn thể",
    ];
    const book = new MemoryWorkbook([planSheet(contents.map((content) => ({ content })))]);
    await makeTable(book);
    const texts = book.spec(TABLE).rows.flatMap((row) => row.filter((cell) => typeof cell === "string"));
    expect(texts).toEqual(expect.arrayContaining(contents.map((content) => expect.stringContaining(content.slice(2)))));
  });

  it("carries the source's further columns along and fills Ghi chú from the source's own", async () => {
    const book = new MemoryWorkbook([
      planSheet([
        { content: HOME, extras: { "Kinh phí": "5 triệu đồng", "Ghi chú": "Chuyển từ năm 2024" } },
        ...TASKS.slice(1),
      ]),
    ]);
    await makeTable(book);
    expect(book.at(TABLE, HOME, "Kinh phí")).toBe("5 triệu đồng");
    expect(book.at(TABLE, HOME, "Ghi chú")).toBe("Chuyển từ năm 2024");
  });

  it("takes the units from a sheet that is a unit list", async () => {
    const list = unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]);
    const book = new MemoryWorkbook([planSheet(TASKS), list]);
    const draft = await makeTable(book);
    expect(draft).toMatchObject({ catalogueFrom: "unit-list", unitList: "Danh sách", source: "Sheet1" });
    expect(book.at("Đơn vị", "Trường Mầm non Hoa Mai", "Mã")).toBe("MN01");
    expect(book.cells("Đơn vị").flat()).toContain("Các đơn vị liên quan");
  });

  it("makes the catalogue from the plan when nobody gave one", async () => {
    const book = new MemoryWorkbook([planSheet([{ content: HOME, lead: "Hiệu trưởng", coordinating: "Văn thư" }])]);
    const draft = await makeTable(book);
    expect(draft.catalogueFrom).toBe("plan");
    expect(draft.catalogue.units.map((unit) => unit.name)).toEqual(["Hiệu trưởng", "Văn thư"]);
  });

  it("does not take a name that the user's own sheet has", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS, "Kế hoạch"), gridOf("nhiệm vụ", [["của tôi"]])]);
    const draft = await makeTable(book);
    expect(draft.preview.made).toEqual(["Kế hoạch (2)", "Nhiệm vụ (2)", "Đơn vị"]);
    expect(book.cells("nhiệm vụ")).toEqual([["của tôi"]]);
  });
});

describe("a task table made again", () => {
  const typed: readonly (readonly [string, CellValue])[] = [
    ["Quý I", "Hoàn thành"],
    ["Quý III", 0.6],
    ["Ngày hoàn thành", toSerial("2025-03-20")],
    ["Người theo dõi", "Ông Nguyễn Văn A"],
    ["Ghi chú", "Đã báo cáo lãnh đạo"],
  ];

  async function filledTable(): Promise<MemoryWorkbook> {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    await makeTable(book);
    for (const [heading, value] of typed) book.type(TABLE, MEETING, heading, value);
    return book;
  }

  function expectKept(book: MemoryWorkbook): void {
    for (const [heading, value] of typed) expect([heading, book.at(TABLE, MEETING, heading)]).toEqual([heading, value]);
  }

  it("changes nothing", async () => {
    const book = await filledTable();
    await makeTable(book);
    const before = ["Kế hoạch", TABLE, "Đơn vị"].map((name) => book.spec(name));
    const draft = await makeTable(book);
    expect(draft.specs).toEqual(before);
    expect(draft.preview).toMatchObject({ made: [], tasksAdded: 0, tasksKept: 3, tasksMoved: 0, typedCellsKept: 5 });
  });

  it("keeps every typed cell", async () => {
    const book = await filledTable();
    await makeTable(book);
    expectKept(book);
  });

  it.each<[string, (cells: CellValue[][]) => void]>([
    ["sorted the rows", (cells) => cells.splice(5, 3, ...cells.slice(5, 8).reverse())],
    [
      "inserted a column",
      (cells) => cells.forEach((row, index) => row.splice(3, 0, index === 4 ? "Người duyệt" : null)),
    ],
    ["inserted a row above", (cells) => cells.unshift([])],
    ["inserted a column before the table", (cells) => cells.forEach((row) => row.unshift(null))],
    ["deleted the hidden keys", (cells) => cells.forEach((row) => row.splice(15, 7))],
  ])("keeps them with their task when somebody %s", async (_what, change) => {
    const book = await filledTable();
    book.edit(TABLE, change);
    await makeTable(book);
    expectKept(book);
  });

  it("keeps a column that somebody added, where it was put", async () => {
    const book = await filledTable();
    book.edit(TABLE, (cells) => {
      cells.forEach((row, index) =>
        row.splice(2, 0, index === 4 ? "Người duyệt" : index === 6 ? "Bà Trần Thị B" : null),
      );
    });
    await makeTable(book);
    expect(book.spec(TABLE).rows[4]?.slice(0, 4)).toEqual(["TT", "Nội dung nhiệm vụ", "Người duyệt", "Loại nhiệm vụ"]);
    expect(book.at(TABLE, MEETING, "Người duyệt")).toBe("Bà Trần Thị B");
    const again = await draftOf(book);
    expect(again.specs).toEqual(["Kế hoạch", TABLE, "Đơn vị"].map((name) => book.spec(name)));
  });

  it("keeps a row that somebody added, where it was put", async () => {
    const book = await filledTable();
    book.edit(TABLE, (cells) => cells.splice(6, 0, ["1a", "Họp giao ban cụm", null, "Văn phòng", null, "Quý II"]));
    await makeTable(book);
    expect(columnOf(book, "Nội dung nhiệm vụ").slice(0, 4)).toEqual([HOME, "Họp giao ban cụm", MEETING, REVIEW]);
    expect(book.at(TABLE, "Họp giao ban cụm", "Mốc II")).toBe(toSerial("2025-06-30"));
    expect((await makeTable(book)).preview).toMatchObject({ tasksAdded: 0, tasksMoved: 0 });
    expectKept(book);
  });

  it("keeps a correction in a cell of the plan, and counts the new time", async () => {
    const book = await filledTable();
    book.type(TABLE, HOME, "Đơn vị chủ trì", "Văn phòng");
    book.type(TABLE, HOME, "Thời gian thực hiện và hoàn thành", "Quý II");
    const draft = await makeTable(book);
    expect(book.at(TABLE, HOME, "Đơn vị chủ trì")).toBe("Văn phòng");
    expect(book.at(TABLE, HOME, "Mốc II")).toBe(toSerial("2025-06-30"));
    expect(draft.preview.conflicts).toEqual([]);
  });

  it("keeps a deadline that somebody extended", async () => {
    const book = await filledTable();
    book.type(TABLE, HOME, "Hạn hoàn thành", toSerial("2025-05-15"));
    await makeTable(book);
    await makeTable(book);
    expect(book.at(TABLE, HOME, "Hạn hoàn thành")).toBe(toSerial("2025-05-15"));
    expect([book.at(TABLE, HOME, "Mốc I"), book.at(TABLE, HOME, "Mốc II")]).toEqual([null, toSerial("2025-05-15")]);
  });

  it("tells when the plan changed a cell that somebody had corrected", async () => {
    const book = await filledTable();
    book.type(TABLE, HOME, "Đơn vị chủ trì", "Văn phòng");
    book.replace(planSheet([{ ...TASKS[0], content: HOME, lead: "Phòng Nội vụ" }, ...TASKS.slice(1)]));
    const draft = await makeTable(book);
    expect(draft.preview.conflicts).toEqual([
      {
        sheet: TABLE,
        cell: "'Nhiệm vụ'!D6",
        ordinal: "1",
        heading: "Đơn vị chủ trì",
        kept: "Văn phòng",
        other: "Phòng Nội vụ",
      },
    ]);
    expect(book.at(TABLE, HOME, "Đơn vị chủ trì")).toBe("Văn phòng");
  });

  it("keeps settings that somebody typed, and a given day of the figures", async () => {
    const book = await filledTable();
    book.edit("Kế hoạch", (cells) => {
      for (const row of cells) {
        if (row[0] === "Số ngày nhắc trước hạn") row[1] = 7;
        if (row[0] === "Họ tên người ký") row[1] = "Trần Thị B";
        if (row[4] === "x") row[4] = "ok";
      }
    });
    await makeTable(book, { asOf: "2025-06-30" });
    const values = new Map(book.cells("Kế hoạch").map((row) => [row[0], row[1]]));
    expect([values.get("Họ tên người ký"), values.get("Số ngày nhắc trước hạn")]).toEqual(["Trần Thị B", 7]);
    expect(book.cells("Kế hoạch").map((row) => row[4])).toEqual(expect.arrayContaining(["x", "ok"]));
    expect(values.get("Ngày chốt số liệu")).toBe(toSerial("2025-06-30"));
  });
});

describe("a task table whose plan changed", () => {
  async function tableThen(tasks: Parameters<typeof planSheet>[0]): Promise<[MemoryWorkbook, TaskTableDraft]> {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    await makeTable(book);
    book.type(TABLE, MEETING, "Quý I", "Hoàn thành");
    book.replace(planSheet(tasks));
    return [book, await makeTable(book)];
  }

  it("moves a task that is gone, with what was typed, to the block under the table", async () => {
    const [book, { preview }] = await tableThen([{ content: HOME }, { content: REVIEW, time: "Trước ngày 15/6" }]);
    expect(preview).toMatchObject({ tasksKept: 2, tasksMoved: 1, tasksAdded: 0 });
    const contents = columnOf(book, "Nội dung nhiệm vụ");
    const label = book.cells(TABLE).findIndex((row) => row[0] === "Nội dung không còn trong kế hoạch");
    expect(contents.indexOf(MEETING) + 5).toBe(label + 1);
    expect(book.at(TABLE, MEETING, "Quý I")).toBe("Hoàn thành");
    expect(book.spec(TABLE).tables[0]?.area.rows).toBe(3);
  });

  it("restores it when it comes back", async () => {
    const [book] = await tableThen([{ content: HOME }]);
    book.replace(planSheet(TASKS));
    const { preview } = await makeTable(book);
    expect(preview).toMatchObject({ tasksKept: 3, tasksMoved: 0, tasksAdded: 0 });
    expect(columnOf(book, "Nội dung nhiệm vụ")).toEqual([HOME, MEETING, REVIEW]);
    expect(book.at(TABLE, MEETING, "Quý I")).toBe("Hoàn thành");
  });

  it("keeps what was typed with a task that was rewritten and renumbered", async () => {
    const rewritten = "Tổ chức hội nghị đối thoại với giáo viên, nhân viên và cha mẹ học sinh năm 2025";
    const [book, { preview }] = await tableThen([
      { content: "Việc mới hoàn toàn khác" },
      { content: HOME },
      { content: rewritten },
    ]);
    expect(preview).toMatchObject({ tasksAdded: 1, tasksKept: 2, tasksMoved: 1 });
    expect(book.at(TABLE, rewritten, "Quý I")).toBe("Hoàn thành");
  });
});

describe("a workbook without a plan to read", () => {
  it.each<[string, readonly Grid[], Partial<TaskTableInput>, object]>([
    ["an empty sheet", [gridOf("Sheet1", [[null]])], {}, { kind: "empty-sheet", sheet: "Sheet1" }],
    [
      "a sheet that is not there",
      [planSheet(TASKS)],
      { sheet: "Sheet9" },
      { kind: "sheet-not-found", sheet: "Sheet9" },
    ],
    [
      "no table",
      [gridOf("Sheet1", [["Thư mời họp"], ["Kính gửi các trường"]])],
      {},
      { kind: "no-table", sheet: "Sheet1" },
    ],
  ])("says why: %s", async (_what, sheets, input, error) => {
    const book = new MemoryWorkbook(sheets);
    expect(await prepareTaskTable(book, { ...INPUT, ...input })).toMatchObject({ ok: false, error });
    expect(book.names()).toEqual(sheets.map((sheet) => sheet.sheet));
  });

  it("does not write over a task table whose headings are gone", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    await makeTable(book);
    book.edit(TABLE, (cells) => cells.splice(4, 1));
    const draft = await prepareTaskTable(book, INPUT);
    expect(draft).toEqual({
      ok: false,
      error: { kind: "missing-heading", sheet: TABLE, heading: "Nội dung nhiệm vụ" },
    });
  });

  it("does not read one of its own sheets as a plan", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    await makeTable(book);
    expect(await prepareTaskTable(book, { ...INPUT, sheet: TABLE })).toEqual({
      ok: false,
      error: { kind: "sheet-is-own", sheet: TABLE },
    });
  });
});
