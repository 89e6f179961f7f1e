import { createHost } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { loadExcelInNode } from "excel-host-embedded/load";
import { failureOf } from "../openExcel";

/** A task table: texts, numbers, a truth value, formulas that give text, a number and an error; row 4 hidden. */
function fill(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C5").formulas = [
    ["TT", "Nội dung", "Đã xong"],
    [1, "Kiểm tra", true],
    [2, "", '=IF(A3>1,"chưa","")'],
    [3, "Báo cáo", "=A2+A3"],
    ["=1/0", "", ""],
  ];
  sheet.getRange("4:4").rowHidden = true;
  sheet.getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "Kiểm tra,Báo cáo" } };
}

async function inFilled<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const { Excel } = loadExcelInNode(createHost({ calculator: createNodeCalculator() }));
  return Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    fill(sheet);
    return work(sheet, context);
  });
}

/** Sources: office.d.ts on Excel.SpecialCellType and SpecialCellValueType. */
describe("special cells", () => {
  it.each<[string, string, string | undefined, string]>([
    ["texts that were typed", "Constants", "Text", "A1:C1,B2,B4"],
    ["truth values and texts", "Constants", "LogicalText", "A1:C1,B2:C2,B4"],
    ["formulas", "Formulas", undefined, "C3:C4,A5"],
    ["formulas that give an error", "Formulas", "Errors", "A5"],
    ["formulas that give a number", "Formulas", "Numbers", "C4"],
    ["empty cells among those in use", "Blanks", undefined, "B3,B5:C5"],
    ["cells that show", "Visible", undefined, "A1:C3,A5:C5"],
    ["cells with a rule for what is typed", "DataValidations", undefined, "B2:B3"],
  ])("are found: %s", async (_what, kind, values, expected) => {
    const address = await inFilled(async (sheet, context) => {
      const range = sheet.getRange("A1:C5");
      const cells = range.getSpecialCells(kind as "Constants", values as "All").load("address");
      await context.sync();
      return cells.address;
    });
    expect(address.replaceAll("Sheet1!", "")).toBe(expected);
  });

  it("that are not there are a null object, or ItemNotFound", async () => {
    const isNull = await inFilled(async (sheet, context) => {
      const none = sheet.getRange("A1:C5").getSpecialCellsOrNullObject("ConditionalFormats").load("address");
      await context.sync();
      return none.isNullObject;
    });
    const run = inFilled(async (sheet, context) => {
      sheet.getRange("A1:C5").getSpecialCells("ConditionalFormats");
      await context.sync();
    });
    expect([isNull, await failureOf(run)]).toEqual([true, "ItemNotFound"]);
  });
});

/** Sources: office.d.ts on Range.getPrecedents, getDirectPrecedents, getDependents, getDirectDependents. */
describe("cells that formulas tie together", () => {
  it.each([
    ["getDirectPrecedents", "A4", ["Sheet1!A3:A3", "Khác!B1"]],
    ["getPrecedents", "A4", ["Sheet1!A3", "Khác!B1", "Sheet1!A1:A2"]],
    ["getDirectDependents", "A1", ["Sheet1!A3"]],
    ["getDependents", "A1", ["Sheet1!A3", "Sheet1!A4", "Khác!B2"]],
  ] as const)("are found: %s of %s", async (method, of, expected) => {
    const { Excel } = loadExcelInNode(createHost({ calculator: createNodeCalculator() }));
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const other = context.workbook.worksheets.add("Khác");
      sheet.getRange("A1:A4").formulas = [[1], [2], ["=SUM(A1:A2)"], ["=A3+Khác!B1"]];
      other.getRange("B1:B2").formulas = [[5], ["=Sheet1!A4"]];
      const found = sheet.getRange(of)[method]().load("addresses");
      await context.sync();
      return found.addresses;
    });
    const plain = (list: readonly string[]) => list.map((address) => address.replace("A3:A3", "A3")).sort();
    expect(plain(addresses)).toEqual(plain(expected));
  });

  it("are ItemNotFound where a cell names none", async () => {
    const run = inFilled(async (sheet, context) => {
      sheet.getRange("A1").getPrecedents();
      await context.sync();
    });
    expect(await failureOf(run)).toBe("ItemNotFound");
  });

  it("through names and tables too", async () => {
    const addresses = await inFilled(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "NhiemVu";
      context.workbook.names.add("NgayChot", sheet.getRange("E1"));
      sheet.getRange("G1").formulas = [["=SUM(NhiemVu[TT])+NgayChot"]];
      const found = sheet.getRange("G1").getDirectPrecedents().load("addresses");
      await context.sync();
      return found.addresses;
    });
    expect(addresses).toEqual(["Sheet1!A2:A4", "Sheet1!E1"]);
  });
});

/** Sources: office.d.ts on Range.formulasR1C1; Excel's help on R1C1 references. */
describe("formulas in R1C1 notation", () => {
  it.each([
    ["=RC[-2]*RC[-1]", "=A2*B2"],
    ["=SUM(R[-1]C:RC)", "=SUM(C1:C2)"],
    ["=R1C2", "=$B$1"],
    ["=SUM(C1:C2)", "=SUM($A:$B)"],
    ["=SUM(R[1])", "=SUM(3:3)"],
    ['=Sheet1!RC1&"R1C1"', '=Sheet1!$A2&"R1C1"'],
    ["=ROUND(R1C1,2)", "=ROUND($A$1,2)"],
  ])("%s is %s in C2, and told back as it was set", async (written, expected) => {
    const told = await inFilled(async (sheet, context) => {
      sheet.getRange("C2").formulasR1C1 = [[written]];
      const cell = sheet.getRange("C2").load("formulas,formulasR1C1");
      await context.sync();
      return [cell.formulas, cell.formulasR1C1].flat(2) as unknown[];
    });
    expect(told).toEqual([expected, written]);
  });
});

/** Sources: office.d.ts on Range.hyperlink, Excel.RangeHyperlink and Excel.ClearApplyTo. */
describe("links", () => {
  it("show their text, look like links, and are told back", async () => {
    const told = await inFilled(async (sheet, context) => {
      const cell = sheet.getRange("E1");
      cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Về đầu trang", screenTip: "Ô A1" };
      const range = sheet.getRange("E1").load("values,style,hyperlink,format/font/underline");
      const none = sheet.getRange("E1:E2").load("hyperlink");
      await context.sync();
      return [range.values, range.style, range.format.font.underline, range.hyperlink, none.hyperlink];
    });
    expect(told).toEqual([
      [["Về đầu trang"]],
      "Hyperlink",
      "Single",
      { documentReference: "Sheet1!A1", textToDisplay: "Về đầu trang", screenTip: "Ô A1" },
      null,
    ]);
  });

  it.each([
    ["Hyperlinks", "Single"],
    ["RemoveHyperlinks", "None"],
  ] as const)("are cleared, their looks only with RemoveHyperlinks: %s", async (applyTo, underline) => {
    const told = await inFilled(async (sheet, context) => {
      const cell = sheet.getRange("E1");
      cell.hyperlink = { address: "https://example.invalid/" };
      cell.clear(applyTo);
      cell.load("values,hyperlink,format/font/underline");
      await context.sync();
      return [cell.values, cell.hyperlink, cell.format.font.underline];
    });
    expect(told).toEqual([[["https://example.invalid/"]], null, underline]);
  });

  it("go along with rows that are put in", async () => {
    const link = await inFilled(async (sheet, context) => {
      sheet.getRange("E1").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "A1" };
      sheet.getRange("1:1").insert("Down");
      const cell = sheet.getRange("E2").load("hyperlink");
      await context.sync();
      return cell.hyperlink;
    });
    expect(link).toEqual({ documentReference: "Sheet1!A1", textToDisplay: "A1" });
  });

  it("that lead nowhere are refused", async () => {
    const run = inFilled(async (sheet, context) => {
      sheet.getRange("E1").hyperlink = { textToDisplay: "đâu?" };
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });
});
