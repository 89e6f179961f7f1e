import { createNodeCalculator } from "../../../src/workbench/host/calc/createNodeCalculator";
import { openExcel } from "../openExcel";

/** Events come after the answer of the request that caused them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a new table", () => {
  // Excel.TableCollection says "the currently active sheet"; Microsoft's own samples add tables to sheets that are not active.
  it("stands on the sheet whose collection made it when its address names none", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nhiệm vụ");
      const table = sheet.tables.add("A1:D1", true);
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("'Nhiệm vụ'!A1:D2");
    });
  });

  it("stands on the active sheet when the workbook's collection made it", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Tổng hợp").activate();
      const range = context.workbook.tables.add("B2:C3", true).getRange().load("address");
      await context.sync();
      expect(range.address).toBe("'Tổng hợp'!B2:C3");
    });
  });

  // "Work with tables using the Excel JavaScript API": rows added under a heading stand right under it.
  it("with only a heading takes the first rows that are added right under it", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["TT", "Nội dung"]];
      table.rows.add(undefined, [
        [1, "Ban hành kế hoạch"],
        [2, "Tuyên truyền"],
      ]);
      table.rows.add(undefined, [[3, "Báo cáo"]]);
      const body = table.getDataBodyRange().load("values, address");
      await context.sync();
      expect(body.address).toBe("Sheet1!A2:B4");
      expect(body.values.map(([number]) => number)).toEqual([1, 2, 3]);
    });
  });

  it("keeps an empty row that a person made", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true);
      table.rows.add(undefined, [[1, "x"]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([
        ["", ""],
        [1, "x"],
      ]);
    });
  });
});

describe("ranges and looks", () => {
  // Excel.Range getResizedRange: a negative number decreases; past the first cell the range lies on the other side.
  it.each([
    ["B2:D4", -1, -2, "Sheet1!B2:B3"],
    ["D4", 0, -2, "Sheet1!B4:D4"],
    ["D4", -3, 0, "Sheet1!D1:D4"],
  ])("%s resized by %i and %i is %s", async (from, rows, columns, expected) => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange(from).getResizedRange(rows, columns).load("address");
      await context.sync();
      expect(range.address).toBe(expected);
    });
  });

  // Excel.RangeFill color: "#RRGGBB" or a named HTML color.
  it.each([
    ["lightgray", "#D3D3D3"],
    ["DarkMagenta", "#8B008B"],
    ["AliceBlue", "#F0F8FF"],
    ["YellowGreen", "#9ACD32"],
  ])("know the colour %s", async (name, expected) => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem("Sheet1").getRange("A1").format;
      fill.color = name;
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe(expected);
    });
  });

  // Excel.BuiltInStyle and the gallery "Cell Styles".
  it.each([
    ["Neutral", "#FFEB9C", "#9C5700"],
    ["Heading1", "#FFFFFF", "#44546A"],
    ["Heading 1", "#FFFFFF", "#44546A"],
    ["Accent1_20", "#D9E1F2", "#000000"],
    ["Hlink", "#FFFFFF", "#0563C1"],
  ])("wear Excel's own style %s", async (style, fill, color) => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.style = style;
      range.load("format/fill/color, format/font/color");
      await context.sync();
      expect([range.format.fill.color, range.format.font.color]).toEqual([fill, color]);
    });
  });

  // "Number format codes" (support.microsoft.com): four sections at most, quotations and brackets closed.
  it.each(["0.00[", '"abc', "0;0;0;0;0", "0\\", "[Red"])("refuse the broken number format %s", async (numberFormat) => {
    const { Excel } = openExcel();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").numberFormat = [[numberFormat]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("fit the text that a formula gives, not the one it had", async () => {
    const { Excel } = openExcel({ calculator: createNodeCalculator() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").formulas = [['=REPT("Tuyên truyền ",20)']];
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("A1").format.autofitRows();
      const format = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      expect(format.rowHeight).toBeGreaterThan(100);
    });
  });
});

describe("events that Excel raises", () => {
  async function heard(
    listen: (sheet: Excel.Worksheet, tell: (event: unknown) => void) => void,
    act: (sheet: Excel.Worksheet) => void,
  ) {
    const { Excel } = openExcel();
    const events: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      listen(sheet, (event) => void events.push(event));
      await context.sync();
      act(sheet);
      await context.sync();
    });
    await told();
    return events;
  }

  // Excel.WorksheetFormulaChangedEventArgs: the cells and the formulas they had.
  it("tell a formula that became another, with the one before", async () => {
    const events = await heard(
      (sheet, tell) => sheet.onFormulaChanged.add(async (event) => tell(event.formulaDetails)),
      (sheet) => {
        sheet.getRange("A1:B1").formulas = [["=C1", "x"]];
        sheet.getRange("A1").formulas = [["=C1+1"]];
        sheet.getRange("B1").values = [["y"]];
      },
    );
    expect(events).toEqual([
      [{ cellAddress: "A1", previousFormula: "" }],
      [{ cellAddress: "A1", previousFormula: "=C1" }],
    ]);
  });

  // Excel.WorksheetRowHiddenChangedEventArgs
  it("tell rows that are hidden and shown again, once for each change", async () => {
    const events = await heard(
      (sheet, tell) => sheet.onRowHiddenChanged.add(async ({ address, changeType }) => tell([address, changeType])),
      (sheet) => {
        sheet.getRange("A2:A4").rowHidden = true;
        sheet.getRange("A2:A4").rowHidden = true;
        sheet.getRange("A3").rowHidden = false;
      },
    );
    expect(events).toEqual([
      ["2:4", "Hidden"],
      ["3:3", "Unhidden"],
    ]);
  });

  // Excel.TableSelectionChangedEventArgs: isInsideTable, and the address inside it.
  it("tell a table the selection in it, and once that it has left", async () => {
    const events = await heard(
      (sheet, tell) => {
        const table = sheet.tables.add("B2:C5", true);
        table.onSelectionChanged.add(async ({ address, isInsideTable }) => tell([address, isInsideTable]));
      },
      (sheet) => {
        sheet.getRange("C4:F9").select();
        sheet.getRange("A1").select();
        sheet.getRange("A2").select();
      },
    );
    expect(events).toEqual([
      ["C4:C5", true],
      ["", false],
    ]);
  });

  // Excel.SettingsChangedEventArgs
  it("tell that a setting of the workbook changed", async () => {
    const events = await heard(
      (sheet, tell) => sheet.context.workbook.settings.onSettingsChanged.add(async () => tell("đổi")),
      (sheet) => void sheet.context.workbook.settings.add("quý", 2),
    );
    expect(events).toEqual(["đổi"]);
  });

  // Excel.DataChangeType and Excel.ChangeDirectionState
  it.each([
    ["B2:C3", "Up", "CellDeleted", { deleteShiftDirection: "Up" }],
    ["B2:C3", "Left", "CellDeleted", { deleteShiftDirection: "Left" }],
    ["2:3", "Up", "RowDeleted", undefined],
    ["B:C", "Left", "ColumnDeleted", undefined],
  ] as const)("tell %s deleted %s as %s", async (address, direction, changeType, state) => {
    const events = await heard(
      (sheet, tell) => sheet.onChanged.add(async (event) => tell([event.changeType, event.changeDirectionState])),
      (sheet) => sheet.getRange(address).delete(direction),
    );
    expect(events).toEqual([[changeType, state]]);
  });
});
