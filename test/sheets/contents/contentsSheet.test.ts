import { contentsSheet } from "../../../src/sheets/contents/contentsSheet";
import { readContentsNotes } from "../../../src/sheets/contents/readContents";
import { gridOfSpec } from "../../support/gridOfSpec";

const ROWS = [
  {
    unitCode: "MN01",
    unit: "Trường Mầm non Hoa Mai",
    sheet: "MN Hoa Mai",
    typed: new Map([["Ghi chú", "Đã gọi điện"]]),
  },
  { unitCode: "MN02", unit: 'Trường "Họa Mi"', sheet: "MN 'Họa Mi'", typed: new Map() },
];

describe("the sheet “Mục lục”", () => {
  const spec = contentsSheet({ name: "Mục lục", rows: ROWS });

  it("leads to each unit's form, whatever the form is called", () => {
    expect(spec.rows.slice(4, 6).map((row) => row[1])).toMatchObject([
      { formula: `=HYPERLINK("#'MN Hoa Mai'!A1","Trường Mầm non Hoa Mai")` },
      { formula: `=HYPERLINK("#'MN ''Họa Mi'''!A1","Trường ""Họa Mi""")` },
    ]);
  });

  it("counts from the form itself what is still to be filled there", () => {
    expect(spec.rows[4]?.[4]).toEqual({ formula: expect.stringMatching(/^='MN Hoa Mai'!A[A-Z]9$/u) });
  });

  it("keeps what people wrote beside a unit", () => {
    const notes = readContentsNotes({ grid: gridOfSpec(spec), tables: [] });
    expect(notes.get("MN01")?.get("Ghi chú")).toBe("Đã gọi điện");
  });
});
