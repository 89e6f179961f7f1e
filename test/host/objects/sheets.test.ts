import { failureOf, openExcel } from "../openExcel";

describe("a worksheet", () => {
  it.each([
    ["Nhiệm vụ", ""],
    ["x".repeat(31), ""],
    ["Nguyễn Bỉnh Khiêm – Tổ 1", ""],
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["Quý I/2025", "InvalidArgument"],
    ["Tiến độ?", "InvalidArgument"],
    ["[Mẫu]", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["'Mẫu", "InvalidArgument"],
    ["Mẫu'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("named %j answers %j", async (name, code) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await failureOf(run)).toBe(code);
  });

  it("is numbered when it is given no name", async () => {
    const { Excel } = openExcel();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Nhiệm vụ");
      worksheets.add();
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Sheet1", "Nhiệm vụ", "Sheet3"]);
  });

  it("is found again by its id after it was renamed", async () => {
    const { Excel } = openExcel();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Kế hoạch";
      await context.sync();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Kế hoạch");
  });

  it("takes the formulas and names that point to it along when it is renamed, and breaks them when it is deleted", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.add("Tiến độ");
      worksheets.getItem("Sheet1").getRange("A1").formulas = [
        ["=COUNTIF('Tiến độ'!$C$2:$C$9,\"Hoàn thành\")+Sheet1!B1"],
      ];
      names.add("MucTienDo", "='Tiến độ'!$A$2:$A$5");
      sheet.name = "TienDo";
      await context.sync();
    });
    const formulas = () => [host.model.sheets[0]?.formulaAt(0, 0), host.model.names[0]?.formula];
    expect(formulas()).toEqual(['=COUNTIF(TienDo!$C$2:$C$9,"Hoàn thành")+Sheet1!B1', "=TienDo!$A$2:$A$5"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("TienDo").delete();
      await context.sync();
    });
    expect(formulas()).toEqual(['=COUNTIF(#REF!,"Hoàn thành")+Sheet1!B1', "=#REF!"]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["deleted when it is the last visible one", (sheet) => sheet.delete()],
    ["hidden when it is the last visible one", (sheet) => (sheet.visibility = "Hidden")],
  ])("can't be %s", async (_what, act) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add("ẩn").visibility = "VeryHidden";
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidOperation");
  });

  it("can't be deleted or activated while it is very hidden", async () => {
    const { Excel } = openExcel();
    const run = (act: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.visibility = "VeryHidden";
        act(sheet);
        await context.sync();
      });
    expect(await failureOf(run((sheet) => sheet.delete()))).toBe("InvalidOperation");
    expect(await failureOf(run((sheet) => sheet.activate()))).toBe("InvalidOperation");
  });

  it("says where it is not found", async () => {
    const { Excel } = openExcel();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  it("has gridlines, headings, a tab colour and a place among the others", async () => {
    const { host, Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tổng hợp");
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = "#1f6fb2";
      sheet.position = 0;
      sheet.load("showGridlines,showHeadings,tabColor,position");
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings, sheet.tabColor, sheet.position];
    });
    expect(read).toEqual([false, false, "#1F6FB2", 0]);
    expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(["Tổng hợp", "Sheet1"]);
  });

  it("is copied with its table under another name", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["TT", "Nội dung"],
        [1, "x"],
      ];
      sheet.tables.add("A1:B2", true).name = "NhiemVu";
      sheet.copy("After", sheet);
      await context.sync();
    });
    const [, copy] = host.model.sheets;
    expect([copy?.name, copy?.valueAt(1, 1), copy?.tables[0]?.name]).toEqual(["Sheet1 (2)", "x", "NhiemVu1"]);
  });

  it.each([
    ["B2:C3", "Sheet1!B2:C3"],
    ["$B$2", "Sheet1!B2"],
    ["C:B", "Sheet1!B:C"],
    ["3:3", "Sheet1!3:3"],
    ["NgayChot", "Sheet1!B9"],
    ["'Sheet1'!D4", "Sheet1!D4"],
  ])("finds the range %j", async (address, expected) => {
    const { Excel } = openExcel();
    const found = await Excel.run(async (context) => {
      context.workbook.names.add("NgayChot", "=Sheet1!$B$9");
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(expected);
  });

  it.each(["KhongCo", "A0", "XFE1", "A1048577", "Khác!A1"])("finds no range %j", async (address) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });

  it("quotes its name in addresses where it must", async () => {
    const { Excel } = openExcel();
    const addresses = await Excel.run(async (context) => {
      const ranges = ["Kế hoạch", "Tổng", "L'Est", "AB12"].map((name) =>
        context.workbook.worksheets.add(name).getRange("A1").load("address"),
      );
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(addresses).toEqual(["'Kế hoạch'!A1", "Tổng!A1", "'L''Est'!A1", "'AB12'!A1"]);
  });

  it("freezes panes, and tells where", async () => {
    const { host, Excel } = openExcel();
    const locations = await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeAt("A1:B5");
      const both = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.freezeRows(3);
      const rows = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [both.address, rows.address, none.isNullObject];
    });
    expect(locations).toEqual(["Sheet1!A1:B5", "Sheet1!1:3", true]);
    expect(host.model.sheets[0]?.freeze).toBeNull();
  });

  it("keeps properties of its own from requirement set 1.12 on", async () => {
    const { Excel } = openExcel({ requirementSet: "1.12" });
    const value = await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
      customProperties.add("SKH_Trang", "tasks");
      const found = customProperties.getItem("skh_trang").load("key,value");
      await context.sync();
      return [found.key, found.value];
    });
    expect(value).toEqual(["SKH_Trang", "tasks"]);
    const older = openExcel({ requirementSet: "1.11" });
    const run = older.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").customProperties.add("a", "b");
      await context.sync();
    });
    expect(await failureOf(run)).toBe("ApiNotFound");
  });
});
