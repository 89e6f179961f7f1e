import type { PageCell, PageTable } from "../../../src/files/pdf/PageItem";
import { joinTables } from "../../../src/files/pdf/tables/joinTables";

type Written = string | readonly [text: string, rows: number] | null;

/** A ruled table on a page: a text, a text merged over rows, or null where a merge from above reaches. */
function page(rows: readonly (readonly Written[])[]): PageTable {
  const cells = rows.map((row) =>
    row.flatMap((written, column): readonly PageCell[] => {
      if (written === null) return [];
      const [text, over] = typeof written === "string" ? ([written, 1] as const) : written;
      return [{ text, column, columns: 1, rows: over, isFull: false }];
    }),
  );
  const edges = Array.from({ length: (rows[0]?.length ?? 0) + 1 }, (_, index) => index * 100);
  return { kind: "table", top: 0, bottom: 700, edges, rows: cells, isSides: false };
}

function joined(...parts: readonly [PageTable, ...PageTable[]]): readonly (readonly Written[])[] {
  const { rows } = joinTables(parts);
  return rows.map((row) => row.map((cell) => (cell.rows === 1 ? cell.text : [cell.text, cell.rows])));
}

const HEAD = ["TT", "Nội dung", "Chủ trì", "Thời gian"];

describe("a row that the end of a page cut in two", () => {
  it("is one where its list of units goes on after a semicolon", () => {
    const above = page([
      HEAD,
      ["1", "Rà soát nội quy.", "Văn phòng", "Quý I"],
      ["2", "Kỷ niệm ngày", "Các tổ;", "Quý II"],
    ]);
    const below = page([
      ["", "Quốc tế Phụ nữ.", "Công đoàn cơ sở", ""],
      ["3", "Tổng kết", "Văn phòng", "Quý IV"],
    ]);
    expect(joined(above, below)).toEqual([
      HEAD,
      ["1", "Rà soát nội quy.", "Văn phòng", "Quý I"],
      ["2", "Kỷ niệm ngày Quốc tế Phụ nữ.", "Các tổ; Công đoàn cơ sở", "Quý II"],
      ["3", "Tổng kết", "Văn phòng", "Quý IV"],
    ]);
  });

  it("is one where a cell merged over it and its neighbours goes on too", () => {
    const above = page([
      HEAD,
      ["1", "Rà soát nội quy", ["Văn phòng", 2], "Quý I"],
      ["2", "Niêm yết Nghị quyết số", null, "Quý III năm"],
    ]);
    const below = page([
      ["", "25-NQ/TW của Trung ương", ["", 2], "2026"],
      ["3", "Tổng kết", null, "Quý IV"],
      ["4", "Họp", "Công an", "Quý I"],
    ]);
    expect(joined(above, below)).toEqual([
      HEAD,
      ["1", "Rà soát nội quy", ["Văn phòng", 3], "Quý I"],
      ["2", "Niêm yết Nghị quyết số 25-NQ/TW của Trung ương", "Quý III năm 2026"],
      ["3", "Tổng kết", "Quý IV"],
      ["4", "Họp", "Công an", "Quý I"],
    ]);
  });

  it("keeps a merge that begins in it", () => {
    const above = page([
      HEAD,
      ["1", "Rà soát nội quy.", "Tổ Một", "Quý I"],
      ["2", "Niêm yết công khai", "Văn phòng", "Quý III năm"],
    ]);
    const below = page([
      ["", "các khoản thu", ["", 2], "2026"],
      ["3", "Tổng kết", null, "Quý IV"],
    ]);
    expect(joined(above, below).slice(2)).toEqual([
      ["2", "Niêm yết công khai các khoản thu", ["Văn phòng", 2], "Quý III năm 2026"],
      ["3", "Tổng kết", "Quý IV"],
    ]);
  });

  it("is none where the row above is closed and another begins", () => {
    const above = page([
      HEAD,
      ["1", "Rà soát nội quy.", "Tổ Một", "Quý I"],
      ["2", "Niêm yết.", "Văn phòng.", "Quý III"],
    ]);
    const below = page([["", "Tổng kết.", "Văn phòng", "Quý IV"]]);
    expect(joined(above, below)).toHaveLength(4);
  });
});
