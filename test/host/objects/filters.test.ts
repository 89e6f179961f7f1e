import { createHost } from "excel-host-embedded";
import { WorkbookModel } from "excel-host-embedded/model";
import { loadExcelInNode } from "excel-host-embedded/load";
import { failureOf, openExcel } from "../openExcel";

const HEADINGS = ["Nội dung", "Số tiết", "Hạn"];
/** 15/06/2025, 30/06/2025, 01/07/2025, 15/06/2024, 31/12/2025 */
const TASKS = [
  ["Kiểm tra", 10, 45_823],
  ["Báo cáo", 40, 45_838],
  ["Kiểm kê", 20, 45_839],
  ["Hội nghị", 40, 45_458],
  ["", "chưa rõ", 46_022],
];

const TODAY = new Date(2025, 5, 20);

/** Office.js documents what each kind shows: Excel.FilterCriteria, Excel.FilterOn, Excel.DynamicFilterCriteria. */
async function shownBy(column: number, criteria: Excel.FilterCriteria): Promise<unknown[]> {
  const model = new WorkbookModel(() => TODAY);
  model.insertSheet("Sheet1");
  const { Excel } = loadExcelInNode(createHost({ model }));
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C6").values = [HEADINGS, ...TASKS];
    sheet.getRange("C2:C6").numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange("A3").format.fill.color = "#FFFF00";
    sheet.getRange("A4").format.font.color = "#FF0000";
    const table = sheet.tables.add("A1:C6", true);
    table.columns.getItemAt(column).filter.apply(criteria);
    const view = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    return view.values.map((row: unknown[]) => row[0] as unknown);
  });
}

describe("a filter of a table's column", () => {
  it.each<[string, number, Partial<Excel.FilterCriteria>, string[]]>([
    ["the chosen texts", 0, { filterOn: "Values", values: ["Báo cáo", "Hội nghị"] }, ["Báo cáo", "Hội nghị"]],
    [
      "a month among dates",
      2,
      { filterOn: "Values", values: [{ date: "2025-06-01", specificity: "Month" }] },
      ["Kiểm tra", "Báo cáo"],
    ],
    ["what begins alike", 0, { filterOn: "Custom", criterion1: "=kiểm*" }, ["Kiểm tra", "Kiểm kê"]],
    ["what is unlike", 0, { filterOn: "Custom", criterion1: "<>Kiểm*" }, ["Báo cáo", "Hội nghị", ""]],
    ["empty cells", 0, { filterOn: "Custom", criterion1: "=" }, [""]],
    ["a number and more", 1, { filterOn: "Custom", criterion1: ">=20" }, ["Báo cáo", "Kiểm kê", "Hội nghị"]],
    [
      "between two numbers",
      1,
      { filterOn: "Custom", criterion1: ">10", criterion2: "<40", operator: "And" },
      ["Kiểm kê"],
    ],
    [
      "one or the other",
      1,
      { filterOn: "Custom", criterion1: "10", criterion2: "20", operator: "Or" },
      ["Kiểm tra", "Kiểm kê"],
    ],
    ["the greatest, and what is as great", 1, { filterOn: "TopItems", criterion1: "1" }, ["Báo cáo", "Hội nghị"]],
    ["the smallest two", 1, { filterOn: "BottomItems", criterion1: "2" }, ["Kiểm tra", "Kiểm kê"]],
    ["the lowest quarter, at least one", 1, { filterOn: "BottomPercent", criterion1: "25" }, ["Kiểm tra"]],
    ["the upper half", 1, { filterOn: "TopPercent", criterion1: "50" }, ["Báo cáo", "Hội nghị"]],
    ["below the average of 27.5", 1, { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" }, ["Kiểm tra", "Kiểm kê"]],
    ["above it", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, ["Báo cáo", "Hội nghị"]],
    ["this month", 2, { filterOn: "Dynamic", dynamicCriteria: "ThisMonth" }, ["Kiểm tra", "Báo cáo"]],
    ["next quarter", 2, { filterOn: "Dynamic", dynamicCriteria: "NextQuarter" }, ["Kiểm kê"]],
    ["last week, from Sunday", 2, { filterOn: "Dynamic", dynamicCriteria: "ThisWeek" }, ["Kiểm tra"]],
    ["last year", 2, { filterOn: "Dynamic", dynamicCriteria: "LastYear" }, ["Hội nghị"]],
    [
      "June of every year",
      2,
      { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodJune" },
      ["Kiểm tra", "Báo cáo", "Hội nghị"],
    ],
    ["the fourth quarter", 2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter4" }, [""]],
    ["a colour of cells", 0, { filterOn: "CellColor", color: "yellow" }, ["Báo cáo"]],
    ["a colour of letters", 0, { filterOn: "FontColor", color: "#ff0000" }, ["Kiểm kê"]],
  ])("shows %s", async (_what, column, criteria, expected) => {
    expect(await shownBy(column, criteria as Excel.FilterCriteria)).toEqual(expected);
  });

  it.each<[string, Partial<Excel.FilterCriteria>, string]>([
    ["no such kind", { filterOn: "Everything" as "Values" }, "InvalidArgument"],
    ["a top of nothing", { filterOn: "TopItems", criterion1: "0" }, "InvalidArgument"],
    ["more than all percent", { filterOn: "TopPercent", criterion1: "101" }, "InvalidArgument"],
    ["a period that is none", { filterOn: "Dynamic", dynamicCriteria: "Someday" as "Today" }, "InvalidArgument"],
    ["icons, which are not modelled", { filterOn: "Icon" }, "NotImplemented"],
  ])("refuses %s", async (_what, criteria, code) => {
    expect(await failureOf(shownBy(0, criteria as Excel.FilterCriteria))).toBe(code);
  });

  it("is told back as it was set, and cleared", async () => {
    const { Excel } = openExcel();
    const told = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C6").values = [HEADINGS, ...TASKS];
      const { filter } = sheet.tables.add("A1:C6", true).columns.getItemAt(1);
      filter.applyTopItemsFilter(1);
      filter.load("criteria");
      const hidden = sheet.getRange("A2").load("rowHidden");
      await context.sync();
      const criteria: unknown = filter.criteria;
      const wasHidden = hidden.rowHidden;
      filter.clear();
      hidden.load("rowHidden");
      await context.sync();
      return { criteria, wasHidden, isHidden: hidden.rowHidden };
    });
    expect(told).toEqual({
      criteria: { filterOn: "TopItems", criterion1: "1" },
      wasHidden: true,
      isHidden: false,
    });
  });
});

describe("the filter of a sheet", () => {
  it("keeps the conditions of other columns when one more is filtered, and shows anew what was changed", async () => {
    const { Excel } = openExcel();
    const rows = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:C6");
      range.values = [HEADINGS, ...TASKS];
      sheet.autoFilter.apply(range, 0, { filterOn: "Custom", criterion1: "=Kiểm*" });
      sheet.autoFilter.apply(range, 1, { filterOn: "Custom", criterion1: ">10" });
      const before = range.getVisibleView().load("values");
      sheet.getRange("B4").values = [[5]];
      sheet.autoFilter.reapply();
      const after = range.getVisibleView().load("values");
      await context.sync();
      return [before.values, after.values].map((values) => values.map((row: unknown[]) => row[0] as unknown));
    });
    expect(rows).toEqual([["Nội dung", "Kiểm kê"], ["Nội dung"]]);
  });
});

describe("the visible view of a range", () => {
  it("leaves out hidden rows and columns, row by row too", async () => {
    const { Excel } = openExcel();
    const told = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const view = sheet.getRange("A1:C3").getVisibleView().load("values,rowCount,columnCount,cellAddresses");
      const second = view.rows.getItemAt(1).load("values,index");
      await context.sync();
      return [view.toJSON(), second.values, second.index];
    });
    expect(told).toEqual([
      expect.objectContaining({
        values: [
          [1, 3],
          [7, 9],
        ],
        rowCount: 2,
        columnCount: 2,
        cellAddresses: [
          ["Sheet1!A1", "Sheet1!C1"],
          ["Sheet1!A3", "Sheet1!C3"],
        ],
      }),
      [[7, 9]],
      1,
    ]);
  });
});
