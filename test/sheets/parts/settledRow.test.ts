import { dayCell } from "../../../src/sheets/parts/dayCell";
import { settledRow } from "../../../src/sheets/parts/settledRow";
import type { CellContent } from "../../../src/spec/SheetSpec";

function settled(content: CellContent, format?: string): CellContent | undefined {
  const numberFormats = new Map(format === undefined ? [] : [["Quý II", format]]);
  return settledRow({ cells: new Map([["Quý II", content]]), numberFormats }).cells.get("Quý II");
}

describe("progress that is written again into a cell that shows shares", () => {
  it.each<[CellContent, string, CellContent, string]>([
    [60, "General", 0.6, "60 is 60 %"],
    [62.5, "0.0", 0.625, "62.5 is 62.5 %"],
    [100, "General", 1, "100 is all of it"],
    [0.6, "General", 0.6, "0.6 is 60 %"],
    [0, "General", 0, "nothing is nothing"],
    [1, "General", "1", "1 may be one per cent or all of it"],
    [150, "General", "150", "150 is no share"],
    [-5, "General", "-5", "a negative one neither"],
    [1, "0%", 1, "100 % is all of it"],
    [0.6, "0.00%", 0.6, "60 % stays"],
    [60, "0%", "6000%", "6000 % is no share"],
    [45731, "dd/mm/yyyy", "15/03/2025", "a day is no share"],
  ])("%j shown as %s becomes %j: %s", (content, format, becomes) => expect(settled(content, format)).toBe(becomes));

  it.each<[CellContent, CellContent]>([
    [true, "TRUE"],
    [{ date: "2025-03-15" }, "15/03/2025"],
    ["Hoàn thành", "Hoàn thành"],
    ["60", "60"],
    [60, 60],
  ])("%j becomes %j where no format is known", (content, becomes) => expect(settled(content)).toBe(becomes));

  it("leaves every other cell of the row alone", () => {
    const cells = new Map<string, CellContent>([["Ghi chú", 60]]);
    expect(settledRow({ cells, numberFormats: new Map([["Ghi chú", "General"]]) }).cells).toEqual(cells);
  });
});

describe("a day that is written again", () => {
  it.each<[CellContent, CellContent]>([
    [45731, { date: "2025-03-15" }],
    [45731.7, { date: "2025-03-15" }],
    ["15/03/2025 8h30", { date: "2025-03-15" }],
    [20250315, "20250315"],
    [-3, "-3"],
    [0, "0"],
    [1, "1"],
    ["giữa tháng 3", "giữa tháng 3"],
    [null, null],
  ])("%j becomes %j", (content, becomes) => expect(dayCell(content)).toEqual(becomes));
});
