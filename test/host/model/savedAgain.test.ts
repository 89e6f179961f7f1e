import { shiftCells } from "../../../src/workbench/host/model/editing/shiftCells";
import { modelFromXlsx, xlsxFromModel, type StoredWorkbook } from "excel-host-embedded/xlsx";

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
});
