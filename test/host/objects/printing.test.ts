import { failureOf, openExcel } from "../openExcel";

describe("page layout", () => {
  it("holds an A4 landscape page with titles, an area, margins and a footer", async () => {
    const { host, Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.leftMargin = 72;
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:O40");
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,headersFooters/defaultForAllPages/centerFooter");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      const { centerFooter } = pageLayout.headersFooters.defaultForAllPages;
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        pageLayout.topMargin,
        area.address,
        titles.address,
        centerFooter,
      ];
    });
    expect(read).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
      72,
      "Sheet1!A1:O40",
      "Sheet1!5:6",
      "Trang &P/&N",
    ]);
    expect(host.model.sheets[0]?.page.titleRows).toBe("$5:$6");
  });

  it.each<[string, (page: Excel.PageLayout) => void]>([
    ["a scale of 5 percent", (page) => (page.zoom = { scale: 5 })],
    ["a scale and pages at once", (page) => (page.zoom = { scale: 90, horizontalFitToPages: 1 })],
    ["a margin below nothing", (page) => (page.topMargin = -1)],
    [
      "a footer of more than 255 characters",
      (page) => (page.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256)),
    ],
  ])("refuses %s", async (_what, act) => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1").pageLayout);
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });
});

describe("a chart", () => {
  it("takes its series, names and categories from a range, and stands over cells", async () => {
    const { host, Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["Khối", "Hoàn thành", "Quá hạn"],
        ["MN", 5, 1],
        ["TH", 7, 2],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "BieuDo";
      chart.title.text = "Tiến độ theo khối";
      chart.setPosition("E2", "K18");
      chart.series.getItemAt(1).format.fill.setSolidColor("#C50F1F");
      chart.legend.position = "Bottom";
      chart.series.load("items/name");
      sheet.charts.load("items/name,items/left,items/width,items/title/text");
      await context.sync();
      return [
        chart.series.items.map((series) => series.name),
        sheet.charts.items.map((each) => [each.name, each.left, each.title.text]),
      ];
    });
    expect(read).toEqual([["Hoàn thành", "Quá hạn"], [["BieuDo", 192, "Tiến độ theo khối"]]]);
    const [chart] = host.model.sheets[0]?.charts ?? [];
    expect(chart?.series.map(({ values, categories, color }) => [values, categories, color])).toEqual([
      ["=Sheet1!$B$2:$B$3", "=Sheet1!$A$2:$A$3", null],
      ["=Sheet1!$C$2:$C$3", "=Sheet1!$A$2:$A$3", "#C50F1F"],
    ]);
    expect(chart?.place).toBe("E2:K18");
  });

  it("is built series by series", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1"), "Auto");
      chart.series.getItemAt(0).delete();
      const series = chart.series.add("Hoàn thành");
      series.setValues(sheet.getRange("B2:B9"));
      series.setXAxisValues(sheet.getRange("A2:A9"));
      await context.sync();
    });
    const [chart] = host.model.sheets[0]?.charts ?? [];
    expect(chart?.series).toMatchObject([
      { name: "Hoàn thành", values: "=Sheet1!$B$2:$B$9", categories: "=Sheet1!$A$2:$A$9" },
    ]);
  });
});
