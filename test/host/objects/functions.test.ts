import { createHost } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { loadExcelInNode } from "excel-host-embedded/load";
import { failureOf, openExcel } from "../openExcel";

type Call = (functions: Excel.Functions, range: Excel.Range) => Excel.FunctionResult<number | string | boolean>;

/** Sources: office.d.ts on Excel.Functions and Excel.FunctionResult. */
describe("a function that is called by itself", () => {
  it.each<[string, Call, unknown[]]>([
    ["with values", (functions) => functions.sum(1, 2, 3), [6, ""]],
    ["with a range and a truth value", (functions, range) => functions.vlookup("Quý II", range, 2, false), [20, ""]],
    [
      "with results of others",
      (functions, range) => functions.sum(functions.vlookup("Quý I", range, 2, false), functions.max(range)),
      [30, ""],
    ],
    ["that fails", (functions, range) => functions.vlookup("Quý IX", range, 2, false), [null, "#N/A"]],
    ["with quotes in a text", (functions) => functions.len('"Đạt"'), [5, ""]],
  ])("gives its value or its error: %s", async (_what, call, expected) => {
    const host = createHost({ calculator: createNodeCalculator() });
    const { Excel } = loadExcelInNode(host);
    const told = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.formulas = [
        ["Quý I", 10],
        ["Quý II", "=B1*2"],
      ];
      const result = call(context.workbook.functions, range).load("value,error");
      await context.sync();
      return [result.value, result.error];
    });
    expect(told).toEqual(expected);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("is refused where nothing calculates", async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.functions.sum(1, 2).load("value");
      await context.sync();
    });
    expect(await failureOf(run)).toBe("GeneralException");
  });
});
