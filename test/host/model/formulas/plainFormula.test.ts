import { plainFormula, type FormulaPlace } from "../../../../src/workbench/host/model/formulas/plainFormula";
import { SharedFormulas } from "../../../../src/workbench/host/calc/SharedFormulas";
import { WorkbookModel } from "../../../../src/workbench/host/model/WorkbookModel";
import { addSheet, addTable } from "../../calc/aWorkbook";

const HEADINGS = ["Mã", "Khó khăn, vướng mắc", "Quý I", "Số [tạm]"];

/** TienDo stands at C3:F7 of "Tiến độ": heading in row 3, four rows under it. The formula stands in row 5 of the table. */
function place(own = true): FormulaPlace {
  const sheet = addSheet(new WorkbookModel(), "Tiến độ", []);
  addTable(sheet, "TienDo", HEADINGS, { row: 2, column: 2, rows: 4 });
  const [table] = sheet.tables;
  if (!table) throw new Error("the sheet has a table");
  const placed = { table, sheet: "Tiến độ" };
  return {
    row: 4,
    own: own ? placed : null,
    tables: new Map([["tiendo", placed]]),
    localNames: new Map([["dong", "trang0_Dong"]]),
  };
}

describe("a formula for the engine", () => {
  it.each([
    ["a column", "=SUM(TienDo[Quý I])", "=SUM('Tiến độ'!$E$4:$E$7)"],
    ["a column in other capitals", "=SUM(TIENDO[quý i])", "=SUM('Tiến độ'!$E$4:$E$7)"],
    ["a heading with a comma", "=COUNTA(TienDo[Khó khăn, vướng mắc])", "=COUNTA('Tiến độ'!$D$4:$D$7)"],
    ["a heading with escaped brackets", "=COUNTA(TienDo[Số '[tạm']])", "=COUNTA('Tiến độ'!$F$4:$F$7)"],
    ["columns side by side", "=TienDo[[Mã]:[Quý I]]", "='Tiến độ'!$C$4:$E$7"],
    ["the heading of a column", "=TienDo[[#Headers],[Quý I]]", "='Tiến độ'!$E$3"],
    ["all headings", "=TienDo[#Headers]", "='Tiến độ'!$C$3:$F$3"],
    ["everything", "=ROWS(TienDo[#All])", "=ROWS('Tiến độ'!$C$3:$F$7)"],
    ["heading and data of a column", "=TienDo[[#Headers],[#Data],[Mã]]", "='Tiến độ'!$C$3:$C$7"],
    ["the table by its bare name", "=ROWS(TienDo)", "=ROWS('Tiến độ'!$C$4:$F$7)"],
    ["the table with empty brackets", "=ROWS(TienDo[])", "=ROWS('Tiến độ'!$C$4:$F$7)"],
    ["this row in full", "=TienDo[[#This Row],[Quý I]]*2", "='Tiến độ'!$E5*2"],
    ["this row by @", "=TienDo[@Mã]&[@[Quý I]]", "='Tiến độ'!$C5&'Tiến độ'!$E5"],
    ["this row's columns side by side", "=SUM([@[Mã]:[Quý I]])", "=SUM('Tiến độ'!$C5:$E5)"],
    ["a column without the table's name", "=SUM([Quý I])", "=SUM('Tiến độ'!$E$4:$E$7)"],
    ["a column that isn't there", "=TienDo[Quý V]", "=#REF!"],
    ["a total row that isn't shown", "=TienDo[[#Totals],[Mã]]", "=#REF!"],
  ])("says %s in plain addresses", (_name, formula, plain) => {
    expect(plainFormula(formula, place())).toBe(plain);
  });

  it.each([
    ["texts", '="TienDo[Mã] và Dong"&"[@Mã]"'],
    ["doubled quotes in texts", '="a""TienDo""b"'],
    ["sheet names", "='TienDo'!A1+'Dong'!B2"],
    ["a sheet called like a table", "=TienDo!A1"],
    ["functions called like a name", "=DONG(1)"],
    ["longer names that begin alike", "=TienDo2+Dong_1"],
    ["other workbooks", "=[1]Sheet1!A1"],
  ])("keeps %s as they are", (_name, formula) => {
    expect(plainFormula(formula, place(false))).toBe(formula);
  });

  it.each([
    ["a name of its sheet", "=dong+1", "=trang0_Dong+1"],
    [
      "a function with its file prefix",
      '=_xlfn._xlws.FILTER(A1:A2,1)&_xlfn.TEXTJOIN("",1,"x")',
      '=FILTER(A1:A2,1)&TEXTJOIN("",1,"x")',
    ],
  ])("turns %s into what the engine knows", (_name, formula, plain) => {
    expect(plainFormula(formula, place())).toBe(plain);
  });

  it("refuses this row beside the table", () => {
    expect(plainFormula("=TienDo[@Mã]", { ...place(), row: 9 })).toBe("=#VALUE!");
  });
});

describe("a formula copied down", () => {
  it.each([
    ["=A1+$B$1", "=A2+$B$1", true],
    ["='Quý A1'!C1", "='Quý A1'!C2", true],
    ['=A1&"A1"', '=A2&"A1"', true],
    ['=A1&"A1"', '=A2&"A2"', false],
    ["=A1+$B$1", "=A2+$B$2", false],
    ["=LOG10(A1)", "=LOG10(A2)", true],
    ["=SUM(1:1)", "=SUM(2:2)", false],
    ["=SUM($A$1:A1)", "=SUM($A$1:A2)", true],
  ])("from %s to %s is read once: %s", (first, second, once) => {
    const shared = new SharedFormulas();
    shared.cell(first, 0, 3);
    expect(shared.cell(second, 1, 3).f === undefined).toBe(once);
  });
});
