import { WorkbookModel, applyFormat, writeContents } from "excel-host-embedded/model";
import { fittedHeights } from "../../../src/workbench/page/grid/fittedHeights";

/** Every letter is ten pixels wide. */
const measure = (text: string) => text.length * 10;

function aSheet(text: string, wrap: boolean) {
  const workbook = new WorkbookModel();
  const sheet = workbook.insertSheet("Nhiệm vụ");
  const box = { row: 0, column: 0, rows: 1, columns: 1 };
  writeContents(workbook, sheet, box, text);
  applyFormat(workbook, sheet, box, { wrap, fontSize: 12 });
  sheet.column(0).size = 80;
  return { sheet, height: () => fittedHeights(sheet, box, measure).get(0) ?? 0 };
}

describe("the height of a row nobody set", () => {
  it("is one line for text that does not wrap", () => {
    expect(aSheet("Kiểm tra công tác dân vận", false).height()).toBe(aSheet("Kiểm tra", false).height());
  });

  it("grows with wrapped text, broken between words", () => {
    const one = aSheet("Kiểm tra", true).height();
    const three = aSheet("Kiểm tra công tác dân vận", true).height();
    expect(three).toBeGreaterThan(one * 2.5);
    expect(three).toBeLessThan(one * 3.5);
  });

  it("counts lines that were typed", () => {
    expect(aSheet("a\nb\nc", true).height()).toBeGreaterThan(aSheet("a", true).height() * 2.5);
  });

  it("does not grow for a merged cell, as in Excel", () => {
    const { sheet, height } = aSheet("Kiểm tra công tác dân vận", true);
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    expect(height()).toBe(0);
  });
});
