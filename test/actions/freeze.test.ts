import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareFreeze, type FreezeInput } from "../../src/actions/prepareFreeze";
import { prepareRelease } from "../../src/actions/prepareRelease";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { frozenPeriods } from "../../src/sheets/frozen/frozenPeriods";
import { readFrozen } from "../../src/sheets/frozen/readFrozen";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { gridOfSpec } from "../support/gridOfSpec";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-02";
const Q1: FreezeInput = { period: "Q1", today: TODAY, asOf: "2025-03-31", by: "Bà Lan" };
const FROZEN = "Số liệu chốt";

async function written(book: MemoryWorkbook, made: Promise<Result<Draft, ActionFailure>>): Promise<Draft> {
  const draft = await made;
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

async function officeWorkbook(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([
      { content: "Xây dựng Kế hoạch", time: "Quý I", coordinating: "Các trường Mầm non" },
      { content: "Sơ kết công tác", time: "Quý II" },
    ]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]),
  ]);
  await written(book, prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null }));
  await written(book, prepareUnitSheets(book, Q1));
  return book;
}

function frozen(book: MemoryWorkbook): ReturnType<typeof readFrozen> {
  return readFrozen({ grid: gridOfSpec(book.spec(FROZEN)), tables: [] });
}

function figures(book: MemoryWorkbook): readonly (readonly unknown[])[] {
  return (frozen(book)?.rows ?? []).map(({ cells }) =>
    ["Tên", "Tổng số nhiệm vụ", "Đã hoàn thành", "Quá hạn", "Chưa hoàn thành"].map((heading) => cells.get(heading)),
  );
}

describe("figures that are frozen", () => {
  it("are those of the report, of all lines, each unit and each task, as values with the day and who", async () => {
    const book = await officeWorkbook();
    book.type("MN Hoa Mai", "Xây dựng Kế hoạch", "Quý I", "Hoàn thành");
    const { preview } = await written(book, prepareFreeze(book, Q1));
    expect(preview.made).toContain(FROZEN);
    expect(figures(book)).toEqual([
      ["Toàn bộ", 2, 1, 0, 1],
      ["Phòng Giáo dục và Đào tạo", 1, 0, 0, 1],
      ["Trường Mầm non Hoa Mai", 1, 1, 0, 0],
      ["1. Xây dựng Kế hoạch", 2, 1, 0, 1],
      ["2. Sơ kết công tác", 0, 0, 0, 0],
    ]);
    expect(frozenPeriods(frozen(book)?.rows ?? [])).toEqual([
      { year: 2025, period: "Q1", turn: 1, asOf: "2025-03-31", frozenOn: TODAY, by: "Bà Lan" },
    ]);
  });

  it("stand beside the next report with both rates, each named by what it is a part of", async () => {
    const book = await officeWorkbook();
    await written(book, prepareFreeze(book, Q1));
    await written(book, prepareSummary(book, { period: "H1", today: TODAY, asOf: "2025-06-30" }));
    const headings = book.spec("So sánh").rows.find((row) => row.includes("Tỷ lệ hoàn thành (%)") && row.length > 12);
    expect(headings).toContain("Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (%)");
  });

  it("stay as they were whatever is typed, counted or frozen later", async () => {
    const book = await officeWorkbook();
    await written(book, prepareFreeze(book, Q1));
    const before = figures(book);
    book.type("MN Hoa Mai", "Xây dựng Kế hoạch", "Quý I", "Hoàn thành");
    await written(book, prepareUnitSheets(book, { period: "H1", today: TODAY }));
    await written(book, prepareSummary(book, { period: "H1", today: TODAY }));
    expect(figures(book)).toEqual(before);
    await written(book, prepareFreeze(book, { ...Q1, period: "H1", asOf: "2025-06-30" }));
    expect(figures(book).slice(0, before.length)).toEqual(before);
    expect(frozenPeriods(frozen(book)?.rows ?? []).map(({ period }) => period)).toEqual(["Q1", "H1"]);
  });

  it("are not frozen twice", async () => {
    const book = await officeWorkbook();
    await written(book, prepareFreeze(book, Q1));
    expect(await prepareFreeze(book, Q1)).toEqual({
      ok: false,
      error: { kind: "already-frozen", period: "Quý I 2025", date: TODAY },
    });
  });

  it("are taken back only with a reason, leave their trace, and can be frozen again", async () => {
    const book = await officeWorkbook();
    await written(book, prepareFreeze(book, Q1));
    const release = { period: "Q1", today: "2025-04-10", by: "Ông Minh" } as const;
    expect(await prepareRelease(book, { ...release, reason: " " })).toEqual({
      ok: false,
      error: { kind: "release-without-reason" },
    });
    const before = figures(book);
    await written(book, prepareRelease(book, { ...release, reason: "Thiếu một trường" }));
    expect(figures(book)).toEqual(before);
    expect(book.at(FROZEN, "Toàn bộ", "Lý do bỏ chốt")).toBe("Thiếu một trường");
    expect(frozenPeriods(frozen(book)?.rows ?? [])).toEqual([]);
    expect(await prepareRelease(book, { ...release, reason: "Lần nữa" })).toMatchObject({
      error: { kind: "not-frozen" },
    });
    await written(book, prepareFreeze(book, Q1));
    expect(figures(book)).toHaveLength(2 * before.length);
    expect(frozenPeriods(frozen(book)?.rows ?? [])).toMatchObject([{ period: "Q1", turn: 2 }]);
  });

  it("tell which of them somebody changed", async () => {
    const book = await officeWorkbook();
    await written(book, prepareFreeze(book, Q1));
    book.type(FROZEN, "Trường Mầm non Hoa Mai", "Quá hạn", 7);
    const { issues } = await written(book, prepareSummary(book, { period: "Q1", today: TODAY }));
    expect(issues).toContainEqual(
      expect.objectContaining({ kind: "frozen-changed", period: "Quý I 2025", name: "Trường Mầm non Hoa Mai" }),
    );
  });

  it("leave a note typed on their sheet where it is", async () => {
    const book = await officeWorkbook();
    await written(book, prepareFreeze(book, Q1));
    book.edit(FROZEN, (rows) => void rows.push([null, null, "Đã trình lãnh đạo"]));
    await written(book, prepareFreeze(book, { ...Q1, period: "H1", asOf: "2025-06-30" }));
    expect(book.cells(FROZEN).flat()).toContain("Đã trình lãnh đạo");
  });
});
