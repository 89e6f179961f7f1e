import { applyFixes } from "../../src/actions/applyFixes";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import type { CheckReport } from "../../src/actions/workbook/checkContents";
import type { FixDraft } from "../../src/actions/drafts/FixDraft";
import { prepareFixes } from "../../src/actions/prepareFixes";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import type { Fix, FixKind } from "../../src/domain/checking/fixes/Fix";
import type { Issue } from "../../src/domain/plan/Issue";
import { toSerial } from "../../src/domain/plan/IsoDate";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TABLE = "Nhiệm vụ";
const UNITS = "Đơn vị";
const HOME = "Xây dựng Kế hoạch công tác dân vận";
const MEETING = "Tổ chức hội nghị đối thoại với giáo viên";
const REVIEW = "Sơ kết 6 tháng đầu năm";

const LIST = [
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan", ""],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
] as const;

async function workbook(): Promise<MemoryWorkbook> {
  const tasks = [
    { content: HOME, time: "Quý I", coordinating: "Các trường Mầm non" },
    { content: MEETING, time: "Quý I và quý III", coordinating: "Trường Mầm non Hoa May" },
    { content: REVIEW, time: "Quý II", coordinating: "Các trường Mầm non" },
  ];
  const book = new MemoryWorkbook([planSheet(tasks), unitListSheet(LIST)]);
  const draft = await prepareTaskTable(book, { sheet: null, today: "2025-04-01", asOf: null, units: null });
  if (!draft.ok) throw new Error(draft.error.kind);
  await book.write(draft.value.specs);
  return book;
}

async function check(book: MemoryWorkbook): Promise<CheckReport> {
  const report = await checkWorkbook(book);
  if (!report.ok) throw new Error(report.error.kind);
  return report.value;
}

async function fixesOf(book: MemoryWorkbook, kind: FixKind): Promise<readonly Fix[]> {
  const { fixes } = await check(book);
  return [...fixes.values()].flat().filter((fix) => fix.kind === kind);
}

async function draftOf(book: MemoryWorkbook, fixes: readonly Fix[]): Promise<FixDraft> {
  const draft = await prepareFixes(book, fixes);
  if (!draft.ok) throw new Error(draft.error.kind);
  return draft.value;
}

async function kindsIn(book: MemoryWorkbook): Promise<readonly Issue["kind"][]> {
  return (await check(book)).issues.map(({ kind }) => kind);
}

describe("a name that is nearly a unit's", () => {
  it("becomes another name of that unit, so that it is known next month; the task keeps its words", async () => {
    const book = await workbook();
    expect(await kindsIn(book)).toEqual(["unknown-unit"]);
    const draft = await draftOf(book, await fixesOf(book, "add-alias"));
    expect(draft.changes).toEqual([
      { cell: expect.stringContaining("!C"), before: "", after: "Trường Mầm non Hoa May" },
    ]);
    expect(await applyFixes(book, draft)).toEqual([]);
    expect(await kindsIn(book)).toEqual([]);
    expect(book.at(TABLE, MEETING, "Đơn vị phối hợp")).toBe("Trường Mầm non Hoa May");
  });

  it("becomes a unit of its own; what people typed into the catalogue stays", async () => {
    const book = await workbook();
    book.type(UNITS, "Trường Mầm non Hoa Mai", "Thư điện tử", "hộp thư của trường");
    const draft = await draftOf(book, await fixesOf(book, "add-unit"));
    expect(draft.changes).toEqual([{ cell: null, before: "", after: "Trường Mầm non Hoa May" }]);
    await applyFixes(book, draft);
    expect(await kindsIn(book)).toEqual([]);
    expect(book.at(UNITS, "Trường Mầm non Hoa Mai", "Thư điện tử")).toBe("hộp thư của trường");
  });
});

describe("a unit that was merged", () => {
  it("is known by its old name once somebody agrees, and the list of old names stays", async () => {
    const book = await workbook();
    book.edit(UNITS, (cells) => {
      const column = cells[2]?.indexOf("Tên cũ") ?? -1;
      cells[3]?.splice(column, 2, "Trường Mầm non Sơn Ca", "Trường Mầm non Hoa Mai");
    });
    book.type(TABLE, MEETING, "Đơn vị phối hợp", "Trường Mầm non Sơn Ca");
    const draft = await draftOf(book, await fixesOf(book, "add-alias"));
    expect(draft.changes.map(({ after }) => after)).toEqual(["Trường Mầm non Sơn Ca"]);
    await applyFixes(book, draft);
    expect(await kindsIn(book)).toEqual([]);
    const again = await prepareTaskTable(book, { sheet: null, today: "2025-04-01", asOf: null, units: null });
    if (!again.ok) throw new Error(again.error.kind);
    await book.write(again.value.specs);
    expect(book.at(UNITS, "Trường Mầm non Sơn Ca", "Tên mới")).toBe("Trường Mầm non Hoa Mai");
    expect(book.at(TABLE, MEETING, "Đơn vị phối hợp")).toBe("Trường Mầm non Sơn Ca");
  });
});

describe("the deadlines of reports", () => {
  it("are shown when the units report no earlier than the office itself", async () => {
    const book = await workbook();
    const set = (label: string, day: string): void => {
      book.edit("Kế hoạch", (cells) => {
        const row = cells.find((line) => line[0] === label);
        if (row !== undefined) row[1] = toSerial(day);
      });
    };
    set("Hạn báo cáo 6 tháng", "2025-06-12");
    set("Hạn gửi cấp trên báo cáo 6 tháng", "2025-06-10");
    const { issues } = await check(book);
    expect(issues).toContainEqual(
      expect.objectContaining({
        kind: "report-not-before-own",
        cell: expect.stringMatching(/^'Kế hoạch'!B\d+$/),
        due: "2025-06-12",
        ownDue: "2025-06-10",
      }),
    );
    set("Hạn báo cáo 6 tháng", "2025-06-05");
    expect(await kindsIn(book)).not.toContain("report-not-before-own");
  });
});

describe("a day of the source that Excel may have changed over", () => {
  const TIME = "Thời gian thực hiện và hoàn thành";

  async function drafted(): Promise<{ readonly book: MemoryWorkbook; readonly fixes: readonly Fix[] }> {
    const book = new MemoryWorkbook([planSheet([{ content: HOME }, { content: REVIEW }])]);
    book.typeDay("Sheet1", REVIEW, TIME, toSerial("2025-10-06"));
    const draft = await prepareTaskTable(book, { sheet: null, today: "2025-04-01", asOf: null, units: null });
    if (!draft.ok) throw new Error(draft.error.kind);
    await book.write(draft.value.specs);
    return { book, fixes: [...draft.value.fixes.values()].flat() };
  }

  it("is put right in the task table when asked, never in the source", async () => {
    const { book, fixes } = await drafted();
    expect(book.at(TABLE, REVIEW, TIME)).toBe("06/10/2025");
    const source = book.cells("Sheet1");
    await applyFixes(book, await draftOf(book, fixes));
    expect(book.at(TABLE, REVIEW, TIME)).toBe("10/06/2025");
    expect(book.cells("Sheet1")).toEqual(source);
  });

  it("is the day of the deadline once the table is made again", async () => {
    const { book, fixes } = await drafted();
    await applyFixes(book, await draftOf(book, fixes));
    const again = await prepareTaskTable(book, { sheet: null, today: "2025-04-01", asOf: null, units: null });
    if (!again.ok) throw new Error(again.error.kind);
    expect([...again.value.fixes.values()]).toEqual([]);
    await book.write(again.value.specs);
    expect(book.at(TABLE, REVIEW, "Hạn hoàn thành")).toBe(toSerial("2025-06-10"));
  });
});

describe("cells of the task table", () => {
  it("are mended all of a kind at once, and no other cell changes", async () => {
    const book = await workbook();
    for (const [words, number] of [
      [HOME, 1],
      [MEETING, 3],
      [REVIEW, 5],
    ] as const) {
      book.type(TABLE, words, "TT", number);
    }
    const before = book.cells(TABLE);
    const draft = await draftOf(book, await fixesOf(book, "renumber"));
    expect(draft.changes.map((change) => [change.before, change.after])).toEqual([
      ["3", "2"],
      ["5", "3"],
    ]);
    await applyFixes(book, draft);
    const changed = book
      .cells(TABLE)
      .flatMap((row, index) => row.filter((cell, column) => cell !== before[index]?.[column]));
    expect(changed).toEqual([2, 3]);
    expect(await kindsIn(book)).toEqual(["unknown-unit"]);
  });

  it("keep a time that Excel turned into a day as text, swapped or as it is, as asked", async () => {
    const book = await workbook();
    book.typeDay(TABLE, REVIEW, "Thời gian thực hiện và hoàn thành", toSerial("2025-10-06"));
    const [swap] = await fixesOf(book, "swap-date");
    const draft = await draftOf(book, swap === undefined ? [] : [swap]);
    expect(draft.changes.map((change) => [change.before, change.after])).toEqual([["06/10/2025", "10/06/2025"]]);
    await applyFixes(book, draft);
    expect(book.at(TABLE, REVIEW, "Thời gian thực hiện và hoàn thành")).toBe("10/06/2025");
  });

  it("that say something else by now are left alone and named", async () => {
    const book = await workbook();
    book.type(TABLE, REVIEW, "Đơn vị phối hợp", "Phòng Giáo dục và Đào tạo, Trường Mầm non Hoa Mai");
    const fixes = await fixesOf(book, "remove-coordinating");
    const early = await draftOf(book, fixes);
    expect(early.changes.map(({ after }) => after)).toEqual(["Trường Mầm non Hoa Mai"]);
    book.type(TABLE, REVIEW, "Đơn vị phối hợp", "Công đoàn");
    expect((await applyFixes(book, early)).length).toBe(1);
    const late = await draftOf(book, fixes);
    expect(late).toMatchObject({ cells: [], changes: [], left: [early.changes[0]?.cell] });
    expect(book.at(TABLE, REVIEW, "Đơn vị phối hợp")).toBe("Công đoàn");
  });

  it("never stand on the source sheet", async () => {
    const book = await workbook();
    const source = book.cells("Sheet1");
    const { fixes } = await check(book);
    await applyFixes(book, await draftOf(book, [...fixes.values()].flat()));
    expect(book.cells("Sheet1")).toEqual(source);
  });
});
