import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { readStatuses } from "../../src/actions/readStatuses";
import { toSerial } from "../../src/domain/plan/IsoDate";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-10";
const H1 = { period: "H1", today: TODAY } as const;
const TASK = "Xây dựng Kế hoạch";

async function written(book: MemoryWorkbook, made: Promise<Result<Draft, ActionFailure>>): Promise<Draft> {
  const draft = await made;
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

const table = (book: MemoryWorkbook): Promise<Draft> =>
  written(book, prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null }));

async function officeWorkbook(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([{ content: TASK, time: "Quý I", coordinating: "Các trường Mầm non" }]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]),
  ]);
  await table(book);
  await written(book, prepareUnitSheets(book, H1));
  return book;
}

const milestones = (book: MemoryWorkbook, sheet: string, row: string): readonly unknown[] =>
  ["Mốc I", "Mốc II", "Mốc III", "Mốc IV"].map((heading) => book.at(sheet, row, heading));

describe("a task that is put off in Nhiệm vụ", () => {
  it("counts by the new day everywhere, keeps the old one beside it, and is listed", async () => {
    const book = await officeWorkbook();
    expect(await readStatuses(book, TODAY)).toEqual([{ ordinal: "1", status: "Quá hạn" }]);
    book.type("Nhiệm vụ", TASK, "Gia hạn đến", toSerial("2025-05-15"));
    book.type("Nhiệm vụ", TASK, "Lý do gia hạn", "Chờ hướng dẫn của Sở");
    await written(book, prepareSummary(book, H1));
    expect(milestones(book, "Nhiệm vụ", TASK)).toEqual(["x", toSerial("2025-05-15"), null, null]);
    expect(milestones(book, "Tiến độ", "MN01")).toEqual(["x", toSerial("2025-05-15"), null, null]);
    expect(book.at("Nhiệm vụ", TASK, "Hạn hoàn thành")).toBe(toSerial("2025-03-31"));
    expect(await readStatuses(book, TODAY)).toEqual([{ ordinal: "1", status: "Đang thực hiện (trong hạn)" }]);
    expect(book.cells("Gia hạn").flat()).toContain(TASK);
    await written(book, prepareUnitSheets(book, H1));
    expect(book.at("MN Hoa Mai", TASK, "Thời gian thực hiện và hoàn thành")).toBe("Quý I\n(gia hạn đến 15/05/2025)");
  });

  it("stays so when the table is made again, and counts by the old day once it is taken back", async () => {
    const book = await officeWorkbook();
    book.type("Nhiệm vụ", TASK, "Gia hạn đến", toSerial("2025-05-15"));
    await table(book);
    expect(milestones(book, "Nhiệm vụ", TASK)).toEqual(["x", toSerial("2025-05-15"), null, null]);
    book.type("Nhiệm vụ", TASK, "Gia hạn đến", null);
    await written(book, prepareSummary(book, H1));
    expect(milestones(book, "Nhiệm vụ", TASK)).toEqual([toSerial("2025-03-31"), null, null, null]);
    expect(milestones(book, "Tiến độ", "MN01")).toEqual([toSerial("2025-03-31"), null, null, null]);
  });

  it.each(["cuối tháng 5", toSerial("2025-03-01")])("to %p is told, because it does not count", async (typed) => {
    const book = await officeWorkbook();
    book.type("Nhiệm vụ", TASK, "Gia hạn đến", typed);
    const { issues } = await written(book, prepareSummary(book, H1));
    expect(issues).toContainEqual(expect.objectContaining({ kind: "extension-unused", ordinal: "1" }));
    expect(milestones(book, "Nhiệm vụ", TASK)).toEqual([toSerial("2025-03-31"), null, null, null]);
  });
});
