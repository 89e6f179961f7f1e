import { addTable } from "../../../../src/workbench/host/model/tables/tableOperations";
import { boxAddress, parseBox } from "../../../../src/workbench/host/model/cells/addresses";
import { filterTableColumn } from "../../../../src/workbench/host/model/filters/filterOperations";
import { surroundingRegion } from "../../../../src/workbench/host/model/cells/surroundingRegion";
import { WorkbookModel } from "../../../../src/workbench/host/model/WorkbookModel";
import { writeContents } from "../../../../src/workbench/host/model/cells/writeContents";
import type { Box } from "../../../../src/workbench/host/model/cells/Box";

function box(address: string): Box {
  const found = parseBox(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
}

/** A table of TT, Mốc and Tình trạng at A1:C3; Tình trạng is a formula in each row. */
function openTable() {
  const workbook = new WorkbookModel();
  const sheet = workbook.insertSheet("Nhiệm vụ");
  writeContents(workbook, sheet, box("A1:C3"), [
    ["TT", "Mốc", "Tình trạng"],
    [1, 45_000, '=IF(B2<$F$1,"Quá hạn","")'],
    [2, 45_100, '=IF(B3<$F$1,"Quá hạn","")'],
  ]);
  const table = addTable(workbook, sheet, box("A1:C3"), true);
  return { workbook, sheet, table };
}

describe("a table that grows", () => {
  it("goes on with the formula of a calculated column", () => {
    const { workbook, sheet } = openTable();
    writeContents(workbook, sheet, box("A4:B5"), [
      [3, 45_200],
      [4, 45_300],
    ]);
    expect([3, 4].map((row) => sheet.formulaAt(row, 2))).toEqual([
      '=IF(B4<$F$1,"Quá hạn","")',
      '=IF(B5<$F$1,"Quá hạn","")',
    ]);
  });

  it("leaves a column alone whose formulas differ", () => {
    const { workbook, sheet } = openTable();
    writeContents(workbook, sheet, box("C3"), "=1");
    writeContents(workbook, sheet, box("A4"), 3);
    expect(sheet.formulaAt(3, 2)).toBeNull();
  });
});

describe("writing where a filter hides rows", () => {
  it("fills the rows that show, as Excel does", () => {
    const { workbook, sheet, table } = openTable();
    filterTableColumn(workbook, { sheet, table }, 0, { filterOn: "Values", values: ["2"] });
    writeContents(workbook, sheet, box("A2:A3"), [["một"], ["hai"]]);
    expect([1, 2].map((row) => sheet.valueAt(row, 0))).toEqual([1, "một"]);
  });
});

describe("the region around a cell", () => {
  it.each([
    ["a block", ["B2:D4"], "C3", "B2:D4"],
    ["cells that touch at a corner", ["B2:C3", "D4:E5"], "B2", "B2:E5"],
    ["what its own rectangle reaches", ["B2:B6", "C6:F6", "F3"], "B2", "B2:F6"],
    ["an empty cell next to a block", ["B2:D4"], "E5", "B2:E5"],
    ["an empty cell alone", ["B2:D4"], "H9", "H9"],
    ["not what an empty column parts", ["B2:C4", "E2:F4"], "B2", "B2:C4"],
  ])("is %s", (_what, filled, from, expected) => {
    const workbook = new WorkbookModel();
    const sheet = workbook.insertSheet("Sheet1");
    for (const address of filled) writeContents(workbook, sheet, box(address), "x");
    expect(boxAddress(surroundingRegion(sheet, box(from)))).toBe(expected);
  });

  it("is found in a sheet of 150 000 cells", () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.insertSheet("Sheet1");
    writeContents(workbook, sheet, box("A1:O10000"), "x");
    expect(boxAddress(surroundingRegion(sheet, box("A1")))).toBe("A1:O10000");
  });
});
