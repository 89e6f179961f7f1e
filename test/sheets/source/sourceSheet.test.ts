import { sourceSheet } from "../../../src/sheets/source/sourceSheet";

const TABLE = { row: 2, column: 0, rows: 2, columns: 3 };

describe("the sheet of a plan from elsewhere", () => {
  it("holds text as text, days as days, and borders only around tables", () => {
    const rows = [
      ["KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2025"],
      [],
      ["TT", "Nội dung", "Hạn"],
      ["1.10", "=Rà soát", { date: "2025-06-15" }],
    ];
    const spec = sourceSheet({ rows, merges: [], tables: [TABLE] }, "Kế hoạch gốc");
    expect(spec.rows).toEqual(rows);
    expect(spec.styles).toEqual([
      { area: TABLE, role: "text" },
      { area: { row: 3, column: 2, rows: 1, columns: 1 }, role: "date" },
    ]);
  });

  it("has columns as wide as the table needs, whatever is written above it", () => {
    const rows = [
      ["KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2025"],
      [],
      ["TT", "Nội dung", "Hạn"],
      ["1", "x".repeat(300), "Quý I\nQuý III"],
    ];
    const { columns } = sourceSheet({ rows, merges: [], tables: [TABLE] }, "Kế hoạch gốc");
    expect(columns).toEqual([{ width: 6 }, { width: 45 }, { width: 8 }]);
  });

  it("has one wide column for a text without tables", () => {
    const spec = sourceSheet({ rows: [["KẾ HOẠCH"], ["1. Rà soát"]], merges: [], tables: [] }, "Kế hoạch gốc");
    expect(spec.columns).toEqual([{ width: 110 }]);
    expect(spec.styles).toEqual([{ area: { row: 0, column: 0, rows: 2, columns: 1 }, role: "source" }]);
  });
});
