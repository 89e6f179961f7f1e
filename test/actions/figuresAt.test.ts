import { prepareFreeze } from "../../src/actions/prepareFreeze";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { readFiguresAt, type FiguresAt } from "../../src/actions/readFiguresAt";
import { toSerial } from "../../src/domain/plan/IsoDate";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-11-03";
const FROZEN_ON = "2025-07-01";
const TASK = "Xây dựng Kế hoạch";

async function officeWorkbook(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([
      { content: TASK, time: "Quý I", coordinating: "Các trường Mầm non" },
      { content: "Sơ kết công tác", time: "Quý II" },
    ]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]),
  ]);
  const table = await prepareTaskTable(book, { sheet: null, today: FROZEN_ON, asOf: null, units: null });
  if (table.ok) await book.write(table.value.specs);
  const units = await prepareUnitSheets(book, { period: "Y", today: FROZEN_ON });
  if (units.ok) await book.write(units.value.specs);
  return book;
}

async function figuresAt(book: MemoryWorkbook, asOf: string): Promise<FiguresAt> {
  const at = await readFiguresAt(book, { asOf, today: TODAY });
  if (!at.ok) throw new Error(JSON.stringify(at.error));
  return at.value;
}

function totalOf({ rows }: FiguresAt): readonly (number | undefined)[] {
  const { total, completed, overdue } = rows.find(({ scope }) => scope === "all")?.figures ?? {};
  return [total, completed, overdue];
}

describe("how it was on a past day", () => {
  it("is answered from what was frozen as of that day, whatever was done since", async () => {
    const book = await officeWorkbook();
    const frozen = await prepareFreeze(book, { period: "H1", today: FROZEN_ON, asOf: "2025-06-30", by: "Bà Lan" });
    if (frozen.ok) await book.write(frozen.value.specs);
    book.type("Tiến độ", "MN01", "Ngày hoàn thành", toSerial("2025-05-20"));
    const at = await figuresAt(book, "2025-06-30");
    expect([at.period, at.basis]).toEqual(["H1", { kind: "frozen", frozenOn: FROZEN_ON, by: "Bà Lan" }]);
    expect(totalOf(at)).toEqual([3, 0, 2]);
    expect(at.rows.map(({ scope }) => scope)).toEqual(["all", "unit", "unit", "task", "task"]);
  });

  it("is reckoned from the days of completion where nobody froze that day: what was done later is open then", async () => {
    const book = await officeWorkbook();
    book.type("Tiến độ", "MN01", "Ngày hoàn thành", toSerial("2025-05-20"));
    book.type("Tiến độ", "PGD", "Ngày hoàn thành", toSerial("2025-08-01"));
    const at = await figuresAt(book, "2025-06-30");
    expect(at.basis).toEqual({ kind: "days", undated: 0 });
    expect(totalOf(at)).toEqual([3, 1, 1]);
    expect(totalOf(await figuresAt(book, "2025-09-30"))[1]).toBe(2);
  });

  it("tells how many lines count as done though nobody wrote since when", async () => {
    const book = await officeWorkbook();
    book.type("Tiến độ", "MN01", "Quý I", "Hoàn thành");
    expect((await figuresAt(book, "2025-03-31")).basis).toEqual({ kind: "days", undated: 1 });
  });

  it.each([
    ["2025-03-31", "Q1"],
    ["2025-06-30", "H1"],
    ["2025-08-01", "9M"],
    ["2025-12-31", "Y"],
  ])("is about the year up to the quarter of the day: %s is %s", async (asOf, period) => {
    expect((await figuresAt(await officeWorkbook(), asOf)).period).toBe(period);
  });

  it("writes nothing", async () => {
    const book = await officeWorkbook();
    const before = JSON.stringify(book.spec("Kế hoạch"));
    await figuresAt(book, "2025-06-30");
    expect(JSON.stringify(book.spec("Kế hoạch"))).toBe(before);
  });
});
