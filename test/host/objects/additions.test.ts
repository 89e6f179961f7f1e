import { failureOf, openExcel } from "../openExcel";

/** Runs over "Sheet1" of an empty workbook. */
async function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const { Excel } = openExcel({ requirementSet: "1.20" });
  return Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));
}

const ROWS = [
  ["Trường", "Quý", "Số"],
  ["Hoa Mai", "I", 3],
  ["Sao Mai", "II", 1],
  ["hoa mai", "I", 2],
  ["Hoa Mai", "III", 3],
];

async function onRows<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return onSheet((sheet, context) => {
    sheet.getRange("A1:C5").values = ROWS;
    return act(sheet, context);
  });
}

// Excel.ConditionalFormat and "Apply conditional formatting to Excel ranges".
describe("conditional formats", () => {
  it("of colours have two points, or three", async () => {
    const scales = await onSheet(async (sheet, context) => {
      const { colorScale } = sheet.getRange("A1:A9").conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "red" },
        midpoint: { type: "Percent", formula: "50", color: "yellow" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      colorScale.load("threeColorScale,criteria");
      await context.sync();
      return [colorScale.threeColorScale, colorScale.criteria.midpoint?.color];
    });
    expect(scales).toEqual([true, "#FFFF00"]);
  });

  it("keep what data bars, icon sets, ranks and presets were told", async () => {
    const read = await onSheet(async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const bar = formats.add("DataBar").dataBar;
      bar.barDirection = "LeftToRight";
      bar.positiveFormat.fillColor = "blue";
      const icons = formats.add("IconSet").iconSet;
      icons.style = "ThreeSymbols";
      const top = formats.add("TopBottom").topBottom;
      top.rule = { rank: 2, type: "TopItems" };
      const preset = formats.add("PresetCriteria").preset;
      preset.rule = { criterion: "DuplicateValues" };
      bar.load("barDirection,lowerBoundRule,positiveFormat/fillColor");
      for (const each of [icons, top, preset]) each.load();
      await context.sync();
      return [
        bar.barDirection,
        bar.lowerBoundRule.type,
        bar.positiveFormat.fillColor,
        icons.style,
        top.rule,
        preset.rule,
      ];
    });
    expect(read).toEqual([
      "LeftToRight",
      "Automatic",
      "#0000FF",
      "ThreeSymbols",
      { rank: 2, type: "TopItems" },
      { criterion: "DuplicateValues" },
    ]);
  });

  it("are of one kind: the others are null objects", async () => {
    const missing = await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("DataBar");
      const [icons, bar] = [format.iconSetOrNullObject.load(), format.dataBarOrNullObject.load()];
      await context.sync();
      return [icons.isNullObject, bar.isNullObject];
    });
    expect(missing).toEqual([true, false]);
  });

  it("refuse a colour scale without its end", async () => {
    const run = onSheet(async (sheet, context) => {
      const { colorScale } = sheet.getRange("A1").conditionalFormats.add("ColorScale");
      Object.assign(colorScale, { criteria: { minimum: { type: "LowestValue", color: "red" } } });
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });
});

// Excel.Comment, Excel.CommentCollection and "Work with comments".
describe("comments", () => {
  it("are threads on cells, with answers", async () => {
    const read = await onSheet(async (sheet, context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Sheet1!C7", "Chưa rõ hạn");
      comment.replies.add("Đã hỏi Phòng");
      comment.resolved = true;
      const found = sheet.comments.getItemByCell("C7").load("content,resolved");
      const answers = found.replies.load("items/content");
      const place = found.getLocation().load("address");
      const count = comments.getCount();
      await context.sync();
      return [found.content, found.resolved, answers.items[0]?.content, place.address, count.value];
    });
    expect(read).toEqual(["Chưa rõ hạn", true, "Đã hỏi Phòng", "Sheet1!C7", 1]);
  });

  it("move with their cells, and a cell has one only", async () => {
    const read = onSheet(async (sheet, context) => {
      const comment = sheet.comments.add("C7", "?");
      sheet.getRange("2:3").insert("Down");
      const place = comment.getLocation().load("address");
      await context.sync();
      expect(place.address).toBe("Sheet1!C9");
      sheet.comments.add("C9", "!");
      await context.sync();
    });
    expect(await failureOf(read)).toBe("ItemAlreadyExists");
  });

  it("tell that they came, changed and are gone", async () => {
    const heard: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.comments.onAdded.add(async () => void heard.push("thêm"));
      sheet.comments.onChanged.add(async ({ changeType }) => void heard.push(changeType));
      sheet.comments.onDeleted.add(async () => void heard.push("xóa"));
      await context.sync();
      const comment = sheet.comments.add("A1", "?");
      comment.replies.add("!");
      comment.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["thêm", "ReplyAdded", "xóa"]);
  });
});

describe("the workbook", () => {
  // Excel.DocumentProperties, Excel.CustomPropertyCollection
  it("keeps properties of its own, found whatever their capitals", async () => {
    const read = await onSheet(async (_, context) => {
      const { properties } = context.workbook;
      properties.category = "Kế hoạch";
      properties.custom.add("Quý", 2);
      properties.custom.add("QUÝ", 3);
      const found = properties.custom.getItem("quý").load("key,value,type");
      const count = properties.custom.getCount();
      properties.load("category,creationDate");
      await context.sync();
      return [
        properties.category,
        properties.creationDate instanceof Date,
        found.key,
        found.value,
        found.type,
        count.value,
      ];
    });
    expect(read).toEqual(["Kế hoạch", true, "Quý", 3, "Number", 1]);
  });

  // Excel.CultureInfo
  it.each([
    ["vi-VN", ",", ".", "dd/MM/yyyy"],
    ["en-US", ".", ",", "M/d/yyyy"],
  ])("tells how %s writes", async (locale, decimal, group, date) => {
    const { Excel } = openExcel({ locale });
    await Excel.run(async (context) => {
      const { cultureInfo } = context.workbook.application;
      const numbers = cultureInfo.numberFormat.load();
      const days = cultureInfo.datetimeFormat.load();
      await context.sync();
      const { numberDecimalSeparator, numberGroupSeparator } = numbers;
      expect([numberDecimalSeparator, numberGroupSeparator, days.shortDatePattern]).toEqual([decimal, group, date]);
    });
  });

  // Excel.PageBreakCollection
  it("breaks pages where it is told, never before the first row", async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add("C11");
      const cell = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect([cell.address, count.value]).toEqual(["Sheet1!A11", 2]);
      sheet.verticalPageBreaks.add("A5");
      await context.sync();
    });
    expect(await failureOf(run)).toBe("InvalidArgument");
  });
});

describe("several rectangles", () => {
  // Excel.RangeAreas format: what is set goes to each, what differs reads null.
  it("wear a look together", async () => {
    const read = await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2,D4");
      areas.format.fill.color = "yellow";
      areas.format.rowHeight = 30;
      sheet.getRange("D4").format.font.bold = true;
      const cell = sheet.getRange("D4").load("format/fill/color,format/rowHeight");
      areas.load("format/fill/color,format/font/bold");
      await context.sync();
      return [cell.format.fill.color, cell.format.rowHeight, areas.format.fill.color, areas.format.font.bold];
    });
    expect(read).toEqual(["#FFFF00", 30, "#FFFF00", null]);
  });
});

describe("looking for text", () => {
  // Excel.SearchCriteria, Excel.WorksheetSearchCriteria; "?", "*" and "~" of the Find dialog.
  it.each<[string, Excel.SearchCriteria, string]>([
    ["hoa", {}, "Sheet1!A2"],
    ["hoa", { matchCase: true }, "Sheet1!A4"],
    ["hoa mai", { searchDirection: "Backwards" }, "Sheet1!A5"],
    ["I", { completeMatch: true }, "Sheet1!B2"],
    ["S?o*", { completeMatch: true }, "Sheet1!A3"],
  ])("finds %s with %j", async (text, criteria, expected) => {
    const address = await onRows(async (sheet, context) => {
      const found = sheet.getRange("A2:C5").find(text, criteria).load("address");
      await context.sync();
      return found.address;
    });
    expect(address).toBe(expected);
  });

  it("finds all of a sheet, or a null object", async () => {
    const read = await onRows(async (sheet, context) => {
      const all = sheet.findAllOrNullObject("Hoa Mai", { completeMatch: true, matchCase: true }).load("address");
      const none = sheet.findAllOrNullObject("Sơn Ca", {}).load("address");
      await context.sync();
      return [all.address, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A2,Sheet1!A5", true]);
  });
});

describe("rows", () => {
  // Excel.Range removeDuplicates: the first stays, capitals do not matter.
  it("that show the same in the chosen columns are one", async () => {
    const read = await onRows(async (sheet, context) => {
      const result = sheet.getRange("A1:C5").removeDuplicates([0, 1], true).load("removed,uniqueRemaining");
      const left = sheet.getRange("A1:C5").load("values");
      await context.sync();
      return [result.removed, result.uniqueRemaining, left.values.map(([, , number]) => number)];
    });
    expect(read).toEqual([1, 3, ["Số", 3, 1, 3, ""]]);
  });

  // Excel.TableSort: the table remembers, and sorts again.
  it("of a table are sorted by what it remembers", async () => {
    const sorted: string[] = [];
    const numbers = await onRows(async (sheet, context) => {
      sheet.onRowSorted.add(async ({ address }) => void sorted.push(address));
      const { sort, rows } = sheet.tables.add("A1:C5", true);
      sort.apply([{ key: 2, ascending: false }]);
      rows.add(undefined, [["Sơn Ca", "IV", 9]]);
      sort.reapply();
      const body = sheet.getRange("C2:C6").load("values");
      await context.sync();
      return body.values.flat();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(numbers).toEqual([9, 3, 3, 2, 1]);
    expect(sorted).toEqual(["A2:C5", "A2:C6"]);
  });
});
