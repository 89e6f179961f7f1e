import { failureOf, openExcel } from "../openExcel";

describe("rows that are sorted", () => {
  it("change places as a whole, empty cells last", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B4");
      range.values = [
        ["TT", "Đơn vị"],
        [3, "Trường TH Kim Đồng"],
        ["", "chưa có số"],
        [1, "Trường MN Hoa Sen"],
      ];
      range.sort.apply([{ key: 0, ascending: false }], false, true);
      await context.sync();
    });
    expect([0, 1, 2, 3].map((row) => host.model.sheets[0]?.valueAt(row, 1))).toEqual([
      "Đơn vị",
      "Trường TH Kim Đồng",
      "Trường MN Hoa Sen",
      "chưa có số",
    ]);
  });
});

describe("a filter of a sheet", () => {
  it("shows the rows with the chosen texts, and all again once it is cleared", async () => {
    const { host, Excel } = openExcel();
    const hidden = () => [1, 2].map((row) => host.model.sheets[0]?.rows.get(row)?.hidden ?? false);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [["Tình trạng"], ["Quá hạn"], ["Hoàn thành"]];
      sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Values", values: ["Quá hạn"] });
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, ...hidden()]).toEqual([
        true,
        true,
        false,
        true,
      ]);
      sheet.autoFilter.clearCriteria();
      await context.sync();
    });
    expect(hidden()).toEqual([false, false]);
  });

  it("of a kind that is not modelled is refused loudly", async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
      autoFilter.apply("A1:A3", 0, { filterOn: "Icon", criterion1: "3" });
      await context.sync();
    });
    expect(await failureOf(run)).toBe("NotImplemented");
  });
});

describe("several ranges at once", () => {
  it.each(["A1:B2,D4", "A1:B2;D4"])("are named with commas or semicolons: %s", async (address) => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Sheet1").getRanges(address);
      areas.load("address,areaCount,cellCount");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount];
    });
    expect(read).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
  });
});

describe("the properties of cells, rows and columns", () => {
  it("are read as deep as they are asked for", async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.getCell(0, 0).format.fill.color = "#DDE8F0";
      range.getCell(0, 1).format.columnWidth = 80;
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, protection: true } });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      return [cells.value, columns.value];
    });
    expect(read).toEqual([
      [
        [
          {
            address: "Sheet1!A1",
            format: { fill: { color: "#DDE8F0" }, protection: { formulaHidden: false, locked: true } },
          },
          {
            address: "Sheet1!B1",
            format: { fill: { color: "#FFFFFF" }, protection: { formulaHidden: false, locked: true } },
          },
        ],
      ],
      [
        { columnHidden: false, format: { columnWidth: 48 } },
        { columnHidden: false, format: { columnWidth: 80 } },
      ],
    ]);
  });
});

describe("the size of rows and columns", () => {
  it("fits their text", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [
        ["Xây dựng kế hoạch kiểm tra nội bộ năm 2025", "Tổ chức hội nghị tổng kết năm học ".repeat(6)],
      ];
      sheet.getRange("A:A").format.autofitColumns();
      sheet.getRange("B1").format.wrapText = true;
      sheet.getRange("1:1").format.autofitRows();
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    expect(sheet?.columnWidth(0)).toBeGreaterThan(150);
    expect(sheet?.rowHeight(0)).toBeGreaterThan(100);
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a row of 410 points", (format) => (format.rowHeight = 410)],
    ["a column below nothing", (format) => (format.columnWidth = -1)],
    ["a font of 500 points", (format) => (format.font.size = 500)],
    ["a colour that is none", (format) => (format.fill.color = "xanh")],
    ["an alignment that is none", (format) => (format.horizontalAlignment = "Giữa" as "Center")],
  ])("and look refuse %s", async (_what, act) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1").getRange("A1").format);
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });
});

describe("the edge of a block", () => {
  it.each([
    ["Down", "A1", "A3"],
    ["Right", "A1", "B1"],
    ["Down", "A3", "A6"],
    ["Down", "A6", "A1048576"],
    ["Up", "A6", "A3"],
    ["Left", "B1", "A1"],
  ] as const)("%s of %s is %s", async (direction, from, expected) => {
    const { Excel } = openExcel();
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [["x"]];
      sheet.getRange("A6").values = [["x"]];
      const edge = sheet.getRange(from).getRangeEdge(direction).load("address");
      await context.sync();
      return edge.address;
    });
    expect(address).toBe(`Sheet1!${expected}`);
  });
});

describe("columns of a table", () => {
  it("are put in, named and taken out", async () => {
    const { host, Excel } = openExcel();
    const names = () => host.model.findTable("NhiemVu")?.table.columns.map((column) => column.name);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").values = [
        ["TT", "Nội dung", "Ghi chú"],
        [1, "x", ""],
      ];
      sheet.getRange("E1").values = [["bên cạnh"]];
      const table = sheet.tables.add("A1:C2", true);
      table.name = "NhiemVu";
      table.columns.add(1, [["Đơn vị"], ["MN01"]]);
      table.columns.add(undefined, undefined, "Người theo dõi");
      await context.sync();
      expect(names()).toEqual(["TT", "Đơn vị", "Nội dung", "Ghi chú", "Người theo dõi"]);
      table.columns.getItem("Nội dung").delete();
      await context.sync();
    });
    expect(names()).toEqual(["TT", "Đơn vị", "Ghi chú", "Người theo dõi"]);
    const [sheet] = host.model.sheets;
    expect([sheet?.valueAt(0, 2), sheet?.valueAt(1, 1), sheet?.tables[0]?.box.columns]).toEqual(["Ghi chú", "MN01", 4]);
    expect(sheet?.valueAt(0, 5)).toBe("bên cạnh");
  });

  it("lose their headings and get them back", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["TT", "Nội dung"],
        [1, "x"],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.showHeaders = false;
      await context.sync();
      expect(host.model.sheets[0]?.valueAt(0, 0)).toBeNull();
      table.showHeaders = true;
      await context.sync();
    });
    expect(host.model.sheets[0]?.valueAt(0, 1)).toBe("Nội dung");
    expect(host.model.sheets[0]?.tables[0]?.box).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });
});

describe("a protected workbook", () => {
  it("keeps its sheets as they are", async () => {
    const { Excel } = openExcel();
    const run = (act: (workbook: Excel.Workbook) => void) =>
      Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      });
    await run((workbook) => workbook.protection.protect());
    expect(await failureOf(run((workbook) => void workbook.worksheets.add()))).toBe("AccessDenied");
    await run((workbook) => workbook.protection.unprotect());
    expect(await failureOf(run((workbook) => void workbook.worksheets.add()))).toBe("");
  });
});

describe("a member that the host has not", () => {
  it("fails loudly and says which", async () => {
    const { Excel } = openExcel();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getPivotTables();
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Range.GetPivotTables" } });
  });
});
