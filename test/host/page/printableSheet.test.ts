import { WorkbookModel, applyFormat, cellBox, writeContents, type SheetModel } from "excel-host-embedded/model";
import { JSDOM } from "jsdom";
import { printableSheet } from "../../../src/workbench/page/print/printableSheet";

describe("a sheet as the browser prints it", () => {
  const workbook = new WorkbookModel();

  function sheetOf(rows: readonly (readonly (string | number | null)[])[]): SheetModel {
    const sheet = workbook.insertSheet(`Trang ${String(workbook.sheets.length + 1)}`);
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value !== null) writeContents(workbook, sheet, cellBox(row, column), value);
      }
    }
    return sheet;
  }

  const documentOf = (sheet: SheetModel) => new JSDOM(printableSheet(sheet) ?? "").window.document;
  const textOf = (parent: ParentNode, selector: string) =>
    [...parent.querySelectorAll(selector)].map((cell) => cell.textContent);

  it("gives nothing for an empty sheet", () => {
    expect(printableSheet(workbook.insertSheet("Trống"))).toBeNull();
  });

  it("writes what the cells show, as text and never as markup", () => {
    const sheet = sheetOf([["TT", "Hạn", "<b>5 & 6</b>"]]);
    writeContents(workbook, sheet, cellBox(1, 1), 45888);
    applyFormat(workbook, sheet, cellBox(1, 1), { numberFormat: "dd/mm/yyyy" });
    const document = documentOf(sheet);
    expect(textOf(document, "td")).toEqual(["TT", "Hạn", "<b>5 & 6</b>", "", "19/08/2025", ""]);
    expect(document.querySelectorAll("b")).toHaveLength(0);
  });

  it("keeps merged cells as one, over the rows and columns that show", () => {
    const sheet = sheetOf([
      ["Đơn vị", null, null],
      ["a", "b", "c"],
    ]);
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    sheet.column(1).hidden = true;
    const [merged] = documentOf(sheet).querySelectorAll("td");
    expect(merged?.getAttribute("colspan")).toBe("2");
    expect(textOf(documentOf(sheet), "td")).toEqual(["Đơn vị", "a", "c"]);
  });

  it("repeats its title rows above what is below them, and prints what is above once", () => {
    const sheet = sheetOf([["Quốc hiệu"], ["TT"], ["1"], ["2"]]);
    sheet.page.titleRows = "$2:$2";
    const tables = [...documentOf(sheet).querySelectorAll("table")];
    expect(tables.map((table) => textOf(table, "thead td"))).toEqual([[], ["TT"]]);
    expect(tables.map((table) => textOf(table, "tbody td"))).toEqual([["Quốc hiệu"], ["1", "2"]]);
  });

  it("prints only its print area, and begins a page where it says", () => {
    const sheet = sheetOf([
      ["a", "ngoài"],
      ["b", "ngoài"],
    ]);
    sheet.page.printArea = "$A$1:$A$2";
    sheet.pageBreaks.rows.add(1);
    const document = documentOf(sheet);
    expect(textOf(document, "td")).toEqual(["a", "b"]);
    expect(textOf(document, "tr.starts td")).toEqual(["b"]);
  });

  it.each([
    ["Portrait", "A4 portrait"],
    ["Landscape", "A4 landscape"],
  ])("lies on A4 as it is set up: %s", (orientation, size) => {
    const sheet = sheetOf([["a"]]);
    Object.assign(sheet.page, { orientation, topMargin: 50, rightMargin: 40, bottomMargin: 60, leftMargin: 85 });
    expect(printableSheet(sheet)).toContain(`@page{size:${size};margin:50pt 40pt 60pt 85pt;`);
  });

  it("is made as much smaller as its columns need to fit one page", () => {
    const sheet = sheetOf([["a", "b"]]);
    for (const column of [0, 1]) sheet.column(column).size = 400;
    sheet.page.zoom = { horizontalFitToPages: 1 };
    Object.assign(sheet.page, { leftMargin: 97.64, rightMargin: 97.64 });
    expect(printableSheet(sheet)).toContain("zoom:0.500");
  });

  it("numbers pages as Excel's codes say, and keeps quotes in their words", () => {
    const sheet = sheetOf([["a"]]);
    sheet.page.headersFooters.centerFooter = '&"Times New Roman"&12Trang &P/&N "&A" && hết';
    expect(printableSheet(sheet)).toContain(
      `@bottom-center{font:11pt "Times New Roman",serif;content:"Trang " counter(page) "/" counter(pages) " \\"${sheet.name}\\" & hết"}`,
    );
  });

  it("prints without colours when it is set to black and white", () => {
    const sheet = sheetOf([["a"]]);
    applyFormat(workbook, sheet, cellBox(0, 0), { fill: "#FFCC00", color: "#FF0000" });
    expect(printableSheet(sheet)).toContain("#FFCC00");
    sheet.page.blackAndWhite = true;
    expect(printableSheet(sheet)).not.toMatch(/#FFCC00|#FF0000/);
  });
});
