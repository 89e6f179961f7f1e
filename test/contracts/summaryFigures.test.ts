import fc from "fast-check";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { CellValue } from "../../src/domain/grid/Grid";
import { toSerial } from "../../src/domain/plan/IsoDate";
import { figuresOf, type LineCounts } from "../../src/domain/tracking/figures";
import { doneKeys } from "../../src/domain/tracking/isQuarterDone";
import { DONE_WORDS } from "../../src/domain/tracking/progressVocabulary";
import { xlsxFromSpecs } from "../../src/files/xlsx/xlsxFromSpecs";
import { progressRecordOf, readProgressSheet } from "../../src/sheets/progress/readProgressSheet";
import { trackedLine } from "../../src/sheets/progress/trackedLine";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { gridOfSpec } from "../support/gridOfSpec";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-07-01";
const TIMES = ["Quý I", "Quý I và quý III", "Cả năm", "Thường xuyên", "Trước ngày 15/7", "Khi có hướng dẫn", "30/6"];
const PROGRESS = ["Hoàn thành", "Đang thực hiện", "Không phát sinh", 0.4, 1];
const UNITS = unitListSheet([
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["MN02", "Trường Mầm non Họa Mi", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", ""],
]);

/** What one unit types for one task: a quarter's cell, or the day it was done. */
const reports = fc.array(
  fc.record({
    row: fc.nat(30),
    heading: fc.constantFrom("Quý I", "Quý II", "Quý III", "Quý IV", "Ngày hoàn thành", "Kết quả thực hiện"),
    value: fc.constantFrom(...PROGRESS),
    day: fc.constantFrom("2025-03-20", "2025-06-30", "2025-07-01", "2025-08-15"),
  }),
  { maxLength: 25 },
);

interface Report {
  readonly row: number;
  readonly heading: string;
  readonly value: string | number;
  readonly day: string;
}

async function officeWorkbook(times: readonly string[], typed: readonly Report[]): Promise<MemoryWorkbook> {
  const tasks = times.map((time, index) => ({
    content: `Nhiệm vụ thứ ${String(index)}`,
    time,
    coordinating: "Các trường",
  }));
  const book = new MemoryWorkbook([planSheet(tasks), UNITS]);
  const table = await prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null });
  if (table.ok) await book.write(table.value.specs);
  const units = await prepareUnitSheets(book, { period: "H1", today: TODAY });
  if (units.ok) await book.write(units.value.specs);
  book.edit("Tiến độ", (rows) => {
    const top = rows.findIndex((row) => row.includes("Mã đơn vị"));
    for (const { row, heading, value, day } of typed) {
      const line = rows[top + 1 + row];
      if (line !== undefined)
        line[rows[top]?.indexOf(heading) ?? 0] = heading === "Ngày hoàn thành" ? toSerial(day) : value;
    }
  });
  const again = await prepareUnitSheets(book, { period: "H1", today: TODAY });
  if (again.ok) await book.write(again.value.specs);
  const summary = await prepareSummary(book, { period: "H1", today: TODAY });
  if (summary.ok) await book.write(summary.value.specs);
  return book;
}

const calculator = createNodeCalculator();

/** "Tổng hợp" as a spreadsheet shows it, row by row. */
async function shownSummary(book: MemoryWorkbook): Promise<readonly (readonly CellValue[])[]> {
  const names = ["Kế hoạch", "Nhiệm vụ", "Đơn vị", "Tiến độ", "Tổng hợp"];
  const model = modelFromXlsx(xlsxFromSpecs(names.map((name) => book.spec(name))));
  await calculator.recalculate(model);
  const sheet = model.sheets.find(({ name }) => name === "Tổng hợp");
  const rows = book.spec("Tổng hợp").rows.length;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 16 }, (_column, column) => sheet?.valueAt(row, column) ?? null),
  );
}

/** A rate as a cell shows it: a dash over nothing. */
function shownRate(rate: number | null): number | "-" {
  return rate ?? "-";
}

/** Part of the row that is the unit's or the task's, by the hidden key behind it. */
function shownFor(
  shown: readonly (readonly CellValue[])[],
  key: string,
  from: number,
  to: number,
): readonly CellValue[] {
  return shown.find((row) => row[15] === key)?.slice(from, to) ?? [];
}

function unitFigures(counts: LineCounts): readonly CellValue[] {
  const { total, completed, onTime, late, undated, unfinished, inTime, overdue, inPeriod, silent } = counts;
  const rates = [shownRate(counts.completionRate), shownRate(counts.dueRate)];
  return [total, completed, onTime, late, undated, unfinished, inTime, overdue, inPeriod, silent, ...rates];
}

function taskFigures({ total, completed, inTime, overdue, silent, completionRate }: LineCounts): readonly CellValue[] {
  return [total, completed, inTime, overdue, silent, shownRate(completionRate)];
}

describe("the figures of the summary", () => {
  it("are those that the rule of status gives, add up, and list every overdue line", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...TIMES), { minLength: 1, maxLength: 7 }),
        reports,
        async (times, typed) => {
          const book = await officeWorkbook(times, typed);
          const table = readProgressSheet({ grid: gridOfSpec(book.spec("Tiến độ")), tables: [] });
          const records = (table?.rows ?? []).map(progressRecordOf);
          const rule = { asOf: TODAY, reminderDays: 15, doneWords: doneKeys(DONE_WORDS) };
          const { statuses, total: counts, byUnit, byTask } = figuresOf(records.map(trackedLine), rule, "H1");
          const shown = await shownSummary(book);
          const total = shown.find((row) => row[1] === "TỔNG CỘNG");
          expect(total?.slice(2, 10)).toEqual([
            counts.total,
            counts.completed,
            counts.onTime,
            counts.late,
            counts.undated,
            counts.unfinished,
            counts.inTime,
            counts.overdue,
          ]);
          expect(total?.slice(10, 14)).toEqual([
            counts.inPeriod,
            counts.silent,
            shownRate(counts.completionRate),
            shownRate(counts.dueRate),
          ]);
          for (const [unit, figures] of byUnit) expect(shownFor(shown, unit, 2, 14)).toEqual(unitFigures(figures));
          for (const [task, figures] of byTask) expect(shownFor(shown, task, 2, 8)).toEqual(taskFigures(figures));
          expect(shown.flat()).toContain("Kiểm tra: Số liệu khớp");
          const list = shown.findIndex((row) => row[0] === "C. Danh sách nhiệm vụ quá hạn");
          const listed = shown
            .slice(list + 2)
            .filter((row) => typeof row[0] === "number")
            .map((row) => `${String(row[1])} ${String(row[2])}`);
          const overdue = records
            .filter((_, index) => statuses[index] === "overdue")
            .map(({ content, unit }) => `${content} ${unit}`);
          expect(listed).toEqual(overdue);
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  it("show a dash, not 0 % or an error, where nothing has fallen due", async () => {
    const shown = await shownSummary(await officeWorkbook(["Thường xuyên"], []));
    expect(shown.find((row) => row[1] === "TỔNG CỘNG")?.slice(12, 14)).toEqual([0, "-"]);
  });
});
