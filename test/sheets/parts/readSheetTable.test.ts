import { readSheetTable } from "../../../src/sheets/parts/readSheetTable";
import { gridOf } from "../../support/clerkSheets";

const WANTED = { name: "NhiemVu", known: ["TT", "Nội dung nhiệm vụ", "Ghi chú", "Mã"], keyHeading: "Mã" };

describe("a table read back", () => {
  it("is found by its headings wherever it stands, whatever their spacing and case", () => {
    const grid = gridOf("Nhiệm vụ", [
      ["Tiêu đề"],
      [],
      [null, "GHI CHÚ", "Người duyệt", "Nội dung  nhiệm vụ", "TT", "Mã"],
      [null, "gấp", "Bà B", "Họp giao ban", 1, "NV-1"],
    ]);
    const table = readSheetTable({ grid, tables: [] }, WANTED);
    expect(table?.headings).toEqual(["Ghi chú", "Người duyệt", "Nội dung nhiệm vụ", "TT", "Mã"]);
    expect(table?.rows).toEqual([
      {
        row: 3,
        cells: new Map<string, unknown>([
          ["Ghi chú", "gấp"],
          ["Người duyệt", "Bà B"],
          ["Nội dung nhiệm vụ", "Họp giao ban"],
          ["TT", 1],
          ["Mã", "NV-1"],
        ]),
      },
    ]);
  });

  it("ends where the table ends; below it stand parked rows; people's own notes are no rows of it", () => {
    const grid = gridOf("Nhiệm vụ", [
      ["TT", "Nội dung nhiệm vụ", "Ghi chú", "Mã"],
      [1, "Họp giao ban", null, "NV-1"],
      [],
      ["Nội dung không còn trong kế hoạch"],
      [2, "Việc cũ", "đã làm", "NV-2"],
      [],
      ["Lưu ý: họp vào thứ Hai"],
    ]);
    const tables = [{ name: "NhiemVu", area: { row: 0, column: 0, rows: 2, columns: 4 } }];
    const table = readSheetTable({ grid, tables }, WANTED);
    expect(table?.rows.map(({ row }) => row)).toEqual([1]);
    expect(table?.parked.map(({ row }) => row)).toEqual([4]);
  });

  it("knows a date by how it is shown", () => {
    const grid = {
      ...gridOf("Nhiệm vụ", [
        ["TT", "Nội dung nhiệm vụ", "Ghi chú", "Mã"],
        [1, "Họp", 45747, "NV-1"],
      ]),
      numberFormats: [
        ["General", "General", "General", "General"],
        ["0", "@", '"ngày" dd/mm/yyyy', "@"],
      ],
    };
    expect(readSheetTable({ grid, tables: [] }, WANTED)?.rows[0]?.cells.get("Ghi chú")).toEqual({ date: "2025-03-31" });
  });

  it("is not found when most headings are gone", () => {
    const grid = gridOf("Nhiệm vụ", [["TT"], [1, "Họp giao ban"]]);
    expect(readSheetTable({ grid, tables: [] }, WANTED)).toBeUndefined();
  });
});
