import { failureOf, openExcel } from "../openExcel";

describe("a defined name", () => {
  it("stands for a range, a constant or a calculation, of the workbook or of a sheet", async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      names.add("NgayChot", sheet.getRange("C12"));
      names.add("SoNgayNhac", "=15");
      names.add("MocDau", "=DATE(2025,1,1)");
      sheet.names.add("SKH_Trang", '="tasks ""1"""');
      names.load("items/name,items/formula,items/type,items/value,items/scope");
      sheet.names.load("items/name,items/value,items/scope");
      await context.sync();
      return [
        names.items.map((item) => [item.name, item.formula, item.type, item.value, item.scope]),
        sheet.names.items.map((item) => [item.name, item.value, item.scope]),
      ];
    });
    expect(read).toEqual([
      [
        ["NgayChot", "=Sheet1!$C$12", "Range", "Sheet1!C12", "Workbook"],
        ["SoNgayNhac", "=15", "Integer", 15, "Workbook"],
        ["MocDau", "=DATE(2025,1,1)", "Error", "#VALUE!", "Workbook"],
      ],
      [["SKH_Trang", 'tasks "1"', "Worksheet"]],
    ]);
  });

  it("may be the same on several sheets and in the workbook", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      for (const sheet of [worksheets.getItem("Sheet1"), worksheets.add("MN01")]) sheet.names.add("SKH_Trang", '="x"');
      names.add("SKH_Trang", '="y"');
      await context.sync();
    });
    expect(host.model.sheets.map((sheet) => sheet.names.length)).toEqual([1, 1]);
  });

  it.each([
    ["Ngày chốt", "=1", "InvalidArgument"],
    ["A1", "=1", "InvalidArgument"],
    ["R", "=1", "InvalidArgument"],
    ["ngaychot", "=1", "ItemAlreadyExists"],
    ["Ngày_chốt", "=1", ""],
    ["_x", "=SUM(", "InvalidArgument"],
    ["\\x", "=Sheet1!$A$1:$B$2", ""],
  ])("%j for %j answers %j", async (name, formula, code) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.names.add("NgayChot", "=Sheet1!$B$1");
      context.workbook.names.add(name, formula);
      await context.sync();
    });
    expect(await failureOf(run)).toBe(code);
  });

  it("is found, changed and deleted", async () => {
    const { host, Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("NgayChot", "=Sheet1!$B$1");
      const item = names.getItem("ngaychot");
      item.formula = "=Sheet1!$C$4";
      item.visible = false;
      const range = item.getRange().load("address");
      const none = names.getItemOrNullObject("KhongCo");
      await context.sync();
      const found = [range.address, none.isNullObject, host.model.names[0]?.visible];
      item.delete();
      await context.sync();
      return found;
    });
    expect(read).toEqual(["Sheet1!C4", true, false]);
    expect(host.model.names).toEqual([]);
  });
});

describe("a setting of the workbook", () => {
  it("keeps values as they are, dates included", async () => {
    const { Excel } = openExcel();
    const values = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("lang", "vi");
      settings.add("ngày", new Date(Date.UTC(2025, 7, 19)));
      const items = ["lang", "ngày"].map((key) => settings.getItem(key).load("value"));
      const none = settings.getItemOrNullObject("khác");
      await context.sync();
      return [...items.map((item) => item.value as unknown), none.isNullObject];
    });
    expect(values).toEqual(["vi", new Date(Date.UTC(2025, 7, 19)), true]);
  });
});
