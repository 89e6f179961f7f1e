import fc from "fast-check";
import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { toSerial } from "../../src/domain/plan/IsoDate";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { sampleTasks } from "../support/samplePlan";

const TODAY = "2025-04-01";
const UNITS = unitListSheet([
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
]);

/** What people type into open cells: words of the drop-down, percentages, free text that looks like a formula, days. */
const typedCells = fc.array(
  fc.record({
    row: fc.nat(12),
    heading: fc.constantFrom("Quý I", "Quý II", "Quý III", "Quý IV", "Ghi chú", "Người theo dõi", "Kết quả thực hiện"),
    value: fc.constantFrom(
      "Hoàn thành",
      "Đang thực hiện",
      0.5,
      1,
      "=1+1",
      "- đã xong",
      "+84 225 123",
      toSerial("2025-03-20"),
    ),
  }),
  { maxLength: 12 },
);

async function done<T extends Draft>(book: MemoryWorkbook, draft: Promise<Result<T, ActionFailure>>): Promise<T> {
  const result = await draft;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await book.write(result.value.specs);
  return result.value;
}

/** All actions, one after another; gives what each wrote. */
async function runAll(book: MemoryWorkbook): Promise<readonly Draft[]> {
  return [
    await done(book, prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null })),
    await done(book, prepareUnitSheets(book, { period: "H1", today: TODAY })),
    await done(book, prepareSummary(book, { period: "H1", today: TODAY })),
  ];
}

function typeInto(
  book: MemoryWorkbook,
  sheet: string,
  cells: readonly { row: number; heading: string; value: string | number }[],
): void {
  book.edit(sheet, (rows) => {
    const top = rows.findIndex((row) => row.includes("TT"));
    const body = rows.slice(top + 1).filter((row) => typeof row[0] === "number");
    for (const { row, heading, value } of cells) {
      const column = rows[top]?.indexOf(heading) ?? -1;
      const line = body[row];
      if (line !== undefined && column >= 0) line[column] = value;
    }
  });
}

describe("the sheets made over their own output", () => {
  it("are the same, whatever people typed in between", async () => {
    await fc.assert(
      fc.asyncProperty(sampleTasks, typedCells, typedCells, async (tasks, inTable, inUnitSheet) => {
        const book = new MemoryWorkbook([planSheet(tasks), UNITS]);
        await runAll(book);
        typeInto(book, "Nhiệm vụ", inTable);
        for (const name of book.names().filter((one) => /^(MN|TH|Phòng) /.test(one))) typeInto(book, name, inUnitSheet);
        await runAll(book);
        const made = new Map(
          book
            .names()
            .slice(2)
            .map((name) => [name, book.spec(name)]),
        );
        for (const { specs, preview } of await runAll(book)) {
          expect(preview).toMatchObject({ made: [], tasksAdded: 0, tasksMoved: 0 });
          for (const spec of specs) expect(spec).toEqual(made.get(spec.name));
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("hold every typed cell exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(sampleTasks, fc.nat(12), async (tasks, at) => {
        const book = new MemoryWorkbook([planSheet(tasks), UNITS]);
        await runAll(book);
        typeInto(book, "Nhiệm vụ", [{ row: at % tasks.length, heading: "Ghi chú", value: "Dấu riêng" }]);
        await runAll(book);
        await runAll(book);
        expect(
          book
            .cells("Nhiệm vụ")
            .flat()
            .filter((cell) => cell === "Dấu riêng"),
        ).toHaveLength(1);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
