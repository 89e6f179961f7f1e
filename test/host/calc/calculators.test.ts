import { createNodeCalculator } from "../../../src/workbench/host/calc/createNodeCalculator";
import { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import type { SheetModel } from "../../../src/workbench/host/model/sheets/SheetModel";
import { addName, addSheet, addTable } from "./aWorkbook";

const HEADINGS = ["Mã nhiệm vụ", "Đơn vị", "Tình trạng", "Quý I", "Hạn", "Gấp đôi"];
/** 45748 is 01/04/2025. */
const ROWS = [
  ["NV01", "Trường MN Hoa Sen", "Quá hạn", 1, 45747],
  ["NV02", "Trường TH Cát Bà", "Hoàn thành", 2, 45748],
  ["NV03", "Trường MN Hoa Sen", "Quá hạn", 4, 45749],
  ["NV04", "Phòng GDĐT", "Không hạn", "8", null],
];

/** The value of one formula in B2 of "Tổng hợp", beside a table that doesn't begin at A1. */
async function valueOf(formula: string): Promise<unknown> {
  const model = new WorkbookModel();
  const data = ROWS.map((row) => [...row, "=[@[Quý I]]*2"]);
  const sheet = addSheet(model, "Tiến độ", [HEADINGS, ...data], { row: 3, column: 1 });
  addTable(sheet, "TienDo", HEADINGS, { row: 3, column: 1, rows: ROWS.length });
  const summary = addSheet(model, "Tổng hợp", [["Cột A"], [null, formula]]);
  addSheet(model, "Danh mục", [["xong"], ["hoàn thành"], ["#N/A"]]);
  addName(model.names, "NgayChot", "=DATE(2025,4,1)");
  addName(model.names, "TuHoanThanh", "='Danh mục'!$A$1:$A$2");
  addName(sheet.names, "Dong", "='Tiến độ'!$B$5", sheet.id);
  addName(summary.names, "Dong", "='Tiến độ'!$B$7", summary.id);
  await calculator.recalculate(model);
  return summary.valueAt(1, 1);
}

/** Puts a value into column A. */
function type(sheet: SheetModel, row: number, value: number): void {
  sheet.cells.open(row, 0).value = value;
  sheet.contentsChanged({ row, column: 0, rows: 1, columns: 1 });
}

const calculator = createNodeCalculator();

describe("a calculated formula", () => {
  it.each([
    ["counts a table column by its Vietnamese heading", '=COUNTIF(TienDo[Tình trạng],"Quá hạn")', 2],
    ["counts by two columns", '=COUNTIFS(TienDo[Tình trạng],"Quá hạn",TienDo[Đơn vị],"Trường MN*")', 2],
    ["counts on a sheet whose name is quoted", "=COUNTIF('Tiến độ'!D5:D8,\"Hoàn thành\")", 1],
    ["counts with a comparison", '=COUNTIFS(TienDo[Hạn],"<"&NgayChot)', 1],
    ["adds by condition", '=SUMIF(TienDo[Tình trạng],"Quá hạn",TienDo[Quý I])', 5],
    [
      "adds products of conditions",
      '=SUMPRODUCT((TienDo[Tình trạng]="Quá hạn")*(TienDo[Đơn vị]="Trường MN Hoa Sen"))',
      2,
    ],
    ["adds products of a turned condition", '=SUMPRODUCT(--(TienDo[Tình trạng]="Quá hạn"),TienDo[Quý I])', 5],
    ["compares words without regard to case", '=SUMPRODUCT(--(TuHoanThanh=TRIM(" Hoàn thành ")))', 1],
    ["takes an item of a table column from another sheet", "=INDEX(TienDo[Đơn vị],3)", "Trường MN Hoa Sen"],
    [
      "counts between two items of a column",
      '=COUNTIFS(INDEX(TienDo[Tình trạng],1):INDEX(TienDo[Tình trạng],2),"Quá hạn")',
      1,
    ],
    ["reads columns side by side", "=COLUMNS(TienDo[[Đơn vị]:[Quý I]])", 3],
    ["refuses a this-row reference beside the table", "=TienDo[@Hạn]", "#VALUE!"],
    ["refuses a column that the table hasn't", "=SUM(TienDo[Quý IX])", "#REF!"],
    ["shows the text of a link", '=HYPERLINK("#A1","Xem")', "Xem"],
    ["leaves words inside texts alone", '="TienDo[Hạn] và Dong"', "TienDo[Hạn] và Dong"],
    ["looks up in a named range", '=INDEX(TuHoanThanh,MATCH("HOÀN THÀNH",TuHoanThanh,0))', "hoàn thành"],
    ["looks up exactly in a table", '=INDEX(TienDo[Đơn vị],MATCH("NV02",TienDo[Mã nhiệm vụ],0))', "Trường TH Cát Bà"],
    ["takes an item of a whole column", "=INDEX('Danh mục'!$A:$A,ROW(TienDo[[#Headers],[Hạn]])-2)", "hoàn thành"],
    ["takes a whole column of another sheet", "=COUNTA('Danh mục'!A:A)", 3],
    ["reads a this-row reference with @", "=SUM(TienDo[Gấp đôi])", 30],
    ["counts the rows of a table without its heading", "=ROWS(TienDo)", 4],
    ["reads the heading of a table", "=TienDo[[#Headers],[Quý I]]", "Quý I"],
    ["reads the whole table", "=ROWS(TienDo[#All])", 5],
    ["writes a date as text", '=TEXT(NgayChot,"dd/mm/yyyy")', "01/04/2025"],
    ["writes a ratio as text", '=TEXT(2/3,"0.0%")', "66.7%"],
    ["decides", "=IF(AND(ISNUMBER(NgayChot),OR(1=2,3>2)),MAX(1,5),0)", 5],
    ["replaces an error", '=IFERROR(1/0,"–")', "–"],
    ["gives an error of its own", "=1/0", "#DIV/0!"],
    ["passes an error on", "=NA()&1", "#N/A"],
    ["says #NAME? of what nobody defined", "=KhongCo", "#NAME?"],
    ["takes an array constant", "=SUM({1,2;3,4})", 10],
    ["finds the k-th smallest", "=SMALL(TienDo[Hạn],2)", 45748],
    ["finds the k-th that meets a condition", '=AGGREGATE(15,6,TienDo[Hạn]/(TienDo[Tình trạng]="Quá hạn"),2)', 45749],
    ["counts rows of a growing range", "=ROWS($A$1:A2)", 2],
    ["joins text", '="Có "&COUNTIF(TienDo[Tình trạng],"Quá hạn")&" nhiệm vụ quá hạn"', "Có 2 nhiệm vụ quá hạn"],
    ["gives an empty text", '=""', ""],
    ["gives a truth", "=1<2", true],
    ["takes an empty cell as nothing", '=IF(\'Tiến độ\'!Z99="","trống","đầy")', "trống"],
    ["does not take digits kept as text for a number", "=ISNUMBER('Tiến độ'!E8)", false],
    ["leaves digits kept as text out of a sum", "=SUM('Tiến độ'!E5:E8)", 7],
    ["sees the name of its own sheet", "=Dong", "NV03"],
    ["reads N of a text and of a number", "=N(TienDo[[#Headers],[Hạn]])+N(NgayChot)", 45748],
    ["counts with COUNT only the numbers", "=COUNT('Tiến độ'!E5,'Tiến độ'!E8,'Tiến độ'!F8)", 1],
    ["takes newer functions with their file prefix", '=_xlfn.TEXTJOIN(", ",TRUE,"a","b")', "a, b"],
    ["takes rows until a count", "=SUMPRODUCT(--(ROW(TienDo[Quý I])<6),TienDo[Quý I])", 1],
    ["divides only when it may", "=IF(0=0,0,1/0)", 0],
    ["rounds half up", "=ROUND(2.5,0)", 3],
    ["finds the k-th largest", "=LARGE(TienDo[Hạn],1)", 45749],
    ["refuses a k-th that is not there", "=IFERROR(LARGE(TienDo[Hạn],9),-1)", -1],
    ["takes letters from the middle", '=MID("Quý II năm 2025",5,2)', "II"],
    ["puts another text in one place only", '=SUBSTITUTE("Quý I và quý III"," ","¦",3)', "Quý I và¦quý III"],
    ["leaves a text that has fewer places", '=SUBSTITUTE("Quý I"," ","¦",2)', "Quý I"],
    ["puts another text in every place", '=SUBSTITUTE("Quý I và quý III"," ","")', "QuýIvàquýIII"],
    ["finds where a text begins in another", '=FIND("quý","Quý I và quý III")', 10],
    ["finds no text of other capital letters", '=IFERROR(FIND("QUÝ","Quý I"),0)', 0],
    ["takes no letters beyond the end", '=MID("Quý",9,2)', ""],
    ["gives a remainder the sign of what divides", "=MOD(-1004,1000)", 996],
    ["raises to a power before it divides", "=3+6/10^2", 3.06],
    ["raises a negative number as it is written", "=-2^2", 4],
    ["counts cells with nothing or an empty text", "=COUNTIF('Tiến độ'!Z1:Z9,\"\")", 9],
    ["counts cells with something", '=COUNTIFS(TienDo[Mã nhiệm vụ],"<>",TienDo[Tình trạng],"Quá hạn")', 2],
    ["counts a word that begins with a number", '=COUNTIF(TienDo[Mã nhiệm vụ],"6 tháng đầu năm")', 0],
    ["reads the month of a date", "=MONTH(NgayChot)", 4],
  ])("%s", async (_name, formula, value) => {
    expect(await valueOf(formula)).toEqual(value);
  });
});

describe("the calculator", () => {
  it("calculates formulas that stand on formulas, across sheets and in any order", async () => {
    const model = new WorkbookModel();
    const first = addSheet(model, "Tổng hợp", [["='Đơn vị 1'!A1+1"]]);
    addSheet(model, "Đơn vị 1", [["='Đơn vị 2'!A1*2"]]);
    addSheet(model, "Đơn vị 2", [[20]]);
    await calculator.recalculate(model);
    expect(first.valueAt(0, 0)).toBe(41);
    expect(model.dirty).toBe(false);
  });

  it("follows a changed value, and tells which cells got a new one", async () => {
    const model = new WorkbookModel();
    const sheet = addSheet(model, "Trang", [[1, "=A1*10", "=5"]]);
    await calculator.recalculate(model);
    const heard: unknown[] = [];
    model.subscribe((change) => heard.push(change));
    type(sheet, 0, 2);
    await calculator.recalculate(model);
    expect(sheet.valueAt(0, 1)).toBe(20);
    expect(heard.slice(1)).toEqual([
      { kind: "contents", sheet: sheet.id, box: { row: 0, column: 1, rows: 1, columns: 1 }, by: "calculation" },
    ]);
    expect(model.dirty).toBe(false);
  });

  it.each([
    ["cells of its own row", (row: number) => `=A${row}*B${row}`, (row: number) => row * row * 10],
    ["cells of rows above and below", (row: number) => `=A${row + 1}-A${row - 1}`, () => 2],
    ["a range that grows", (row: number) => `=SUM($A$2:A${row})`, (row: number) => (row * (row + 1)) / 2 - 1],
    ["a range that moves", (row: number) => `=SUM(A${row}:B${row})`, (row: number) => row + row * 10],
    ["fixed cells beside moving ones", (row: number) => `=$B$3+A${row}`, (row: number) => 30 + row],
    ["fixed columns", (row: number) => `=$A${row}&"A${row}"`, (row: number) => `${row}A${row}`],
    ["another sheet", (row: number) => `='Quý A1'!A${row}*2`, (row: number) => row * 200],
    [
      "the row above in its own column",
      (row: number) => (row === 2 ? "=2" : `=C${row - 1}+A${row}`),
      (row: number) => (row * (row + 1)) / 2 - 1,
    ],
    ["a whole column", (row: number) => `=SUM(A:A)-A${row}`, (row: number) => 55 - row],
    ["a whole row", (row: number) => `=SUM('Quý A1'!${row}:${row})`, (row: number) => row * 100],
  ])("reads a formula copied down over %s", async (_name, formula, value) => {
    const model = new WorkbookModel();
    const rows = Array.from({ length: 10 }, (_, index) => [index + 1, (index + 1) * 10]);
    const filled = rows.map((row, index) => (index >= 1 && index <= 8 ? [...row, formula(index + 1)] : row));
    const sheet = addSheet(model, "Trang", filled);
    addSheet(
      model,
      "Quý A1",
      Array.from({ length: 10 }, (_, index) => [(index + 1) * 100]),
    );
    await calculator.recalculate(model);
    const lines = [2, 3, 4, 5, 6, 7, 8, 9];
    expect(lines.map((line) => sheet.valueAt(line - 1, 2))).toEqual(lines.map((line) => value(line)));
  });

  it("follows a chain of two thousand formulas", async () => {
    const model = new WorkbookModel();
    const sheet = addSheet(
      model,
      "Trang",
      Array.from({ length: 2000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]),
    );
    await calculator.recalculate(model);
    expect(sheet.valueAt(1999, 0)).toBe(2000);
  });

  it("forgets what a name meant before", async () => {
    const model = new WorkbookModel();
    const sheet = addSheet(model, "Trang", [["=NgayChot+0"]]);
    addName(model.names, "NgayChot", "=DATE(2025,4,1)");
    await calculator.recalculate(model);
    model.names = [];
    addName(model.names, "NgayChot", "=DATE(2025,7,1)");
    await calculator.recalculate(model);
    expect(sheet.valueAt(0, 0)).toBe(45839);
  });

  it("calculates a thousand formulas again and again", async () => {
    const model = new WorkbookModel();
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `=A${row + 1}*2`, `=IF(B${row + 1}>0,"có","không")`]);
    const sheet = addSheet(model, "Trang", rows);
    for (const factor of [1, 2, 3]) {
      type(sheet, 999, 999 * factor);
      await calculator.recalculate(model);
      expect([sheet.valueAt(999, 1), sheet.valueAt(999, 2), sheet.valueAt(0, 2)]).toEqual([
        1998 * factor,
        "có",
        "không",
      ]);
    }
  });

  it("marks errors as errors", async () => {
    const model = new WorkbookModel();
    const sheet = addSheet(model, "Trang", [["=NA()", '="#N/A "']]);
    await calculator.recalculate(model);
    expect(sheet.cells.get(0, 0)?.isError).toBe(true);
    expect(sheet.cells.get(0, 1)?.isError).toBe(false);
  });

  it("ends on a circular reference", async () => {
    const model = new WorkbookModel();
    const sheet = addSheet(model, "Trang", [["=B1+1", "=A1+1", "=1+1"]]);
    await calculator.recalculate(model);
    expect(sheet.valueAt(0, 2)).toBe(2);
  });

  it("leaves a workbook without formulas alone", async () => {
    const model = new WorkbookModel();
    addSheet(model, "Trang", [[1]]);
    await calculator.recalculate(model);
    expect(model.dirty).toBe(false);
  });
});
