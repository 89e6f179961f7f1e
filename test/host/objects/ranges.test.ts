import { createNodeCalculator } from "../../../src/workbench/host/calc/createNodeCalculator";
import { failureOf, openExcel } from "../openExcel";

describe("a range", () => {
  it("gives back what was written, blanks as empty text", async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C3").values = [
        ["Trường Mầm non Hoa Sen", 12],
        [true, ""],
      ];
      const used = sheet.getUsedRange();
      used.load("address,values,valueTypes,text");
      await context.sync();
      return { address: used.address, values: used.values, types: used.valueTypes, text: used.text };
    });
    expect(read).toEqual({
      address: "Sheet1!B2:C3",
      values: [
        ["Trường Mầm non Hoa Sen", 12],
        [true, ""],
      ],
      types: [
        ["String", "Double"],
        ["Boolean", "Empty"],
      ],
      text: [
        ["Trường Mầm non Hoa Sen", "12"],
        ["TRUE", ""],
      ],
    });
  });

  it("leaves a cell alone where null is written and fills the range with a single value", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [["Quý I"]];
      range.values = [
        ["Quý II", null],
        [null, ""],
      ];
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    const values = [0, 1].map((row) => [0, 1].map((column) => sheet?.valueAt(row, column)));
    expect(values).toEqual([
      ["Quý II", "Quý I"],
      ["Quý I", null],
    ]);
  });

  it.each([
    ["an array of other dimensions", "A1:B2", [["chỉ một hàng", "hai ô"]], "InvalidArgument"],
    ["text of 32 768 characters", "A1", [["x".repeat(32_768)]], "InvalidArgument"],
    ["a dash before a list with a comma, which is no formula", "A1", [["- Phòng GDĐT, các trường"]], "InvalidArgument"],
    ["a formula that does not close", "A1", [["=SUM(A2"]], "InvalidArgument"],
    ["values on whole columns", "A:B", [["x"]], "InvalidArgument"],
  ])("refuses %s", async (_what, address, values, code) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
      await context.sync();
    });
    expect(await failureOf(run)).toBe(code);
  });

  it("refuses a size mismatch of a large array before any piece of it is written", async () => {
    const { host, Excel } = openExcel();
    const run = Excel.run(async (context) => {
      const rows = Array.from({ length: 1999 }, () => ["a", "b"]);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2000").values = rows;
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
    expect(host.model.sheets[0]?.usedBox(true)).toBeNull();
  });

  it("writes a large array in pieces", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const rows = Array.from({ length: 3000 }, (_, index) => [index, `Nhiệm vụ ${index}`]);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3000").values = rows;
      await context.sync();
    });
    expect(host.model.sheets[0]?.valueAt(2999, 1)).toBe("Nhiệm vụ 2999");
  });

  it("is too large to be read from 5 000 001 cells on", async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1000001").load("values");
      await context.sync();
    });
    expect(await failureOf(run)).toBe("RangeExceedsLimit");
  });

  it.each([
    ["dd/mm/yyyy", ""],
    ['0 "nhiệm vụ"', ""],
    ['0 "nhiệm vụ', "InvalidArgument"],
    ["", "InvalidArgument"],
  ])("with number format %j answers %j", async (numberFormat, code) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").numberFormat = [[numberFormat, null]];
      await context.sync();
    });
    expect(await failureOf(run)).toBe(code);
  });

  it("gives null for the values of whole columns", async () => {
    const { Excel } = openExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:A").load("values,address");
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([null, "Sheet1!A:A"]);
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "Sheet1!C3"],
    ["getRow", (range) => range.getRow(1), "Sheet1!B3:D3"],
    ["getColumn", (range) => range.getColumn(0), "Sheet1!B2:B4"],
    ["getLastRow", (range) => range.getLastRow(), "Sheet1!B4:D4"],
    ["getLastCell", (range) => range.getLastCell(), "Sheet1!D4"],
    ["getEntireRow", (range) => range.getEntireRow(), "Sheet1!2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Sheet1!B:D"],
    ["getOffsetRange", (range) => range.getOffsetRange(2, -1), "Sheet1!A4:C6"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 1), "Sheet1!B2:E3"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "Sheet1!B5:D6"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "Sheet1!B1:D1"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "Sheet1!E2:E4"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "Sheet1!B2:F9"],
    ["getIntersection", (range) => range.getIntersection("C1:C3"), "Sheet1!C2:C3"],
    ["getSurroundingRegion", (range) => range.getCell(0, 0).getSurroundingRegion(), "Sheet1!A1:D4"],
    ["getUsedRange", (range) => range.getUsedRange(), "Sheet1!B2:D4"],
  ])("leads to another range by %s", async (_name, lead, address) => {
    const { Excel } = openExcel();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["TT"]];
      sheet.getRange("B2:D4").values = [["x"]];
      const range = lead(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  it.each<[string, (range: Excel.Range) => Excel.Range]>([
    ["above the first row", (range) => range.getOffsetRange(-1, 0)],
    ["to no rows at all", (range) => range.getResizedRange(-1, 0)],
    ["to a row outside it", (range) => range.getRow(1)],
  ])("leads nowhere %s", async (_where, lead) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      lead(context.workbook.worksheets.getItem("Sheet1").getRange("A1")).load("address");
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });

  it("keeps pointing at its cells when rows are put in above", async () => {
    const { Excel } = openExcel();
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B5:C6").load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B7:C8");
  });

  it("merges cells and keeps the first content", async () => {
    const { host, Excel } = openExcel();
    const areas = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").values = [["", "KẾ HOẠCH", "bị bỏ"]];
      sheet.getRange("A1:C1").merge(false);
      sheet.getRange("A3:B4").merge(true);
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
      merged.load("address,areas/items/address");
      const none = sheet.getRange("F1").getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, merged.areas.items.map((area) => area.address), none.isNullObject];
    });
    expect(areas).toEqual([
      "Sheet1!A1:C1,Sheet1!A3:B3,Sheet1!A4:B4",
      ["Sheet1!A1:C1", "Sheet1!A3:B3", "Sheet1!A4:B4"],
      true,
    ]);
    expect(host.model.sheets[0]?.valueAt(0, 0)).toBe("KẾ HOẠCH");
    expect(host.model.sheets[0]?.valueAt(0, 2)).toBeNull();
  });

  it("is a member of requirement set 1.13 where its merged areas are concerned", async () => {
    const { Excel } = openExcel({ requirementSet: "1.12" });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await failureOf(run)).toBe("ApiNotFound");
  });

  it("clears contents, looks or everything", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      range.values = [["a"], ["b"], ["c"]];
      range.format.font.bold = true;
      range.getCell(0, 0).clear("Contents");
      range.getCell(1, 0).clear("Formats");
      range.getCell(2, 0).clear();
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    const cells = [0, 1, 2].map((row) => [sheet?.valueAt(row, 0), sheet?.formatAt(row, 0).bold]);
    expect(cells).toEqual([
      [null, true],
      ["b", false],
      [null, false],
    ]);
  });

  it("copies values with their looks and moves references along", async () => {
    const { host, Excel } = openExcel({ calculator: createNodeCalculator() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [["Nội dung", "=$A1&B$2"]];
      sheet.getRange("A1").format.fill.color = "#DDE8F0";
      sheet.getRange("A3:B4").copyFrom("A1:B1");
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    expect(sheet?.formulaAt(3, 1)).toBe("=$A4&B$2");
    expect([sheet?.valueAt(2, 0), sheet?.formatAt(3, 0).fill]).toEqual(["Nội dung", "#DDE8F0"]);
  });
});

describe("the look of a range", () => {
  it("is one value where all cells agree, null or empty text where they differ", async () => {
    const { Excel } = openExcel();
    const look = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.format.wrapText = true;
      range.getCell(0, 0).format.font.bold = true;
      range.getCell(0, 0).format.fill.color = "#FFFBE6";
      range.load("format/wrapText,format/font/bold,format/font/name,format/fill/color,format/horizontalAlignment");
      await context.sync();
      const { format } = range;
      return [format.wrapText, format.font.bold, format.font.name, format.fill.color, format.horizontalAlignment];
    });
    expect(look).toEqual([true, null, "Calibri", "", "General"]);
  });

  it("covers whole columns, also for cells that come later", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B:B").numberFormat = [["@"]];
      sheet.getRange("B7").values = [["=không là công thức"]];
      await context.sync();
    });
    expect(host.model.sheets[0]?.valueAt(6, 1)).toBe("=không là công thức");
  });

  it("has widths in points and hides columns", async () => {
    const { host, Excel } = openExcel();
    const width = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:B").format.columnWidth = 120;
      sheet.getRange("C:D").columnHidden = true;
      const range = sheet.getRange("A1:C1").load("width,format/columnWidth");
      await context.sync();
      return [range.width, range.format.columnWidth];
    });
    expect(width).toEqual([240, null]);
    expect(host.model.sheets[0]?.columns.get(3)?.hidden).toBe(true);
  });

  it("is set for many cells, rows and columns in one action each", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.setCellProperties([
        [{ format: { font: { bold: true }, fill: { color: "#DDE8F0" } } }, {}],
        [{}, { format: { borders: { bottom: { style: "Continuous", color: "#FF0000" } } } }],
      ]);
      range.setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 77 } }]);
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    expect([sheet?.formatAt(0, 0).bold, sheet?.formatAt(0, 0).fill, sheet?.formatAt(1, 1).bottom?.color]).toEqual([
      true,
      "#DDE8F0",
      "#FF0000",
    ]);
    expect([sheet?.columnWidth(0), sheet?.columnWidth(1), sheet?.rowHeight(0)]).toEqual([0, 77, 30]);
  });

  it("has the line between two cells on both of them", async () => {
    const { Excel } = openExcel();
    const styles = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:A2");
      range.format.borders.getItem("InsideHorizontal").style = "Continuous";
      range.format.borders.getItem("EdgeBottom").weight = "Thick";
      const lower = sheet.getRange("A2").format.borders;
      const top = lower.getItem("EdgeTop").load("style");
      const below = sheet.getRange("A3").format.borders.getItem("EdgeTop").load("weight,style");
      await context.sync();
      return [top.style, below.style, below.weight];
    });
    expect(styles).toEqual(["Continuous", "Continuous", "Thick"]);
  });
});
