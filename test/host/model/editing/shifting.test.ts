import { parseBox } from "../../../../src/workbench/host/model/cells/addresses";
import { moveReferences } from "../../../../src/workbench/host/model/formulas/moveReferences";
import { shiftBox, shiftBoxes } from "../../../../src/workbench/host/model/cells/shiftBox";
import { boxAddress } from "../../../../src/workbench/host/model/cells/addresses";
import { shiftCells } from "../../../../src/workbench/host/model/editing/shiftCells";
import { WorkbookModel } from "../../../../src/workbench/host/model/WorkbookModel";
import { writeContents } from "../../../../src/workbench/host/model/cells/writeContents";
import type { Box } from "../../../../src/workbench/host/model/cells/Box";
import type { ShiftDirection } from "../../../../src/workbench/host/model/cells/shiftBox";

function box(address: string): Box {
  const found = parseBox(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
}

function openSheet() {
  const workbook = new WorkbookModel();
  return { workbook, sheet: workbook.insertSheet("Nhiệm vụ") };
}

describe("a box that something refers to", () => {
  it.each<[string, ShiftDirection, string, string | null]>([
    ["2:3", "down", "B5:C6", "B7:C8"],
    ["2:3", "down", "B1:C6", "B1:C8"],
    ["2:3", "down", "B2:C2", "B4:C4"],
    ["5:6", "down", "B1:C4", "B1:C4"],
    ["2:3", "up", "B5:C6", "B3:C4"],
    ["2:3", "up", "B1:C6", "B1:C4"],
    ["2:3", "up", "B2:C3", null],
    ["2:3", "up", "B3:C5", "B2:C3"],
    ["2:3", "up", "B1:C2", "B1:C1"],
    ["B:B", "right", "A1:D1", "A1:E1"],
    ["B:B", "left", "B1:D1", "B1:C1"],
    ["A2:B3", "down", "A5:B5", "A7:B7"],
    ["A2:B3", "down", "A5:C5", "A5:C5"],
    ["A2:B3", "down", "D5", "D5"],
    ["2:2", "down", "A:A", "A:A"],
    ["2:3", "up", "A:A", "A:A"],
    ["B:C", "left", "2:3", "2:3"],
    ["B:C", "right", "2:3", "2:3"],
  ])("with %s moved %s, %s becomes %s", (shifted, direction, target, expected) => {
    const after = shiftBox({ box: box(shifted), direction }, box(target));
    expect(after && boxAddress(after)).toBe(expected);
  });
});

describe("the boxes of a rule", () => {
  it("are split where only a part of them moves", () => {
    const after = shiftBoxes({ box: box("A3:B3"), direction: "down" }, [box("A1:C5")]);
    expect(after.map(boxAddress).sort()).toEqual(["A1:C2", "A4:B6", "C3:C5"].sort());
  });
});

describe("putting rows in and taking them out", () => {
  it.each<[string, ShiftDirection, string]>([
    ["=SUM(B2:B9)+$A$5", "down", "=SUM(B2:B11)+$A$7"],
    ["=SUM(B2:B9)+$A$5", "up", "=SUM(B2:B7)+#REF!"],
    ["='Nhiệm vụ'!A9&Khác!A9", "down", "='Nhiệm vụ'!A11&Khác!A9"],
    ["=NhiemVu[Nội dung]&A$9", "up", "=NhiemVu[Nội dung]&A$7"],
    ['="A9"&A9', "down", '="A9"&A11'],
  ])("changes %s, %s, to %s", (formula, direction, expected) => {
    const { workbook, sheet } = openSheet();
    workbook.insertSheet("Khác");
    writeContents(workbook, sheet, box("A1"), formula);
    shiftCells(workbook, sheet, box("4:5"), direction);
    expect(sheet.formulaAt(0, 0)).toBe(direction === "up" && expected.includes("#REF!") ? expected : expected);
  });

  it("takes merges, rules, names, row heights, print areas and other sheets' formulas along", () => {
    const { workbook, sheet } = openSheet();
    const other = workbook.insertSheet("Tổng hợp");
    writeContents(workbook, other, box("A1"), "=COUNTA('Nhiệm vụ'!B6:B20)");
    sheet.merges = [box("A8:C8")];
    sheet.row(7).size = 40;
    sheet.page.printArea = "$A$1:$O$20";
    sheet.validations = [
      {
        boxes: [box("H6:K20")],
        rule: { list: { source: "=MucTienDo" } },
        ignoreBlanks: true,
        errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
        prompt: { message: "", showPrompt: true, title: "" },
      },
    ];
    shiftCells(workbook, sheet, box("7:7"), "down");
    expect(sheet.merges.map(boxAddress)).toEqual(["A9:C9"]);
    expect(sheet.rowHeight(8)).toBe(40);
    expect(sheet.page.printArea).toBe("$A$1:$O$21");
    expect(sheet.validations[0]?.boxes.map(boxAddress)).toEqual(["H6:K21"]);
    expect(other.formulaAt(0, 0)).toBe("=COUNTA('Nhiệm vụ'!B6:B21)");
  });

  it.each<[string, string, ShiftDirection, string]>([
    ["B:B", "grows with a column put into it", "right", "A5:D7"],
    ["A:A", "moves with a column put in before it", "right", "B5:D7"],
    ["6:7", "grows with rows put into it", "down", "A5:C9"],
    ["B:C", "shrinks with columns taken out of it", "left", "A5:A7"],
    ["6:9", "shrinks with rows taken out of it", "up", "A5:C5"],
  ])("of whole rows or columns (%s): a merged cell %s", (address, _what, direction, expected) => {
    const { workbook, sheet } = openSheet();
    sheet.merges = [box("A5:C7")];
    shiftCells(workbook, sheet, box(address), direction);
    expect(sheet.merges.map(boxAddress)).toEqual([expected]);
  });

  it.each<[string, string, ShiftDirection, string]>([
    ["tear a merged cell", "A2:A3", "down", "MergedRangeConflict"],
    ["tear a table", "F2:F3", "down", "InsertDeleteConflict"],
    ["push content off the sheet", "J:J", "right", "NonBlankCellOffSheet"],
  ])("does not %s", (_what, address, direction, code) => {
    const { workbook, sheet } = openSheet();
    sheet.merges = [box("A5:B5")];
    sheet.tables = [
      {
        id: "9",
        name: "NhiemVu",
        box: box("E5:G9"),
        showHeaders: true,
        showTotals: false,
        style: "",
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        columns: [],
      },
    ];
    writeContents(workbook, sheet, box("XFD1"), "cuối");
    expect(() => shiftCells(workbook, sheet, box(address), direction)).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });
});

describe("a formula that is copied", () => {
  it.each([
    ["=$C5+D$2", "=$C6+E$2"],
    ["=SUM(A1:B2)", "=SUM(B2:C3)"],
    ["='Kế hoạch'!A1", "='Kế hoạch'!B2"],
    ["=A:A", "=B:B"],
    ["=XFD1", "=#REF!"],
    ["=NgayChot+A1", "=NgayChot+B2"],
    ['="A1"', '="A1"'],
  ])("one down and one right turns %s into %s", (formula, expected) => {
    expect(moveReferences(formula, [1, 1])).toBe(expected);
  });
});
