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
});
