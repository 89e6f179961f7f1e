import { withTyped } from "../../src/actions/drafts/withTyped";
import type { SheetContent } from "../../src/actions/ports/WorkbookPort";
import { settledProgress } from "../../src/sheets/parts/settledProgress";

/** As it is read: of cells without numbers no look is asked for. */
const SHEET: SheetContent = {
  listing: { name: "Tiến độ", mark: "progress", visible: true },
  grid: {
    sheet: "Tiến độ",
    row: 3,
    column: 0,
    cells: [["Quý I"], [null]],
    numberFormats: [["General"], ["General"]],
    merges: [],
  },
  tables: [],
};

describe("what forms say, as if somebody had typed it", () => {
  it.each([
    [1, 1, "a whole of it is no doubtful 1"],
    [0.6, 0.6, "a part"],
    [{ date: "2025-03-31" }, "31/03/2025", "a day"],
    ["1", "1", "a 1 of which nobody can be sure stays the text that a person reads"],
  ] as const)("%j is settled as %j: %s", (content, settled, _why) => {
    const { grid } = withTyped(SHEET, [{ row: 4, column: 0, content }]);
    expect(settledProgress(grid.cells[1]?.[0] ?? null, grid.numberFormats?.[1]?.[0])).toBe(settled);
  });
});
