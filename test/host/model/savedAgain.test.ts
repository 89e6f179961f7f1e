import { shiftCells } from "../../../src/workbench/host/model/editing/shiftCells";
import type { ModelChange } from "../../../src/workbench/host/model/ModelChange";
import { modelFromXlsx, xlsxFromModel, type StoredWorkbook } from "excel-host-embedded/xlsx";

const BOX = { row: 0, column: 0, rows: 1, columns: 1 };
const HEADING = { style: "SKH Đầu cột", font: { name: "Times New Roman", size: 12, bold: true, color: "#000000" } };

/** A workbook of one sheet, with whatever a case is about. */
function bookWith(over: Partial<StoredWorkbook["sheets"][number]>, book: Partial<StoredWorkbook> = {}): StoredWorkbook {
  const empty = { merges: [], tables: [], validations: [], conditionalFormats: [], names: [], charts: [] };
  const sheet = { name: "Sheet1", visibility: "visible" as const, cells: [], columns: [], rows: [], ...empty, ...over };
  return { sheets: [sheet], names: [], ...book };
}

/** What is left of a workbook that was opened and saved. */
function savedAgain(book: StoredWorkbook): StoredWorkbook {
  return xlsxFromModel(modelFromXlsx(book));
}

describe("a workbook that is opened and saved", () => {
  it("keeps its named cell styles, with the looks that the office gave them", () => {
    const cell = { row: 0, column: 0, value: "TT", format: HEADING };
    const again = savedAgain(bookWith({ cells: [cell] }, { styles: [{ name: HEADING.style, format: HEADING }] }));
    expect(again.styles).toEqual([{ name: HEADING.style, format: HEADING }]);
    expect(again.sheets[0]?.cells).toEqual([cell]);
  });

  it("keeps names hidden that the Name Manager doesn't list", () => {
    const names = [
      { name: "SKH_Trang", refersTo: '="tasks"', hidden: true },
      { name: "Muc", refersTo: "=Sheet1!$A$1" },
    ];
    expect(savedAgain(bookWith({ names })).sheets[0]?.names).toEqual(names);
  });

  it("keeps notes and links on their cells, also when rows are put in above them", () => {
    const notes = [{ row: 4, column: 2, author: "Phòng GDĐT", text: "Đã gọi trường ngày 05/4" }];
    const links = [
      { area: { row: 5, column: 0, rows: 1, columns: 1 }, address: "https://example.vn/", tip: "Văn bản gốc" },
      { area: { row: 6, column: 0, rows: 1, columns: 1 }, place: "'Nhiệm vụ'!A1" },
    ];
    const model = modelFromXlsx(bookWith({ notes, links }));
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    expect(xlsxFromModel(model).sheets[0]).toMatchObject({ notes, links });
    shiftCells(model, sheet, { row: 1, column: 0, rows: 2, columns: 16_384 }, "down");
    expect(xlsxFromModel(model).sheets[0]).toMatchObject({
      notes: [{ row: 6 }],
      links: [{ area: { row: 7 } }, { area: { row: 8 } }],
    });
  });

  it("keeps its outline", () => {
    const rows = [
      { row: 3, level: 1 },
      { row: 4, level: 2, hidden: true },
    ];
    const columns = [{ column: 2, level: 1 }];
    expect(savedAgain(bookWith({ rows, columns })).sheets[0]).toMatchObject({ rows, columns });
  });

  it.each<[string, ModelChange | null, boolean]>([
    ["nothing", null, true],
    ["its formulas come to something else", { kind: "contents", sheet: "", box: BOX, by: "calculation" }, true],
    ["a name is defined on it", { kind: "part", sheet: "", part: "names" }, true],
    ["it is moved", { kind: "sheet-moved", sheet: "", before: 0, after: 1 }, true],
    ["a cell is written", { kind: "contents", sheet: "", box: BOX, by: "entry" }, false],
    ["a cell looks otherwise", { kind: "formats", sheet: "", box: BOX }, false],
    ["cells are merged", { kind: "part", sheet: "", part: "merges" }, false],
    ["a row is put in", { kind: "rows-inserted", sheet: "", box: BOX }, false],
  ])("gives back where a sheet was read from until something on it is changed: %s", (_what, change, isGiven) => {
    const [source, ofBook] = [{ part: "sheet1" }, { file: "book" }];
    const model = modelFromXlsx(bookWith({ source }, { source: ofBook }));
    if (change !== null) model.changed({ ...change, sheet: model.sheets[0]?.id ?? "" } as ModelChange);
    const again = xlsxFromModel(model);
    expect([again.source, again.sheets[0]?.source]).toEqual([ofBook, isGiven ? source : undefined]);
  });
});
