import fc from "fast-check";
import { areaAddress, fixedAddress, fixedReference } from "../../../src/domain/grid/Grid";
import { parseArea } from "../../../src/domain/grid/parseArea";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../src/domain/grid/sheetSize";

const areas = fc
  .record({ row: fc.nat(SHEET_ROWS - 101), column: fc.nat(SHEET_COLUMNS - 101), rows: fc.nat(99), columns: fc.nat(99) })
  .map((area) => ({ ...area, rows: area.rows + 1, columns: area.columns + 1 }));

describe("the address of an area", () => {
  it.each([
    [{ row: 0, column: 0, rows: 2, columns: 3 }, "A1:C2", "$A$1:$C$2"],
    [{ row: 6, column: 27, rows: 1, columns: 1 }, "AB7", "$AB$7"],
  ])("of %j is %j, and fixed %j", (area, address, fixed) => {
    expect([areaAddress(area), fixedAddress(area)]).toEqual([address, fixed]);
  });

  it("is read as the area it was written for, fixed or not", () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect([parseArea(areaAddress(area)), parseArea(fixedAddress(area))]).toEqual([area, area]);
      }),
    );
  });

  it("bears its sheet, quoted when it must be, where formulas point at it", () => {
    expect(fixedReference("Tổng hợp", { row: 7, column: 2, rows: 5, columns: 1 })).toBe("='Tổng hợp'!$C$8:$C$12");
  });
});
