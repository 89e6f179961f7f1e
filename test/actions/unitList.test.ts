import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitList } from "../../src/actions/prepareUnitList";
import { readOverview } from "../../src/actions/readOverview";
import { readUnitText } from "../../src/domain/units/catalogue/readUnitText";
import { gridOf, planSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";
const TASKS = [{ content: "Xây dựng kế hoạch", coordinating: "Các trường Mầm non, Tiểu học", time: "Quý I" }];
const LIST = "Trường Mầm non Hoa Mai\nTrường Tiểu học Hòa An";

async function withTable(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([planSheet(TASKS)]);
  const table = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
  if (!table.ok) throw new Error(table.error.kind);
  await book.write(table.value.specs);
  return book;
}

async function add(book: MemoryWorkbook, text: string) {
  const draft = await prepareUnitList(book, readUnitText(text));
  if (!draft.ok) throw new Error(draft.error.kind);
  await book.write(draft.value.specs);
  return draft.value;
}

async function unlisted(book: MemoryWorkbook): Promise<readonly string[] | undefined> {
  const overview = await readOverview(book, TODAY);
  if (!overview.ok) throw new Error(overview.error.kind);
  return overview.value.plan?.unlisted;
}

describe("the list of units", () => {
  it("is wanting where a plan names groups of which the catalogue has no unit, until it is brought", async () => {
    const book = await withTable();
    expect(await unlisted(book)).toEqual(["Các trường Mầm non, Tiểu học"]);
    const { added, known, preview } = await add(book, LIST);
    expect(added.map(({ code, block }) => [code, block])).toEqual([
      ["MN01", "Mầm non"],
      ["TH01", "Tiểu học"],
    ]);
    expect(known).toEqual([]);
    expect(preview.updated).toEqual(["Đơn vị"]);
    expect(await unlisted(book)).toEqual([]);
  });

  it("adds nothing twice, and keeps what people typed beside a unit", async () => {
    const book = await withTable();
    await add(book, LIST);
    book.type("Đơn vị", "MN01", "Ghi chú", "Trường hạng I");
    const { added, known } = await add(book, `${LIST}\nTrường Mầm non Họa Mi`);
    expect(added.map(({ name }) => name)).toEqual(["Trường Mầm non Họa Mi"]);
    expect(known).toHaveLength(2);
    expect(book.at("Đơn vị", "MN01", "Ghi chú")).toBe("Trường hạng I");
  });

  it("stands before there is a plan, which is then read by it", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS)]);
    await add(book, LIST);
    const table = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
    expect(table.ok && table.value.catalogueFrom).toBe("own-sheet");
  });

  it("does not write over a sheet whose headings are gone", async () => {
    const book = await withTable();
    book.edit("Đơn vị", (cells) => cells.forEach((row) => row.fill(null)));
    const draft = await prepareUnitList(book, readUnitText(LIST));
    expect(draft).toMatchObject({ ok: false, error: { kind: "missing-heading", sheet: "Đơn vị" } });
  });
});

describe("a plan in prose", () => {
  it("names no group, and has nobody to give tasks to", async () => {
    const book = new MemoryWorkbook([
      gridOf("Sheet1", [
        ["KẾ HOẠCH"],
        ["Công tác dân vận năm 2025"],
        ["II. NHIỆM VỤ"],
        ["1. Tổ chức quán triệt các văn bản của cấp trên."],
        ["2. Xây dựng kế hoạch công tác dân vận của đơn vị."],
      ]),
    ]);
    const table = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
    if (!table.ok) throw new Error(table.error.kind);
    await book.write(table.value.specs);
    const overview = await readOverview(book, TODAY);
    expect(overview.ok && overview.value.plan).toMatchObject({ unitsKnown: 0, unlisted: [] });
  });
});
