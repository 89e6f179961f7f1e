import { withHeights } from "../../../src/spec/layout/withHeights";
import { PLAIN_SHEET } from "../../../src/sheets/parts/sheetParts";
import type { SheetSpec } from "../../../src/spec/SheetSpec";

const LONG = "Tổ chức hội nghị đối thoại giữa người đứng đầu với viên chức, người lao động";

function spec(over: Partial<SheetSpec>): SheetSpec {
  const columns = [{ width: 10 }, { width: 30 }, { width: 12 }];
  const styles = [{ area: { row: 0, column: 0, rows: 9, columns: 3 }, role: "text" as const }];
  return { ...PLAIN_SHEET, name: "Biểu", mark: "form", rows: [], columns, styles, ...over };
}

function heightsOf(over: Partial<SheetSpec>): ReadonlyMap<number, number> {
  return new Map(withHeights(spec(over)).rowHeights.map(({ row, points }) => [row, points]));
}

describe("the heights of a sheet's rows", () => {
  it("are those of the longest text that a formula can show, which no program knows when it fits a row", () => {
    const heights = heightsOf({ rows: [[{ formula: "=A2", shows: LONG }], [{ formula: "=A3", shows: "Quý I" }]] });
    expect(heights.get(0)).toBeGreaterThan(4 * 15.75);
    expect(heights.get(1)).toBeLessThan(2 * 15.75);
  });

  it("count a merged text over all the columns that it has", () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    const [merged, alone] = [heightsOf({ rows: [[LONG]], merges }), heightsOf({ rows: [[LONG]] })];
    expect(merged.get(0)).toBeLessThan(alone.get(0) ?? 0);
    expect(merged.get(0)).toBeGreaterThan(2 * 15.75);
  });

  it("are not said of rows that people type into, which must grow with their words", () => {
    const open = [{ row: 0, column: 1, rows: 1, columns: 1 }];
    expect(heightsOf({ rows: [[LONG, null]], open })).toEqual(new Map());
  });

  it("are said of such a row where a formula may show more than what stands in it", () => {
    const open = [{ row: 0, column: 1, rows: 1, columns: 1 }];
    expect(heightsOf({ rows: [["1", null, { formula: "=A1", shows: LONG }]], open }).get(0)).toBeGreaterThan(60);
  });

  it("count no hidden column, and stay as they were given", () => {
    const columns = [{ width: 10, hidden: true }, { width: 30 }, { width: 12 }];
    expect(heightsOf({ rows: [[LONG]], columns })).toEqual(new Map());
    expect(heightsOf({ rows: [[LONG]], rowHeights: [{ row: 0, points: 9 }] }).get(0)).toBe(9);
  });
});
