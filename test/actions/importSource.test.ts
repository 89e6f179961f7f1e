import { importSource } from "../../src/actions/importSource";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import type { SourceTable } from "../../src/sheets/source/SourceTable";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TABLE: SourceTable = {
  rows: [
    ["KẾ HOẠCH CÔNG TÁC NĂM 2025"],
    [],
    ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
    ["1", "=Rà soát quy chế", "Văn phòng", "Quý I"],
    ["2", "Tổng kết", null, { date: "2025-12-15" }],
  ],
  merges: [{ row: 3, column: 2, rows: 2, columns: 1 }],
  tables: [{ row: 2, column: 0, rows: 3, columns: 4 }],
};
const INPUT = { today: "2025-04-01", asOf: null, units: null };

function workbookWith(...names: readonly string[]): MemoryWorkbook {
  return new MemoryWorkbook(names.map((sheet) => ({ sheet, row: 0, column: 0, cells: [["Ghi chú"]], merges: [] })));
}

describe("bringing in a plan from elsewhere", () => {
  it("makes a sheet of its own beside those that are there", async () => {
    const workbook = workbookWith("Sheet1", "kế hoạch gốc");
    expect(await importSource(workbook, TABLE, "Kế hoạch gốc")).toEqual({
      ok: true,
      value: { sheet: "Kế hoạch gốc (2)" },
    });
    expect(workbook.names()).toEqual(["Sheet1", "kế hoạch gốc", "Kế hoạch gốc (2)"]);
    expect(workbook.cells("kế hoạch gốc")).toEqual([["Ghi chú"]]);
  });

  it("never writes over a plan that was brought in before", async () => {
    const workbook = workbookWith("Sheet1");
    await importSource(workbook, TABLE, "Kế hoạch gốc");
    await importSource(workbook, { ...TABLE, rows: [["Bản khác"]] }, "Kế hoạch gốc");
    expect(workbook.cells("Kế hoạch gốc")[0]?.[0]).toBe("KẾ HOẠCH CÔNG TÁC NĂM 2025");
    expect(workbook.cells("Kế hoạch gốc (2)")).toEqual([["Bản khác"]]);
  });

  it("gives a sheet that counts as the user's own: step 1 reads it, and every task is traced to it", async () => {
    const workbook = workbookWith("Sheet1");
    await importSource(workbook, TABLE, "Kế hoạch gốc");
    const draft = await prepareTaskTable(workbook, { ...INPUT, sheet: "Kế hoạch gốc" });
    if (!draft.ok) throw new Error(JSON.stringify(draft.error));
    const { tasks } = draft.value.plan;
    expect(tasks.map(({ content, leadText, schedule }) => [content, leadText, schedule.due])).toEqual([
      ["=Rà soát quy chế", "Văn phòng", "2025-03-31"],
      ["Tổng kết", "Văn phòng", "2025-12-15"],
    ]);
    expect(draft.value.source).toBe("Kế hoạch gốc");
  });

  it("keeps merges downwards when there are more merges than Excel tells of", async () => {
    const rows = Array.from({ length: 600 }, () => ["a", "b", "c"]);
    const across = rows.map((_, row) => ({ row, column: 0, rows: 1, columns: 2 }));
    const down = { row: 590, column: 2, rows: 5, columns: 1 };
    const workbook = workbookWith("Sheet1");
    const tables = [{ row: 0, column: 0, rows: 600, columns: 3 }];
    await importSource(workbook, { rows, merges: [...across, down], tables }, "Kế hoạch gốc");
    const { merges } = workbook.spec("Kế hoạch gốc");
    expect(merges).toHaveLength(512);
    expect(merges).toContainEqual(down);
  });
});
