import { openExcel } from "../openExcel";

/** A chart over four quarters of two units, and what `act` read of it. */
async function withChart<T>(act: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const { Excel } = openExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C5").values = [
      ["Quý", "Hoa Mai", "Sao Mai"],
      ["I", 4, 1],
      ["II", 5, 2],
      ["III", 6, 3],
      ["IV", 7, 4],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Columns");
    return act(chart, context);
  });
}

// Excel.Chart and its parts in office.d.ts; "Work with charts using the Excel JavaScript API".
describe("a chart", () => {
  it("keeps what was set of its axes, each apart from the other", async () => {
    const read = await withChart(async ({ axes }, context) => {
      axes.valueAxis.minimum = 0;
      axes.valueAxis.displayUnit = "Thousands";
      axes.categoryAxis.title.text = "Quý";
      axes.getItem("Value").load("minimum,maximum,displayUnit,type,majorGridlines/visible");
      axes.categoryAxis.load("type,displayUnit,title/text,majorGridlines/visible");
      await context.sync();
      const value = axes.getItem("Value").load("minimum,maximum,displayUnit,type,majorGridlines/visible");
      await context.sync();
      const { categoryAxis } = axes;
      return [
        [value.type, value.minimum, value.maximum, value.displayUnit, value.majorGridlines.visible],
        [categoryAxis.type, categoryAxis.displayUnit, categoryAxis.title.text, categoryAxis.majorGridlines.visible],
      ];
    });
    expect(read).toEqual([
      ["Value", 0, null, "Thousands", true],
      ["Category", "None", "Quý", false],
    ]);
  });

  // "Select data for a chart" (support.microsoft.com): labels in the first row and column; the samples of office-js chart a table's body.
  it.each<[string, (string | number)[][], string[], number]>([
    [
      "a table's body has categories and no names",
      [
        ["Điện", 500],
        ["Nước", 40],
        ["Khác", 12],
      ],
      ["Series1"],
      3,
    ],
    [
      "text over numbers names the series",
      [
        ["Mục", "Quý I"],
        ["Điện", 500],
        ["Nước", 40],
      ],
      ["Quý I"],
      2,
    ],
    [
      "an empty corner makes years names",
      [
        ["", 2024, 2025],
        ["Điện", 5, 6],
        ["Nước", 7, 8],
        ["Khác", 1, 2],
      ],
      ["2024", "2025"],
      3,
    ],
    ["one column begins with its name", [["Quý I"], [4], [5]], ["Quý I"], 2],
  ])("finds its series as Excel does: %s", async (_what, values, names, points) => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1")
        .getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
      range.values = values;
      const { series } = range.worksheet.charts.add("ColumnClustered", range, "Columns");
      series.load("items/name,items/points/count");
      await context.sync();
      return series.items.map((one) => [one.name, one.points.count]);
    });
    expect(read).toEqual(names.map((name) => [name, points]));
  });

  it("takes the text of a cell for its title", async () => {
    const title = await withChart(async (chart, context) => {
      chart.title.setFormula("=Sheet1!B1");
      chart.title.getSubstring(0, 3).font.color = "red";
      chart.title.format.font.size = 20;
      chart.title.load("text,visible,format/font/size");
      await context.sync();
      return [chart.title.text, chart.title.visible, chart.title.format.font.size];
    });
    expect(title).toEqual(["Hoa Mai", true, 20]);
  });

  it("has a point for each value of a series, with a label of its own", async () => {
    const read = await withChart(async (chart, context) => {
      const { points } = chart.series.getItemAt(0);
      points.getItemAt(1).hasDataLabel = true;
      points.getItemAt(1).dataLabel.position = "InsideEnd";
      points.load("items/value,items/hasDataLabel");
      const label = points.getItemAt(1).dataLabel.load("position,showValue");
      await context.sync();
      return [points.items.map(({ value, hasDataLabel }) => [value, hasDataLabel]), label.position, label.showValue];
    });
    expect(read).toEqual([
      [
        [4, false],
        [5, true],
        [6, false],
        [7, false],
      ],
      "InsideEnd",
      true,
    ]);
  });

  it("says where the values of a series come from", async () => {
    const read = await withChart(async (chart, context) => {
      const series = chart.series.getItemAt(1);
      const results = [
        series.getDimensionValues("Values"),
        series.getDimensionValues("Categories"),
        series.getDimensionDataSourceString("Values"),
        series.getDimensionDataSourceType("Values"),
      ];
      await context.sync();
      return results.map(({ value }) => value);
    });
    expect(read).toEqual([["1", "2", "3", "4"], ["I", "II", "III", "IV"], "Sheet1!C2:C5", "LocalRange"]);
  });

  it("keeps trend lines until they are deleted", async () => {
    const counts = await withChart(async (chart, context) => {
      const { trendlines } = chart.series.getItemAt(0);
      trendlines.add("Linear").showEquation = true;
      trendlines.add("Exponential");
      const before = trendlines.getCount();
      trendlines.getItem(0).delete();
      const left = trendlines.getItem(0).load("type");
      const after = trendlines.getCount();
      await context.sync();
      return [before.value, after.value, left.type];
    });
    expect(counts).toEqual([2, 1, "Exponential"]);
  });

  it("plots its series in the order that is set", async () => {
    const names = await withChart(async (chart, context) => {
      chart.series.getItemAt(1).plotOrder = 0;
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sao Mai", "Hoa Mai"]);
  });

  it.each([
    ["ColumnClustered", false],
    ["Pie", true],
  ] as const)("of the kind %s has no table of data: %s", async (kind, missing) => {
    const isNull = await withChart(async (chart, context) => {
      chart.chartType = kind;
      const table = chart.getDataTableOrNullObject();
      table.load("visible");
      await context.sync();
      return table.isNullObject;
    });
    expect(isNull).toBe(missing);
  });

  it.each<[string, (chart: Excel.Chart) => void]>([
    ["a legend over there", (chart) => Object.assign(chart.legend, { position: "Somewhere" })],
    ["a doughnut hole of 5 %", (chart) => (chart.series.getItemAt(0).doughnutHoleSize = 5)],
    ["a fifth point", (chart) => (chart.series.getItemAt(0).points.getItemAt(4).hasDataLabel = true)],
    ["chart style 49", (chart) => (chart.style = 49)],
  ])("refuses %s", async (_, act) => {
    const run = withChart(async (chart, context) => {
      act(chart);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("tells that it came, was chosen, was left and is gone", async () => {
    const heard: string[] = [];
    await withChart(async (chart, context) => {
      const sheet = chart.worksheet;
      const { charts } = context.workbook.worksheets.getItem("Sheet1");
      charts.onAdded.add(async () => void heard.push("thêm"));
      charts.onActivated.add(async () => void heard.push("chọn"));
      charts.onDeactivated.add(async () => void heard.push("bỏ chọn"));
      charts.onDeleted.add(async () => void heard.push("xóa"));
      await context.sync();
      const second = charts.add("Pie", sheet.getRange("A1:B5"));
      second.activate();
      sheet.getRange("A1").select();
      second.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["thêm", "chọn", "bỏ chọn", "xóa"]);
  });
});
