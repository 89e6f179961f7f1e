import type * as reported from "../../../src/sheets/parts/reportedColumns";
import type * as typed from "../../../src/sheets/parts/typedColumn";
import type { MemoryWorkbook } from "../../support/memoryWorkbook";

const TODAY = "2025-04-01";
const NEW = "Kinh phí";

type Columns = readonly { readonly heading: string }[];

/** One line more in a list of columns, in the middle of it: all that a new column takes. */
function withNewColumn(columns: Columns): Columns {
  const { typedColumn } = jest.requireActual<typeof typed>("../../../src/sheets/parts/typedColumn");
  return [...columns.slice(0, 5), typedColumn(NEW, 20, "input"), ...columns.slice(5)];
}

/** The four steps on a small plan, by the product's own code as it is loaded now. */
async function madeWorkbook(before?: MemoryWorkbook): Promise<MemoryWorkbook> {
  const { prepareTaskTable } = await import("../../../src/actions/prepareTaskTable");
  const { prepareUnitSheets } = await import("../../../src/actions/prepareUnitSheets");
  const { planSheet, unitListSheet } = await import("../../support/clerkSheets");
  const memory = await import("../../support/memoryWorkbook");
  const plan = planSheet([
    { content: "Xây dựng Kế hoạch" },
    { content: "Sơ kết công tác", coordinating: "Các trường" },
  ]);
  const units = unitListSheet([
    ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
    ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
  ]);
  const book = before ?? new memory.MemoryWorkbook([plan, units]);
  for (const draft of [
    () => prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null }),
    () => prepareUnitSheets(book, { period: "Q1", today: TODAY }),
  ]) {
    const made = await draft();
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    await book.write(made.value.specs);
  }
  return book;
}

describe("a line added to a list of columns", () => {
  afterEach(() => {
    jest.resetModules();
    jest.dontMock("../../../src/sheets/tasks/taskColumns");
    jest.dontMock("../../../src/sheets/progress/progressColumns");
    jest.dontMock("../../../src/sheets/submissions/submissionColumns");
    jest.dontMock("../../../src/sheets/catalogue/unitListColumns");
    jest.dontMock("../../../src/sheets/parts/reportedColumns");
  });

  it.each([
    ["the task table", "../../../src/sheets/tasks/taskColumns", "TASK_COLUMNS", "Nhiệm vụ", "Sơ kết công tác"],
    ["Tiến độ", "../../../src/sheets/progress/progressColumns", "PROGRESS_COLUMNS", "Tiến độ", "Sơ kết công tác"],
    [
      "Theo dõi nộp",
      "../../../src/sheets/submissions/submissionColumns",
      "SUBMISSION_COLUMNS",
      "Theo dõi nộp",
      "Trường Mầm non Hoa Mai",
    ],
    [
      "the catalogue",
      "../../../src/sheets/catalogue/unitListColumns",
      "UNIT_LIST_COLUMNS",
      "Đơn vị",
      "Trường Mầm non Hoa Mai",
    ],
  ])("is a column of %s that is written, read back and kept", async (_table, file, list, sheet, row) => {
    jest.doMock(file, () => {
      const actual = jest.requireActual<Readonly<Record<string, Columns>>>(file);
      return { ...actual, [list]: withNewColumn(actual[list] ?? []) };
    });
    const book = await madeWorkbook();
    expect(
      book
        .cells(sheet)
        .flat()
        .filter((cell) => cell === NEW),
    ).toEqual([NEW]);
    book.type(sheet, row, NEW, "Báo cáo số 12");
    await madeWorkbook(book);
    expect(book.at(sheet, row, NEW)).toBe("Báo cáo số 12");
    expect(
      book
        .cells(sheet)
        .flat()
        .filter((cell) => cell === NEW),
    ).toEqual([NEW]);
  });

  it("is a column of every unit's sheet and of Tiến độ when it stands among those that units fill", async () => {
    const file = "../../../src/sheets/parts/reportedColumns";
    jest.doMock(file, () => {
      const actual = jest.requireActual<typeof reported>(file);
      return { reportedColumns: (width: number) => withNewColumn(actual.reportedColumns(width)) };
    });
    const book = await madeWorkbook();
    book.type("MN Hoa Mai", "Sơ kết công tác", NEW, "Báo cáo số 12");
    await madeWorkbook(book);
    expect(book.at("MN Hoa Mai", "Sơ kết công tác", NEW)).toBe("Báo cáo số 12");
    const lines = book.cells("Tiến độ");
    const column = lines.find((cells) => cells.includes(NEW))?.indexOf(NEW) ?? -1;
    expect(lines.filter((cells) => cells.includes("MN01")).map((cells) => cells[column])).toEqual(["Báo cáo số 12"]);
  });
});
