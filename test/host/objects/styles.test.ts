import { failureOf, openExcel } from "../openExcel";

describe("a cell style", () => {
  it("is laid on cells with all its parts, and its cells follow it", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      context.workbook.styles.add("SKH Đầu cột");
      const style = context.workbook.styles.getItem("SKH Đầu cột");
      style.font.name = "Times New Roman";
      style.font.bold = true;
      style.fill.color = "#DDE8F0";
      style.horizontalAlignment = "Center";
      style.numberFormat = "@";
      style.borders.getItem("EdgeTop").style = "Continuous";
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").style = "SKH Đầu cột";
      sheet.getRange("B1").format.font.bold = false;
      style.font.bold = true;
      style.font.size = 13;
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    expect(sheet?.formatAt(0, 0)).toMatchObject({
      style: "SKH Đầu cột",
      fontName: "Times New Roman",
      fontSize: 13,
      bold: true,
      fill: "#DDE8F0",
      horizontal: "Center",
      numberFormat: "@",
      top: { style: "Continuous", weight: "Thin", color: "#000000" },
    });
    expect(sheet?.formatAt(0, 1)).toMatchObject({ bold: false, fontSize: 13 });
  });

  it("leaves out the parts it does not include", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      context.workbook.styles.add("SKH Ngày");
      const style = context.workbook.styles.getItem("SKH Ngày");
      style.numberFormat = "dd/mm/yyyy";
      style.includeFont = false;
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.format.font.italic = true;
      range.style = "SKH Ngày";
      await context.sync();
    });
    expect(host.model.sheets[0]?.formatAt(0, 0)).toMatchObject({ italic: true, numberFormat: "dd/mm/yyyy" });
  });

  it("is read back by name and refused twice, and unknown ones are refused", async () => {
    const { Excel } = openExcel();
    const names = await Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add("SKH Tổng");
      styles.load("items/name,items/builtIn");
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.getCell(0, 0).style = "skh tổng";
      const one = range.getCell(0, 0).load("style");
      const both = range.load("style");
      await context.sync();
      const isWanted = (style: Excel.Style) => !style.builtIn || ["Normal", "Neutral"].includes(style.name);
      return [styles.items.filter(isWanted).map((style) => [style.name, style.builtIn]), one.style, both.style];
    });
    expect(names).toEqual([
      [
        ["Normal", true],
        ["Neutral", true],
        ["SKH Tổng", false],
      ],
      "SKH Tổng",
      null,
    ]);
    const add = Excel.run(async (context) => {
      context.workbook.styles.add("SKH Tổng");
      await context.sync();
    });
    expect(await failureOf(add)).toBe("ItemAlreadyExists");
    const lay = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").style = "SKH Không có";
      await context.sync();
    });
    expect(await failureOf(lay)).toBe("InvalidArgument");
  });

  it("can turn its text, which is set under another name than it is read", async () => {
    const { host, Excel } = openExcel();
    await Excel.run(async (context) => {
      context.workbook.styles.add("SKH Dọc");
      const style = context.workbook.styles.getItem("SKH Dọc");
      style.textOrientation = 90;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").style = "SKH Dọc";
      await context.sync();
    });
    expect(host.model.sheets[0]?.formatAt(0, 0).textOrientation).toBe(90);
  });
});

/** Source: office.d.ts on RangeFill.pattern and Excel.FillPattern. */
describe("a fill", () => {
  it("is none, solid, or drawn in a second colour", async () => {
    const { Excel } = openExcel();
    const told = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2:A3").format.fill.color = "#DDE8F0";
      const drawn = sheet.getRange("A3").format.fill;
      drawn.pattern = "Gray25";
      drawn.patternColor = "#FF0000";
      const fills = ["A1", "A2", "A3", "A1:A3"].map((address) => sheet.getRange(address).format.fill.load("pattern"));
      drawn.load("color,patternColor");
      await context.sync();
      return [fills.map((fill) => fill.pattern), drawn.color, drawn.patternColor];
    });
    expect(told).toEqual([["None", "Solid", "Gray25", null], "#DDE8F0", "#FF0000"]);
  });
});
