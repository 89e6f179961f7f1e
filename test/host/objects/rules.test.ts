import { failureOf, openExcel } from "../openExcel";

describe("data validation", () => {
  it("has one rule, an alert and a prompt for all cells of its range", async () => {
    const { host, Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("H6:K20");
      const { dataValidation } = range;
      dataValidation.rule = { list: { inCellDropDown: true, source: "=MucTienDo" } };
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = {
        message: "Chọn trong danh sách.",
        showAlert: true,
        style: "Stop",
        title: "Tiến độ",
      };
      dataValidation.prompt = { message: "Chọn mức tiến độ.", showPrompt: true, title: "Tiến độ" };
      dataValidation.load("type,rule,errorAlert,prompt");
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.errorAlert.message, dataValidation.prompt.title];
    });
    expect(read).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "=MucTienDo" } },
      "Chọn trong danh sách.",
      "Tiến độ",
    ]);
    expect(host.model.sheets[0]?.validations).toHaveLength(1);
  });

  it("keeps a range given as source as its formula", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const lists = context.workbook.worksheets.add("Danh mục");
      const source = lists.getRange("A2:A5");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source },
      };
      await context.sync();
    });
    expect(host.model.sheets[0]?.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "='Danh mục'!$A$2:$A$5" },
    });
  });

  it.each<[string, Excel.DataValidationRule]>([
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "Hoàn thành,".repeat(24) } }],
    ["a list of nothing", { list: { inCellDropDown: true, source: "" } }],
    ["two rules at once", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a,b" } }],
    ["a date as a number", { date: { formula1: 45_658 as unknown as string, operator: "GreaterThan" } }],
    ["a formula that can't be read", { custom: { formula: "=SUM(" } }],
    ["a span of dates with one end", { date: { formula1: "2025-01-01", operator: "Between" } }],
  ])("refuses %s", async (_what, rule) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });

  it("is taken off some cells and stays on the others", async () => {
    const { host, Excel } = openExcel();
    const types = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A9").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
      sheet.getRange("A4:A5").dataValidation.clear();
      const parts = ["A1:A3", "A4", "A3:A4"].map((address) => sheet.getRange(address).dataValidation.load("type"));
      await context.sync();
      return parts.map((part) => part.type);
    });
    expect(types).toEqual(["WholeNumber", "None", "MixedCriteria"]);
    expect(host.model.sheets[0]?.validations[0]?.boxes).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 5, column: 0, rows: 4, columns: 1 },
    ]);
  });
});

describe("a conditional format", () => {
  it("has a formula for the first cell of its range and a look of its own; the newest comes first", async () => {
    const { host, Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A6:O20");
      for (const [status, fill] of [
        ["Quá hạn", "#FDE7E9"],
        ["Sắp đến hạn", "#FFF4CE"],
      ]) {
        const format = range.conditionalFormats.add("Custom");
        format.custom.rule.formula = `=$M6="${status}"`;
        format.custom.format.fill.color = fill ?? "";
        format.custom.format.font.bold = true;
        format.stopIfTrue = true;
      }
      const { conditionalFormats } = range;
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/custom/rule/formula");
      await context.sync();
      return conditionalFormats.items.map((item) => [
        item.type,
        item.priority,
        item.stopIfTrue,
        item.custom.rule.formula,
      ]);
    });
    expect(read).toEqual([
      ["Custom", 0, true, '=$M6="Sắp đến hạn"'],
      ["Custom", 1, true, '=$M6="Quá hạn"'],
    ]);
    expect(host.model.sheets[0]?.conditionalFormats[1]?.look).toEqual({ fill: "#FDE7E9", bold: true });
  });

  it("changes its place among the others", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
      for (const formula of ["=$A1=1", "=$A1=2", "=$A1=3"]) {
        const format = conditionalFormats.add("Custom");
        format.custom.rule.formula = formula;
        format.priority = 0;
      }
      conditionalFormats.getItemAt(0).priority = 2;
      await context.sync();
    });
    expect(host.model.sheets[0]?.conditionalFormats.map((format) => format.formula)).toEqual([
      "=$A1=2",
      "=$A1=1",
      "=$A1=3",
    ]);
  });

  // office.d.ts on ConditionalFormat.priority: beyond the bounds it is the last, a negative one counts from the back.
  it.each([
    [99, [1, 2, 0]],
    [-1, [1, 2, 0]],
    [-2, [1, 0, 2]],
    [-99, [0, 1, 2]],
  ])("is the last or the first of them with a priority beyond their ends: %i", async (priority, order) => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
      for (const formula of ["=$A1=2", "=$A1=1", "=$A1=0"]) {
        const format = conditionalFormats.add("Custom");
        format.custom.rule.formula = formula;
        format.priority = 0;
      }
      conditionalFormats.getItemAt(0).priority = priority;
      await context.sync();
    });
    const formulas = host.model.sheets[0]?.conditionalFormats.map((format) => format.formula);
    expect(formulas).toEqual(order.map((number) => `=$A1=${String(number)}`));
  });

  it("is refused with a formula that can't be read", async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.conditionalFormats.add("Custom").custom.rule.formula = '=$M6="Quá hạn';
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });

  it("is none after all are cleared", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(host.model.sheets[0]?.conditionalFormats).toEqual([]);
  });
});

describe("a protected sheet", () => {
  /** A protected "Sheet1" whose B2 is open for input. */
  async function openProtected(options: Excel.WorksheetProtectionOptions = {}) {
    const opened = openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
    });
    return opened;
  }

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["writes to an open cell", "", (sheet) => (sheet.getRange("B2").values = [["Hoàn thành"]])],
    ["writes to a locked cell", "AccessDenied", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    [
      "writes to a range with a locked cell",
      "AccessDenied",
      (sheet) => (sheet.getRange("B2:C2").values = [["x", "y"]]),
    ],
    ["formats cells", "AccessDenied", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
    ["widens a column", "AccessDenied", (sheet) => (sheet.getRange("B:B").format.columnWidth = 99)],
    ["clears contents", "AccessDenied", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["merges", "AccessDenied", (sheet) => sheet.getRange("A1:B1").merge()],
    ["makes a table", "AccessDenied", (sheet) => void sheet.tables.add("E1:F2", true)],
    ["puts rows in", "AccessDenied", (sheet) => void sheet.getRange("2:2").insert("Down")],
    [
      "sets a validation",
      "AccessDenied",
      (sheet) => (sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["is protected again", "InvalidOperation", (sheet) => sheet.protection.protect()],
    [
      "is unprotected first",
      "",
      (sheet) => {
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [["x"]];
      },
    ],
  ])("answers a batch that %s with %j", async (_what, code, act) => {
    const { Excel } = await openProtected();
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(await failureOf(run)).toBe(code);
  });

  it("allows what its options allow", async () => {
    const { Excel } = await openProtected({ allowFormatColumns: true, allowAutoFilter: true });
    const options = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B:B").format.columnWidth = 99;
      sheet.protection.load("protected,options");
      await context.sync();
      return [
        sheet.protection.protected,
        sheet.protection.options.allowFormatColumns,
        sheet.protection.options.allowSort,
      ];
    });
    expect(options).toEqual([true, true, false]);
  });

  it("says where it was refused and keeps what was done before", async () => {
    const { host, Excel } = await openProtected();
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [["được"]];
      sheet.getRange("A1").values = [["không"]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
    expect(host.model.sheets[0]?.valueAt(1, 1)).toBe("được");
  });
});
