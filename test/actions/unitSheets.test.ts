import type { CellValue } from "../../src/domain/grid/Grid";
import { toSerial } from "../../src/domain/plan/IsoDate";
import type { UnitSheetsDraft } from "../../src/actions/drafts/draftUnitSheets";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { UNIT_SHEET_HEADINGS } from "../../src/sheets/headings";
import { LOOKS } from "../../src/spec/styles";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";
const DRAFTING = "Xây dựng Kế hoạch công tác dân vận";
const MEETING = "Tổ chức hội nghị đối thoại với giáo viên";
const MODEL = "Đăng ký mô hình Dân vận khéo";
const TASKS = [
  { content: DRAFTING, time: "Quý I", coordinating: "Các trường Mầm non, Tiểu học" },
  { content: MEETING, time: "Quý I và quý III", lead: "Trường Mầm non Hoa Mai", coordinating: "Các trường Tiểu học" },
  { content: MODEL, time: "Cả năm", coordinating: "Các đơn vị liên quan" },
];
const UNITS: readonly (readonly [string, string, string, string])[] = [
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["MN02", "Trường Mầm non Họa Mi", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
  ["CS01", "Trường Trung học cơ sở Trần Phú", "THCS", "THCS"],
];

async function officeWorkbook(tasks = TASKS, units = UNITS): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([planSheet(tasks), unitListSheet(units)]);
  await remakeTable(book);
  book.requests = 0;
  return book;
}

async function remakeTable(book: MemoryWorkbook): Promise<void> {
  const draft = await prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
}

async function makeUnitSheets(book: MemoryWorkbook): Promise<UnitSheetsDraft> {
  const draft = await prepareUnitSheets(book, { period: "Q1", today: TODAY });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

/** The cell of "Tiến độ" of a task and unit. */
function progressAt(book: MemoryWorkbook, task: string, unit: string, heading: string): CellValue {
  const cells = book.cells("Tiến độ");
  const headings = cells.find((row) => row.includes("Mã nhiệm vụ")) ?? [];
  const row = cells.find((line) => line.includes(task) && line.includes(unit)) ?? [];
  return row[headings.indexOf(heading)] ?? null;
}

describe("unit sheets", () => {
  it("are made in one read when nothing is known of the sheets and units have none yet", async () => {
    const book = await officeWorkbook();
    book.forget();
    expect(await prepareUnitSheets(book, { period: "Q1", today: TODAY })).toMatchObject({ ok: true });
    expect(book.requests).toBe(1);
  });

  it("are made of the sheets as they are called now, when they were renamed or added since they were last seen", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.forget();
    book.type("MN Hoa Mai", MEETING, UNIT_SHEET_HEADINGS.result, "Đã tổ chức");
    book.rename("Nhiệm vụ", "Bảng nhiệm vụ");
    book.rename("MN Hoa Mai", "Hoa Mai");
    const draft = await prepareUnitSheets(book, { period: "Q1", today: TODAY });
    if (!draft.ok) throw new Error(draft.error.kind);
    expect(draft.value.units.find(({ code }) => code === "MN01")?.sheet).toBe("Hoa Mai");
    expect(draft.value.preview.made).toEqual([]);
    const form = draft.value.specs.find(({ name }) => name === "Hoa Mai");
    expect(form?.rows.flat()).toContain("Đã tổ chức");
  });

  it("are made for every unit that leads or belongs to a group, in one read when the sheets are known", async () => {
    const book = await officeWorkbook();
    book.requests = 0;
    const draft = await prepareUnitSheets(book, { period: "Q1", today: TODAY });
    expect(book.requests).toBe(1);
    expect(draft).toMatchObject({
      ok: true,
      value: {
        units: [
          { code: "PGD", sheet: "Phòng GDĐT", tasks: 2 },
          { code: "MN01", sheet: "MN Hoa Mai", tasks: 2 },
          { code: "MN02", sheet: "MN Họa Mi", tasks: 1 },
          { code: "TH01", sheet: "TH Hòa An", tasks: 2 },
        ],
        unassigned: [{ ordinal: "3", text: "Các đơn vị liên quan" }],
      },
    });
  });

  it("say each unit's role", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    expect(book.at("MN Hoa Mai", DRAFTING, "Vai trò")).toBe("Phối hợp");
    expect(book.at("MN Hoa Mai", MEETING, "Vai trò")).toBe("Chủ trì");
    expect(book.at("TH Hòa An", MEETING, "Vai trò")).toBe("Phối hợp");
  });

  it("leave open what a unit fills, lock the rest, and print on A4 landscape with repeated headings", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    const spec = book.spec("MN Hoa Mai");
    const headings = spec.rows[9] ?? [];
    const open = spec.styles
      .filter(({ role, area }) => !LOOKS[role].locked && area.row === 10)
      .flatMap(({ area }) => headings.slice(area.column, area.column + area.columns));
    expect(open).toEqual([
      "Quý I",
      "Quý II",
      "Quý III",
      "Quý IV",
      "Kết quả thực hiện",
      "Khó khăn, vướng mắc",
      "Đề xuất, kiến nghị",
      "Ngày hoàn thành",
    ]);
    expect(spec.protection).not.toBeNull();
    expect(spec.page).toMatchObject({ orientation: "landscape", titleRows: [9, 9] });
    expect(spec.styles.length + spec.merges.length + spec.validations.length).toBeLessThanOrEqual(60);
  });

  it("follow the members chosen for an open group", async () => {
    const book = await officeWorkbook();
    book.type("Đơn vị", "Các đơn vị liên quan", "Mã đơn vị thành viên", "MN02; CS01");
    const draft = await makeUnitSheets(book);
    expect(draft.unassigned).toEqual([]);
    expect(draft.units.map(({ code, tasks }) => [code, tasks])).toEqual([
      ["PGD", 2],
      ["MN01", 2],
      ["MN02", 2],
      ["TH01", 2],
      ["CS01", 1],
    ]);
  });

  it("cannot be made without units", async () => {
    const book = new MemoryWorkbook([planSheet([{ content: DRAFTING, lead: "", coordinating: "" }])]);
    await remakeTable(book);
    expect(await prepareUnitSheets(book, { period: "Q1", today: TODAY })).toEqual({
      ok: false,
      error: { kind: "no-units" },
    });
  });

  it("cannot be made without a task table", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    const draft = await prepareUnitSheets(book, { period: "Q1", today: TODAY });
    expect(draft).toEqual({ ok: false, error: { kind: "no-task-table" } });
  });

  it("have legal names of their own for eighty units with long and clashing names", async () => {
    const units = Array.from({ length: 80 }, (_, index): [string, string, string, string] => [
      `DT${String(index)}`,
      `Trường Phổ thông Dân tộc bán trú Trung học cơ sở Nà Hẩu Thượng: điểm ${index % 2 === 0 ? "A/B" : "[C]"}`,
      "THCS",
      "THCS",
    ]);
    const book = await officeWorkbook(
      [{ content: DRAFTING, time: "Quý I", coordinating: "Các trường THCS" }],
      [["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"], ...units],
    );
    const names = (await makeUnitSheets(book)).units.map(({ sheet }) => sheet);
    expect(names).toHaveLength(81);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(81);
    for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
  });
});

describe("unit sheets made again", () => {
  it("change nothing", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.type("MN Hoa Mai", MEETING, "Quý I", "Hoàn thành");
    await makeUnitSheets(book);
    const before = (await makeUnitSheets(book)).specs;
    const after = await makeUnitSheets(book);
    expect(after.specs).toEqual(before);
    expect(after.preview).toMatchObject({ made: [], tasksAdded: 0, tasksMoved: 0, conflicts: [] });
  });

  it("take what a unit typed into Tiến độ and keep it on its sheet", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.type("MN Hoa Mai", MEETING, "Quý I", "Hoàn thành");
    book.type("MN Hoa Mai", MEETING, "Ngày hoàn thành", toSerial("2025-03-25"));
    book.type("MN Hoa Mai", MEETING, "Khó khăn, vướng mắc", "- Thiếu phòng họp");
    await makeUnitSheets(book);
    for (const [heading, value] of [
      ["Quý I", "Hoàn thành"],
      ["Ngày hoàn thành", toSerial("2025-03-25")],
      ["Khó khăn, vướng mắc", "- Thiếu phòng họp"],
    ] as const) {
      expect(progressAt(book, MEETING, "MN01", heading)).toBe(value);
      expect(book.at("MN Hoa Mai", MEETING, heading)).toBe(value);
    }
    expect(progressAt(book, MEETING, "TH01", "Quý I")).toBeNull();
  });

  it("fill a unit's empty cells from Tiến độ", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.edit("Tiến độ", (cells) => {
      const column = cells[3]?.indexOf("Quý I") ?? -1;
      const row = cells.find((line) => line.includes(MEETING) && line.includes("TH01"));
      if (row !== undefined) row[column] = "Đang thực hiện";
    });
    await makeUnitSheets(book);
    expect(book.at("TH Hòa An", MEETING, "Quý I")).toBe("Đang thực hiện");
  });

  it("list a cell that both filled differently; each keeps its own", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.type("MN Hoa Mai", MEETING, "Quý I", "Đang thực hiện");
    await makeUnitSheets(book);
    book.type("MN Hoa Mai", MEETING, "Quý I", "Hoàn thành");
    const { preview } = await makeUnitSheets(book);
    expect(preview.conflicts).toEqual([
      {
        sheet: "MN Hoa Mai",
        cell: "'MN Hoa Mai'!E12",
        ordinal: "2",
        heading: "Quý I",
        kept: "Đang thực hiện",
        other: "Hoàn thành",
      },
    ]);
    expect(progressAt(book, MEETING, "MN01", "Quý I")).toBe("Đang thực hiện");
    expect(book.at("MN Hoa Mai", MEETING, "Quý I")).toBe("Hoàn thành");
  });

  it("keep what was reported for a task that left the plan, and bring it back with the task", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.type("MN Hoa Mai", MEETING, "Quý I", "Hoàn thành");
    await makeUnitSheets(book);
    book.replace(planSheet([TASKS[0] ?? { content: DRAFTING }]));
    await remakeTable(book);
    const { preview } = await makeUnitSheets(book);
    expect(preview.tasksMoved).toBe(1);
    expect(book.cells("Tiến độ").flat()).toContain("Nội dung không còn trong kế hoạch");
    expect(progressAt(book, MEETING, "MN01", "Quý I")).toBe("Hoàn thành");
    book.replace(planSheet(TASKS));
    await remakeTable(book);
    await makeUnitSheets(book);
    expect(book.cells("Tiến độ").flat()).not.toContain("Nội dung không còn trong kế hoạch");
    expect(progressAt(book, MEETING, "MN01", "Quý I")).toBe("Hoàn thành");
    expect(book.at("MN Hoa Mai", MEETING, "Quý I")).toBe("Hoàn thành");
  });

  it("know a sheet again under the name that somebody gave it", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.type("MN Hoa Mai", MEETING, "Quý I", "Hoàn thành");
    book.rename("MN Hoa Mai", "Hoa Mai (nộp)");
    await makeUnitSheets(book);
    expect(book.names()).not.toContain("MN Hoa Mai");
    expect(book.at("Hoa Mai (nộp)", MEETING, "Quý I")).toBe("Hoàn thành");
  });

  it("keep on Theo dõi nộp what was noted for each period", async () => {
    const book = await officeWorkbook();
    await makeUnitSheets(book);
    book.type("Theo dõi nộp", "Trường Mầm non Hoa Mai", "Ngày nộp", toSerial("2025-04-02"));
    const draft = await prepareUnitSheets(book, { period: "H1", today: TODAY });
    if (!draft.ok) throw new Error(JSON.stringify(draft.error));
    await book.write(draft.value.specs);
    expect(book.at("Theo dõi nộp", "Trường Mầm non Hoa Mai", "Ngày nộp")).toBe(toSerial("2025-04-02"));
    const periods = book.cells("Theo dõi nộp").filter((row) => row.includes("Trường Mầm non Hoa Mai"));
    expect(periods.map((row) => row[2])).toEqual(["Quý I", "6 tháng đầu năm"]);
  });
});
