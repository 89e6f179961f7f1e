import { failureOf, openExcel } from "../openExcel";
import type { OpenExcel } from "../openExcel";

const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Ghi chú"];

/** "Sheet1" with a table "NhiemVu" of a heading and two rows at A1:C3. */
async function openTable(): Promise<OpenExcel> {
  const opened = openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [HEADINGS, [1, "Xây dựng kế hoạch", ""], [2, "Tổ chức hội nghị", ""]];
    sheet.tables.add("A1:C3", true).name = "NhiemVu";
    await context.sync();
  });
  return opened;
}

function tableBox({ host }: OpenExcel) {
  return host.model.findTable("NhiemVu")?.table.box;
}

describe("a table", () => {
  it("is named by Excel until it is renamed, and is found by name and id", async () => {
    const { Excel } = await openTable();
    const found = await Excel.run(async (context) => {
      const second = context.workbook.tables.add("Sheet1!F1:G2", true).load("name,id");
      const first = context.workbook.tables.getItem("nhiemvu").load("name,id,style,showTotals");
      await context.sync();
      const again = context.workbook.tables.getItem(second.id).load("name");
      await context.sync();
      return [first.name, first.style, first.showTotals, second.name, again.name];
    });
    expect(found).toEqual(["NhiemVu", "TableStyleMedium2", false, "Table2", "Table2"]);
  });

  it("makes headings text, unlike each other and never empty", async () => {
    const { Excel } = openExcel();
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D2").values = [
        ["Ghi chú", "ghi chú", "", 2025],
        [1, 2, 3, 4],
      ];
      const { columns } = sheet.tables.add("A1:D2", true);
      columns.load("items/name");
      await context.sync();
      return columns.items.map((column) => column.name);
    });
    expect(names).toEqual(["Ghi chú", "ghi chú2", "Column3", "2025"]);
  });

  it("moves the cells down when it has to make its headings up", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [["a", "b"]].concat([["c", "d"]]);
      sheet.tables.add("A1:B2", false);
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    expect([sheet?.valueAt(0, 0), sheet?.valueAt(1, 0), sheet?.valueAt(2, 1)]).toEqual(["Column1", "a", "d"]);
    expect(sheet?.tables[0]?.box.rows).toBe(3);
  });

  it.each([
    ["Nhiệm vụ", "InvalidArgument"],
    ["1NhiemVu", "InvalidArgument"],
    ["AB12", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["c", "InvalidArgument"],
    ["NgayChot", "ItemAlreadyExists"],
    ["Nhiệm_vụ", ""],
    ["NhiemVu.2025", ""],
  ])("named %j answers %j", async (name, code) => {
    const { Excel } = await openTable();
    const run = Excel.run(async (context) => {
      context.workbook.names.add("NgayChot", "=Sheet1!$F$1");
      context.workbook.tables.getItem("NhiemVu").name = name;
      await context.sync();
    });
    expect(await failureOf(run)).toBe(code);
  });

  it.each([
    ["another table", "C3:D5", "InvalidArgument"],
    ["a merged cell", "F1:G2", "MergedRangeConflict"],
  ])("can't be laid over %s", async (_what, address, code) => {
    const { Excel } = await openTable();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F1:G1").merge(false);
      sheet.tables.add(address, true);
      await context.sync();
    });
    expect(await failureOf(run)).toBe(code);
  });

  it("refuses to have its cells merged", async () => {
    const { Excel } = await openTable();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:B3").merge(false);
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidOperation");
  });

  it("grows over what is written right under it, and its looks and rules with it", async () => {
    const opened = await openTable();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C2:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "=MucTienDo" } };
      sheet.getRange("B3").format.wrapText = true;
      sheet.getRange("A4:C5").values = [
        [3, "Kiểm tra nội bộ", ""],
        [4, "Sơ kết", ""],
      ];
      await context.sync();
    });
    expect(tableBox(opened)).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    const [sheet] = opened.host.model.sheets;
    expect(sheet?.formatAt(4, 1).wrap).toBe(true);
    expect(sheet?.validations[0]?.boxes).toEqual([{ row: 1, column: 2, rows: 4, columns: 1 }]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["one row further down", (sheet) => (sheet.getRange("A5").values = [["x"]])],
    ["wider than it is", (sheet) => (sheet.getRange("A4:D4").values = [["x", "y", "z", "w"]])],
    [
      "under its totals",
      (sheet) => {
        sheet.tables.getItem("NhiemVu").showTotals = true;
        sheet.getRange("A5").values = [["x"]];
      },
    ],
    [
      "on a protected sheet",
      (sheet) => {
        sheet.getRange("A4:C4").format.protection.locked = false;
        sheet.protection.protect();
        sheet.getRange("A4").values = [["x"]];
      },
    ],
    ["and empty", (sheet) => (sheet.getRange("A4:C4").values = [["", "", ""]])],
  ])("does not grow over what is written %s", async (_where, write) => {
    const opened = await openTable();
    const before = tableBox(opened)?.rows ?? 0;
    await opened.Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    const totals = opened.host.model.findTable("NhiemVu")?.table.showTotals === true ? 1 : 0;
    expect(tableBox(opened)?.rows).toBe(before + totals);
  });

  it("is resized below its heading, and nowhere else", async () => {
    const opened = await openTable();
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem("NhiemVu").resize("A1:D6");
      await context.sync();
    });
    expect(tableBox(opened)).toEqual({ row: 0, column: 0, rows: 6, columns: 4 });
    const run = opened.Excel.run(async (context) => {
      context.workbook.tables.getItem("NhiemVu").resize("Sheet1!A2:D6");
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });

  it("takes rows in the middle and at the end, moving down only what is under it", async () => {
    const opened = await openTable();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A5:E5").values = [["NƠI NHẬN", "", "", "", "bên cạnh"]];
      const { rows } = sheet.tables.getItem("NhiemVu");
      rows.add(1, [[9, "chen vào", ""]]);
      rows.add(undefined, [[10, "cuối", ""]]);
      await context.sync();
    });
    const [sheet] = opened.host.model.sheets;
    expect([1, 2, 3, 4].map((row) => sheet?.valueAt(row, 0))).toEqual([1, 9, 2, 10]);
    expect([sheet?.valueAt(6, 0), sheet?.valueAt(4, 4)]).toEqual(["NƠI NHẬN", "bên cạnh"]);
  });

  it("keeps one empty row when the last is deleted", async () => {
    const opened = await openTable();
    await opened.Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("NhiemVu");
      rows.getItemAt(0).delete();
      rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(tableBox(opened)?.rows).toBe(2);
    expect(opened.host.model.sheets[0]?.valueAt(1, 1)).toBeNull();
  });

  it("stays as cells when it is turned into a range", async () => {
    const opened = await openTable();
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem("NhiemVu").convertToRange();
      await context.sync();
    });
    expect(tableBox(opened)).toBeUndefined();
    expect(opened.host.model.sheets[0]?.valueAt(1, 1)).toBe("Xây dựng kế hoạch");
  });

  it("goes when all of it is cleared, and stays when its contents are", async () => {
    const opened = await openTable();
    const clear = (applyTo: Excel.ClearApplyTo) =>
      opened.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange().clear(applyTo);
        await context.sync();
      });
    await clear("Contents" as Excel.ClearApplyTo);
    expect(opened.host.model.sheets[0]?.valueAt(0, 0)).toBe("Column1");
    await clear("All" as Excel.ClearApplyTo);
    expect(tableBox(opened)).toBeUndefined();
    expect(opened.host.model.sheets[0]?.valueAt(0, 0)).toBeNull();
  });

  it("hides the rows a filter leaves out until the filters are cleared", async () => {
    const opened = await openTable();
    const hidden = () => [1, 2].map((row) => opened.host.model.sheets[0]?.rows.get(row)?.hidden ?? false);
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("NhiemVu");
      table.columns.getItem("TT").filter.applyValuesFilter(["2"]);
      await context.sync();
      expect(hidden()).toEqual([true, false]);
      table.clearFilters();
      await context.sync();
    });
    expect(hidden()).toEqual([false, false]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void, readonly string[]]>([
    [
      "a column when one is put between its own",
      "A1:D3",
      (sheet) => {
        sheet.getRange("C:C").insert("Right");
        sheet.getRange("C1").values = [["Số hồ sơ"]];
      },
      ["TT", "Nội dung nhiệm vụ", "Số hồ sơ", "Ghi chú"],
    ],
    [
      "no column when one is put before it",
      "B1:D3",
      (sheet) => sheet.getRange("A:A").insert("Right"),
      ["TT", "Nội dung nhiệm vụ", "Ghi chú"],
    ],
    ["a column less when one is deleted", "A1:B3", (sheet) => sheet.getRange("B:B").delete("Left"), ["TT", "Ghi chú"]],
  ])("has %s", async (_what, address, change, expected) => {
    const opened = await openTable();
    const found = await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      change(sheet);
      const { columns } = sheet.tables.getItem("NhiemVu");
      columns.load("items/name");
      const range = sheet.tables.getItem("NhiemVu").getRange();
      range.load("address");
      await context.sync();
      return [range.address, columns.items.map(({ name }) => name)];
    });
    expect(found).toEqual([`Sheet1!${address}`, expected]);
  });

  it("calls its columns what is written into their heading cells", async () => {
    const opened = await openTable();
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("NhiemVu");
      context.workbook.worksheets.getItem("Sheet1").getRange("C1").values = [["Người theo dõi"]];
      table.columns.getItem("TT").name = "STT";
      await context.sync();
    });
    const { table } = opened.host.model.findTable("NhiemVu") ?? {};
    expect(table?.columns.map((column) => column.name)).toEqual(["STT", "Nội dung nhiệm vụ", "Người theo dõi"]);
  });
});
