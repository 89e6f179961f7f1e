import { displayText } from "../../../../src/workbench/host/model/display/displayText";
import { isFormula } from "../../../../src/workbench/host/model/formulas/isFormula";
import { parseEntry } from "../../../../src/workbench/host/model/typing/parseEntry";

const GENERAL = { numberFormat: "General", thisYear: 2025 };

/** What the cell holds and which number format it gets. */
function typed(content: unknown, numberFormat = "General") {
  const entry = parseEntry(content, { ...GENERAL, numberFormat });
  return [entry.formula ?? entry.value, entry.numberFormat];
}

describe("what is typed into a cell", () => {
  it.each([
    ["Trường Mầm non Hoa Sen", "Trường Mầm non Hoa Sen", null],
    ["", null, null],
    ["12", 12, null],
    [" 12 ", 12, null],
    ["1.1", 1.1, null],
    ["1.2.3", "1.2.3", null],
    ["-5", -5, null],
    ["+5", 5, null],
    ["(5)", -5, null],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12,5", "12,5", null],
    ["123.456", 123.456, null],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["12 %", 0.12, "0%"],
    ["1e3", 1000, "0.00E+00"],
    ["$5", 5, "$#,##0"],
    ["2 1/2", 2.5, "# ?/?"],
    ["001", 1, null],
    ["TRUE", true, null],
    ["true", true, null],
    ["#N/A", "#N/A", null],
    ["II", "II", null],
    ["Quý 1", "Quý 1", null],
  ])("%j is %j", (text, value, format) => {
    expect(typed(text)).toEqual([value, format]);
  });

  it.each([
    ["8/19/2025", 45_888, "m/d/yyyy"],
    ["19/8/2025", "19/8/2025", null],
    ["2025-08-19", 45_888, "m/d/yyyy"],
    ["15/6", "15/6", null],
    ["6/15", 45_823, "d-mmm"],
    ["6/2025", 45_809, "mmm-yy"],
    ["6/32", 11_841, "mmm-yy"],
    ["30-6", "30-6", null],
    ["1-2", 45_659, "d-mmm"],
    ["1/2", 45_659, "d-mmm"],
    ["19-Aug-2025", 45_888, "d-mmm-yy"],
    ["Aug 19, 2025", 45_888, "d-mmm-yy"],
    ["Aug 2025", 45_870, "mmm-yy"],
    ["2/29/2025", "2/29/2025", null],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
    ["14:30", 14 / 24 + 30 / 1440, "h:mm"],
    ["2:30 PM", 14 / 24 + 30 / 1440, "h:mm AM/PM"],
    ["14:75", "14:75", null],
    ["8/19/2025 12:00", 45_888.5, "m/d/yyyy h:mm"],
    ["tháng 6/2025", "tháng 6/2025", null],
  ])("%j is the date or text %j", (text, value, format) => {
    expect(typed(text)).toEqual([value, format]);
  });

  it.each([
    ["=SUM(A1:A3)", "=SUM(A1:A3)"],
    ["+A1", "=+A1"],
    ["-A1*2", "=-A1*2"],
    ["@SUM(A1)", "=SUM(A1)"],
    ["- Tổ chức hội nghị", "=- Tổ chức hội nghị"],
    ["- Báo cáo.", "=- Báo cáo."],
    ["=", "="],
    ["-", "-"],
    ["'=không", "=không"],
    ["'- Tổ chức, thực hiện", "- Tổ chức, thực hiện"],
  ])("%j becomes %j", (text, content) => {
    expect(typed(text)[0]).toBe(content);
  });

  it.each([
    "- Phòng GDĐT, các trường",
    "+ Tổ chức (quý I",
    "=SUM(A1",
    "=A1 +",
    "-- ; --",
    "- 50% số trường đạt chuẩn.",
  ])("%j is refused", (text) => {
    expect(() => parseEntry(text, GENERAL)).toThrow("There is a problem with this formula");
  });

  it.each([
    ["=SUM(A1)", "=SUM(A1)"],
    ["001", "001"],
    ["'001", "001"],
    [12, "12"],
    [true, "TRUE"],
    ["19/8/2025", "19/8/2025"],
  ])("%j stays the text %j in a cell of text format", (content, text) => {
    expect(typed(content, "@")).toEqual([text, null]);
  });

  it("is text with an apostrophe in front, whatever it looks like, and the apostrophe is remembered", () => {
    expect(parseEntry("'12", GENERAL)).toMatchObject({ value: "12", quotePrefix: true, formula: null });
  });

  it.each([[{ a: 1 }], [["x"]]])("%j is refused", (content) => {
    expect(() => parseEntry(content, GENERAL)).toThrow("A cell takes text, a number or true/false.");
  });
});

describe("a formula", () => {
  it.each([
    '=IF(COUNTIF($H6:$K6,"Quá hạn")>0,"Quá hạn",IF($G6<NgayChot,"Trễ",""))',
    '=SUMPRODUCT((TienDo[Mã đơn vị]=$A9)*(TienDo[Tình trạng]="Hoàn thành"))',
    "=TienDo[[#Headers],[Quý I]]",
    "=NhiemVu[@[Hạn hoàn thành]]+1",
    "='Kế hoạch'!$C$12",
    "='L''Est'!A1:B2",
    "=Tổng!A1",
    '=INDEX(A:C,2,3)&" – "&5%',
    "={1,2;3,4}",
    "=-(A1+B1)^2",
    "=IFERROR(VLOOKUP(A1,$B:$C,2,),0)",
    "=#REF!+1",
    "=A1:INDEX(A:A,3)",
    "=TODAY()-1.5E+3",
    "=KhongCo(1)",
    "=A1 B1",
  ])("%s can be read", (formula) => {
    expect(isFormula(formula)).toBe(true);
  });

  it.each(["=", "=)", "=SUM(", "=A1+", "=,", "=1 2,", '="chưa đóng', "=?", "={1,A1}", "=1 A1", "=(A1,B1"])(
    "%s can't be read",
    (formula) => {
      expect(isFormula(formula)).toBe(false);
    },
  );
});

describe("what a cell shows", () => {
  it.each([
    [45_888, "dd/mm/yyyy", "19/08/2025"],
    [45_888, "m/d/yyyy", "8/19/2025"],
    [45_888.75, "dd/mm/yyyy h:mm", "19/08/2025 18:00"],
    [45_888, '"Ngày" dd "tháng" mm "năm" yyyy', "Ngày 19 tháng 08 năm 2025"],
    [45_888, "d-mmm-yy", "19-Aug-25"],
    [59, "d/m/yyyy", "28/2/1900"],
    [61, "d/m/yyyy", "1/3/1900"],
    [0.1234, "0.0%", "12.3%"],
    [0.125, "0.00%", "12.50%"],
    [1_234_567.891, "#,##0", "1,234,568"],
    [1234.5, "#,##0.00", "1,234.50"],
    [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
    [0, "0;-0;;@", ""],
    [7, "00", "07"],
    [1.005, "0.00", "1.01"],
    [0.5, "#.##", ".5"],
    [1 / 3, "General", "0.333333333"],
    [1234567890123, "General", "1.23457E+12"],
    [5, '0 "nhiệm vụ"', "5 nhiệm vụ"],
    [1.5, "[h]:mm", "36:00"],
    ["Hoàn thành", "0.0%", "Hoàn thành"],
    ["MN01", '"Mã "@', "Mã MN01"],
    [true, "General", "TRUE"],
    [null, "0", ""],
  ])("%j in the format %j is %j", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });
});
