import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { readStatuses } from "../../src/actions/readStatuses";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-07-01";
const OWN_WORD = "Đã nộp về phòng";
const TASKS = 30;

/** A workbook whose tasks all fell due in Quý I, each reported by a word of the office's own. */
async function reportedWorkbook(): Promise<MemoryWorkbook> {
  const tasks = Array.from({ length: TASKS }, (_, index) => ({ content: `Nhiệm vụ thứ ${String(index + 1)}` }));
  const book = new MemoryWorkbook([
    planSheet(tasks),
    unitListSheet([["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"]]),
  ]);
  const table = await prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null });
  if (table.ok) await book.write(table.value.specs);
  const forms = await prepareUnitSheets(book, { period: "H1", today: TODAY });
  if (forms.ok) await book.write(forms.value.specs);
  for (const sheet of ["Nhiệm vụ", "Tiến độ"]) {
    book.edit(sheet, (rows) => {
      const top = rows.findIndex((row) => row.includes("Quý I"));
      for (const row of rows.slice(top + 1, top + 1 + TASKS)) row[rows[top]?.indexOf("Quý I") ?? 0] = OWN_WORD;
    });
  }
  return book;
}

/** What a person does who adds a word under “Từ được coi là đã hoàn thành”. */
function addOwnWord(book: MemoryWorkbook): void {
  book.edit("Kế hoạch", (rows) => {
    const top = rows.findIndex((row) => row.includes("Từ được coi là đã hoàn thành"));
    const column = rows[top]?.indexOf("Từ được coi là đã hoàn thành") ?? 0;
    const end = rows.findIndex((row, index) => index > top && (row[column] ?? null) === null);
    const row = rows[end];
    if (row !== undefined) row[column] = OWN_WORD;
  });
}

/** How many lines "Quá hạn" lists. */
async function overdueLines(book: MemoryWorkbook): Promise<number> {
  const draft = await prepareSummary(book, { period: "H1", today: TODAY });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  const rows = draft.value.specs.find(({ name }) => name === "Quá hạn")?.rows ?? [];
  return rows.filter((row) => String(row[8]).includes("|")).length;
}

describe("a word that an office counts as done", () => {
  it("closes a quarter in the status of a task", async () => {
    const book = await reportedWorkbook();
    const before = await readStatuses(book, TODAY);
    expect(new Set(before.map(({ status }) => status))).toEqual(new Set(["Quá hạn"]));
    addOwnWord(book);
    const after = await readStatuses(book, TODAY);
    expect(after).toHaveLength(TASKS);
    expect(new Set(after.map(({ status }) => status))).toEqual(new Set(["Hoàn thành, chưa ghi ngày"]));
  });

  it("leaves the list of overdue tasks as short as an office without any has it", async () => {
    const book = await reportedWorkbook();
    expect(await overdueLines(book)).toBe(TASKS);
    addOwnWord(book);
    expect(await overdueLines(book)).toBe(0);
  });
});
