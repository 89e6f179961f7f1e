import { applyFixes } from "../../src/actions/applyFixes";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import type { CheckReport } from "../../src/actions/workbook/checkContents";
import { prepareFixes } from "../../src/actions/prepareFixes";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { toSerial } from "../../src/domain/plan/IsoDate";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-06-01";
const DRAFTING = "Xây dựng Kế hoạch";

async function officeWorkbook(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([{ content: DRAFTING, time: "Quý I", coordinating: "Các trường Mầm non" }]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]),
  ]);
  const table = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
  if (table.ok) await book.write(table.value.specs);
  const units = await prepareUnitSheets(book, { period: "H1", today: TODAY });
  if (units.ok) await book.write(units.value.specs);
  return book;
}

async function checked(book: MemoryWorkbook): Promise<CheckReport> {
  const report = await checkWorkbook(book, TODAY);
  if (!report.ok) throw new Error(report.error.kind);
  return report.value;
}

describe("cells of progress", () => {
  it("with words that nobody knows are told once for all alike, and mended together", async () => {
    const book = await officeWorkbook();
    book.type("Nhiệm vụ", DRAFTING, "Quý I", "Đã hoành thành");
    book.type("MN Hoa Mai", DRAFTING, "Quý I", " đã hoành thành");
    book.requests = 0;
    const { issues, fixes } = await checked(book);
    expect(book.requests).toBe(1);
    const told = issues.filter(({ kind }) => kind === "progress-not-understood");
    expect(told).toMatchObject([{ text: "Đã hoành thành", cells: ["'Nhiệm vụ'!H6", "'MN Hoa Mai'!E11"] }]);
    const draft = await prepareFixes(
      book,
      told.flatMap((issue) => fixes.get(issue) ?? []),
    );
    if (!draft.ok) throw new Error(draft.error.kind);
    expect(await applyFixes(book, draft.value)).toEqual([]);
    expect(book.at("Nhiệm vụ", DRAFTING, "Quý I")).toBe("Hoàn thành");
    expect(book.at("MN Hoa Mai", DRAFTING, "Quý I")).toBe("Hoàn thành");
    expect((await checked(book)).issues.filter(({ kind }) => kind === "progress-not-understood")).toEqual([]);
  });

  it.each([
    ["15/05/2025", { kind: "day-from-text", date: "15/05/2025" }],
    ["20-4-2025", { kind: "day-from-text", date: "20/04/2025" }],
    ["31/02/2025", { kind: "day-not-understood" }],
    ["2024-12-20", { kind: "day-doubtful", doubt: "before-plan" }],
    ["15/8/2025", { kind: "day-doubtful", doubt: "future" }],
  ])("with the day %j typed as text are told", async (text, issue) => {
    const book = await officeWorkbook();
    book.type("Nhiệm vụ", DRAFTING, "Ngày hoàn thành", text);
    expect((await checked(book)).issues).toContainEqual(expect.objectContaining({ ...issue, cell: "'Nhiệm vụ'!L6" }));
  });

  it.each([
    ["the officer says of the task", "Nhiệm vụ", "Tiến độ"],
    ["stands in the lead's line", "Tiến độ", "Tiến độ"],
  ])(
    "that %s is done after its deadline without a day are told with the day it was due",
    async (_what, typed, told) => {
      const book = await officeWorkbook();
      book.type(typed, DRAFTING, "Quý I", "Hoàn thành");
      const { issues } = await checked(book);
      expect(issues.filter(({ kind }) => kind === "completed-undated")).toMatchObject([
        { date: "2025-03-31", cells: [expect.stringContaining(`'${told}'!`)] },
      ]);
      book.type(typed, DRAFTING, "Ngày hoàn thành", toSerial("2025-04-02"));
      expect((await checked(book)).issues.filter(({ kind }) => kind === "completed-undated")).toEqual([]);
    },
  );

  it("done without a day get the day they were due, when somebody has it so", async () => {
    const book = await officeWorkbook();
    book.type("Tiến độ", DRAFTING, "Quý I", "Hoàn thành");
    const { issues, fixes } = await checked(book);
    const told = issues.filter(({ kind }) => kind === "completed-undated");
    const draft = await prepareFixes(
      book,
      told.flatMap((issue) => fixes.get(issue) ?? []),
    );
    if (!draft.ok) throw new Error(draft.error.kind);
    expect(draft.value.changes).toMatchObject([{ before: "", after: "31/03/2025" }]);
    expect(await applyFixes(book, draft.value)).toEqual([]);
    expect(book.at("Tiến độ", DRAFTING, "Ngày hoàn thành")).toBe(toSerial("2025-03-31"));
    expect((await checked(book)).issues.filter(({ kind }) => kind === "completed-undated")).toEqual([]);
  });

  it("mended to a share hold the number with its format, not a text", async () => {
    const book = await officeWorkbook();
    book.type("Nhiệm vụ", DRAFTING, "Quý I", "hoàn thành 80%");
    const { fixes } = await checked(book);
    const draft = await prepareFixes(book, [...fixes.values()].flat());
    if (!draft.ok) throw new Error(draft.error.kind);
    expect(draft.value.cells).toMatchObject([{ content: 0.8, numberFormat: "0%" }]);
    await applyFixes(book, draft.value);
    expect(book.at("Nhiệm vụ", DRAFTING, "Quý I")).toBe(0.8);
  });

  it("become days with the next summary, wherever the text stands", async () => {
    for (const sheet of ["Nhiệm vụ", "Tiến độ", "MN Hoa Mai"]) {
      const book = await officeWorkbook();
      book.type(sheet, DRAFTING, "Ngày hoàn thành", "15/05/2025");
      const draft = await prepareSummary(book, { period: "H1", today: TODAY });
      if (!draft.ok) throw new Error(draft.error.kind);
      expect(draft.value.issues.map(({ kind }) => kind)).toEqual(["day-from-text"]);
      await book.write(draft.value.specs);
      const read = sheet === "Nhiệm vụ" ? "Nhiệm vụ" : "Tiến độ";
      expect(book.cells(read).flat()).toContain(toSerial("2025-05-15"));
    }
  });

  it("become days with the next task table too, and are told before", async () => {
    const book = await officeWorkbook();
    book.type("Nhiệm vụ", DRAFTING, "Ngày hoàn thành", "15/05/2025");
    const draft = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
    if (!draft.ok) throw new Error(draft.error.kind);
    expect(draft.value.issues).toContainEqual(
      expect.objectContaining({ kind: "day-from-text", cell: "'Nhiệm vụ'!L6", date: "15/05/2025" }),
    );
    await book.write(draft.value.specs);
    expect(book.at("Nhiệm vụ", DRAFTING, "Ngày hoàn thành")).toBe(toSerial("2025-05-15"));
  });
});
