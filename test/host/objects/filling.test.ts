import { createHost } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { loadExcelInNode } from "excel-host-embedded/load";
import { failureOf, openExcel } from "../openExcel";

type Content = string | number | boolean;

/** What is in `read` after `work` on the sheet. Sources: office.d.ts on Range.autoFill, moveTo and Excel.AutoFillType. */
async function formulasAfter(work: (sheet: Excel.Worksheet) => void, read: string): Promise<Content[][]> {
  const { Excel } = loadExcelInNode(createHost({ calculator: createNodeCalculator() }));
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    work(sheet);
    const range = sheet.getRange(read).load("formulas");
    await context.sync();
    return range.formulas as Content[][];
  });
}

const column = (values: readonly Content[]): Content[][] => values.map((value) => [value]);

describe("auto fill", () => {
  it.each<[string, readonly Content[], string | null, readonly Content[]]>([
    ["copies a number alone", [7], null, [7, 7, 7]],
    ["counts a number alone on when a series is asked for", [7], "FillSeries", [8, 9, 10]],
    ["goes on with two numbers", [1, 3], null, [5, 7]],
    ["goes on with the line through numbers that lie on none", [1, 2, 4], null, [5.333]],
    ["lets numbers grow", [1, 2], "GrowthTrend", [4, 8]],
    ["repeats numbers when they are to be copied", [1, 3], "FillCopy", [1, 3]],
    ["counts the number at the end of a text", ["Quý 1"], null, ["Quý 2", "Quý 3", "Quý 4"]],
    ["keeps zeros before it", ["NV08"], null, ["NV09", "NV10", "NV11"]],
    ["knows days and months", ["Fri"], null, ["Sat", "Sun", "Mon"]],
    ["repeats other texts", ["có", "không"], null, ["có", "không"]],
    ["moves formulas along", ["=B1*$C$1"], null, ["=B2*$C$1", "=B3*$C$1", "=B4*$C$1"]],
  ])("%s", async (_what, source, kind, expected) => {
    const count = source.length;
    const filled = await formulasAfter(
      (sheet) => {
        const range = sheet.getRange(`A1:A${String(count)}`);
        range.formulas = column(source);
        range.autoFill("A1:A4", (kind ?? "FillDefault") as "FillDefault");
      },
      `A${String(count + 1)}:A4`,
    );
    const rounded = filled.flat().map((value) => (typeof value === "number" ? Number(value.toFixed(3)) : value));
    expect(rounded).toEqual(expected);
  });

  it.each<[string, number, string, readonly number[]]>([
    ["days, as a date alone does by itself", 45_688, "FillDefault", [45_689, 45_690]],
    ["working days, from a Friday", 45_688, "FillWeekdays", [45_691, 45_692]],
    ["months, to the last day of a shorter one", 45_688, "FillMonths", [45_716, 45_747]],
    ["years", 45_688, "FillYears", [46_053, 46_418]],
  ])("counts a date (31/01/2025) in %s", async (_unit, date, kind, expected) => {
    const filled = await formulasAfter((sheet) => {
      sheet.getRange("A1").numberFormat = [["dd/mm/yyyy"]];
      sheet.getRange("A1").values = [[date]];
      sheet.getRange("A1").autoFill("A1:A3", kind as "FillDays");
    }, "A2:A3");
    expect(filled.flat()).toEqual(expected);
  });

  it("goes up and to the left too", async () => {
    const filled = await formulasAfter((sheet) => {
      sheet.getRange("C3:D3").values = [[3, 4]];
      sheet.getRange("C3:D3").autoFill("A3:D3");
      sheet.getRange("A3").autoFill("A1:A3", "FillSeries");
    }, "A1:D3");
    expect(filled).toEqual([
      [-1, "", "", ""],
      [0, "", "", ""],
      [1, 2, 3, 4],
    ]);
  });

  it.each([
    ["FillDefault", "#FFFF00", 1],
    ["FillFormats", "#FFFF00", ""],
    ["FillValues", "#FFFFFF", 1],
  ] as const)("takes looks and contents along as told: %s", async (kind, color, value) => {
    const { Excel } = openExcel();
    const told = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const source = sheet.getRange("A1");
      source.values = [[1]];
      source.format.fill.color = "#FFFF00";
      source.autoFill("A1:A2", kind);
      const filled = sheet.getRange("A2").load("values,format/fill/color");
      await context.sync();
      return [filled.format.fill.color, (filled.values as Content[][])[0]?.[0]];
    });
    expect(told).toEqual([color, value]);
  });

  it.each([
    ["a place apart", "C1:C4", "FillDefault", "InvalidArgument"],
    ["two directions at once", "A1:B4", "FillDefault", "InvalidArgument"],
    ["flash fill, which is not modelled", "A1:A4", "FlashFill", "NotImplemented"],
  ] as const)("refuses %s", async (_what, target, kind, code) => {
    const run = formulasAfter((sheet) => sheet.getRange("A1").autoFill(target, kind), "A1");
    expect(await failureOf(run)).toBe(code);
  });
});

describe("a range that is moved", () => {
  it("takes contents along, and formulas that point at it follow", async () => {
    const filled = await formulasAfter((sheet) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1+1", "=SUM(A1:B1,E1)"]];
      sheet.getRange("A3").formulas = [["=SUM($A$1:$B$1)"]];
      sheet.getRange("A1:B1").moveTo("D5");
    }, "A1:E5");
    expect([filled[0]?.slice(0, 3), filled[2]?.[0], filled[4]?.slice(3)]).toEqual([
      ["", "", "=SUM(D5:E5,E1)"],
      "=SUM($D$5:$E$5)",
      [1, "=D5+1"],
    ]);
  });

  it("names its old sheet where its formulas go on pointing there", async () => {
    const { Excel } = openExcel();
    const told = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const other = context.workbook.worksheets.add("Tổng hợp");
      sheet.getRange("A1:A2").formulas = [["=A2+B1"], [2]];
      sheet.getRange("A1:A2").moveTo("'Tổng hợp'!C3");
      const moved = other.getRange("C3:C4").load("formulas");
      await context.sync();
      return moved.formulas as Content[][];
    });
    expect(told.flat()).toEqual(["='Tổng hợp'!C4+Sheet1!B1", 2]);
  });
});

describe("several ranges", () => {
  it("each get a copy", async () => {
    const filled = await formulasAfter((sheet) => {
      sheet.getRange("A1").formulas = [["=B1"]];
      sheet.getRanges("A3,C3").copyFrom("A1");
    }, "A3:C3");
    expect(filled.flat()).toEqual(["=B3", "", "=D3"]);
  });
});
