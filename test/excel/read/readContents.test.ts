import { gridOf as fileGrid } from "../../../src/files/xlsx/gridOf";
import type { XlsxCell, XlsxSheet } from "../../../src/files/xlsx/XlsxWorkbook";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import { openExcel } from "../../support/openExcel";

const EMPTY: Omit<XlsxSheet, "name" | "cells"> = {
  visibility: "visible",
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  charts: [],
};
const BORDER = { border: { bottom: { style: "thin" } } } as const;
const LAST_ROW = 1_048_575;

function cellsOf(rows: readonly (readonly string[])[]): readonly XlsxCell[] {
  return rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
}

const CELLS = cellsOf([
  ["TT", "Nội dung"],
  ["1", "Rà soát"],
  ["2", "Tập huấn"],
]);

/** What the port reads of one sheet, and in how many requests. */
async function readSheet(sheet: Partial<XlsxSheet>) {
  const model = modelFromXlsx({ sheets: [{ ...EMPTY, name: "KH", cells: CELLS, ...sheet }], names: [] });
  const { port, host, close } = await openExcel({ model });
  try {
    const { contents } = await port.read(() => ["KH"], ["KH"]);
    return { grid: contents.get("KH")?.grid, requests: host.counters.requests };
  } finally {
    close();
  }
}

describe("a sheet that is read through Excel", () => {
  it.each([
    ["a border in the last row", { row: LAST_ROW, column: 0, value: null, format: BORDER }],
    ["a border in the last column", { row: 0, column: 16_383, value: null, format: BORDER }],
  ])("is read for its values in one request, whatever is formatted: %s", async (_what, cell) => {
    const { grid, requests } = await readSheet({ cells: [...CELLS, cell] });
    expect(grid?.cells).toEqual([
      ["TT", "Nội dung"],
      ["1", "Rà soát"],
      ["2", "Tập huấn"],
    ]);
    expect(requests).toBe(1);
  });

  it("is read when its title is merged over a whole row", async () => {
    const { grid } = await readSheet({ merges: [{ row: 0, column: 0, rows: 1, columns: 16_384 }] });
    expect(grid?.cells[2]).toEqual(["2", "Tập huấn"]);
  });

  it.each([
    ["the last row", { row: LAST_ROW, column: 1, value: "x" }],
    ["a far corner", { row: 900_000, column: 9000, value: "x" }],
  ])("is read where plans stand, and told of, when a value stands in %s", async (_what, cell) => {
    const { grid } = await readSheet({ cells: [...CELLS, cell] });
    expect(grid?.cells.slice(0, 3)).toEqual([
      ["TT", "Nội dung"],
      ["1", "Rà soát"],
      ["2", "Tập huấn"],
    ]);
    expect(grid?.beyond).toEqual({ row: cell.row, column: cell.column });
  });

  it("tells hidden rows and columns, in a second request only when there are some", async () => {
    const { grid, requests } = await readSheet({
      rows: [{ row: 1, hidden: true }],
      columns: [{ column: 1, hidden: true }],
    });
    expect(grid?.hidden).toEqual({ rows: [1], columns: [1] });
    expect(requests).toBe(2);
  });

  it("tells struck cells as the door of files does", async () => {
    const struck = CELLS.map((cell) => (cell.row === 2 ? { ...cell, format: { font: { strike: true } } } : cell));
    const { grid } = await readSheet({ cells: struck });
    expect(grid?.struck).toEqual(fileGrid({ ...EMPTY, name: "KH", cells: struck }).struck);
    expect(grid?.struck).toHaveLength(2);
  });

  it("is read after others where all of them are too long for one answer", async () => {
    const long = cellsOf(Array.from({ length: 100 }, () => ["a".repeat(32_000)]));
    const names = ["Một", "Hai", "Ba"];
    const model = modelFromXlsx({ sheets: names.map((name) => ({ ...EMPTY, name, cells: long })), names: [] });
    const { port, close } = await openExcel({ model });
    try {
      const { contents } = await port.read(() => names, names);
      expect([...contents].map(([name, { grid }]) => [name, grid.cells.length])).toEqual(
        names.map((name) => [name, 100]),
      );
    } finally {
      close();
    }
  });

  it("gives an error as the door of files does", async () => {
    const errors = [...CELLS, { row: 3, column: 1, value: { error: "#N/A" } }];
    const { grid } = await readSheet({ cells: errors });
    expect(grid?.cells).toEqual(fileGrid({ ...EMPTY, name: "KH", cells: errors }).cells);
  });
});
