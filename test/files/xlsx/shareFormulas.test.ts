import fc from "fast-check";
import { shareFormulas } from "../../../src/files/xlsx/shareFormulas";
import type { XlsxCell, XlsxSheet } from "../../../src/files/xlsx/XlsxWorkbook";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";

function column(formulas: readonly (string | null)[]): readonly XlsxCell[] {
  return formulas.flatMap((formula, row) => (formula === null ? [] : [{ row, column: 0, value: 1, formula }]));
}

function areas(formulas: readonly (string | null)[]): readonly string[] {
  return [...shareFormulas(column(formulas)).values()].flatMap(({ area }) => area ?? []);
}

describe("formulas that go on down a column", () => {
  it.each<[string, readonly (string | null)[], readonly string[]]>([
    ["are told once", ["B1*2", "B2*2", "B3*2", "B4*2"], ["A1:A4"]],
    ["are told each where only two say the same", ["B1*2", "B2*2"], []],
    ["begin anew where somebody wrote another", ["B1", "B2", "B3", "C9", "B5", "B6", "B7"], ["A1:A3", "A5:A7"]],
    ["begin anew behind a gap", ["B1", "B2", "B3", null, "B5", "B6", "B7"], ["A1:A3", "A5:A7"]],
    ["are told each where they point at another sheet", ["'Đơn vị'!B1", "'Đơn vị'!B2", "'Đơn vị'!B3"], []],
    ["are told each where they name a table's column", ["SUM(TienDo[Mã])", "SUM(TienDo[Mã])", "SUM(TienDo[Mã])"], []],
    ["are told each where the same words would mean other rows", ["SUM(1:1)", "SUM(1:1)", "SUM(1:1)"], []],
  ])("%s", (_, formulas, told) => {
    expect(areas(formulas)).toEqual(told);
  });

  it("are read as they were written, whatever they are", async () => {
    const formula = fc.constantFrom(
      "B1*2",
      "$B$1",
      "SUM(B1:$C9)",
      "B2*2",
      "B3*2",
      `IF(B1="B1",1,"<&>")`,
      "SUM(B:B)",
      "SUM(1:2)",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(formula), { maxLength: 12 }), async (formulas) => {
        const nothing = { columns: [], rows: [], merges: [], tables: [], validations: [], conditionalFormats: [] };
        const cells = column(formulas);
        const sheet: XlsxSheet = { name: "Sheet1", visibility: "visible", cells, ...nothing, names: [], charts: [] };
        const read = await readXlsx(await writeXlsx({ sheets: [sheet], names: [] }));
        expect(read.ok && read.value.sheets[0]?.cells.map((cell) => cell.formula)).toEqual(
          cells.map((cell) => `=${cell.formula ?? ""}`),
        );
      }),
      { numRuns: 60 },
    );
  });
});
