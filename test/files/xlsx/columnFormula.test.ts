import { columnFormula } from "../../../src/files/xlsx/columnFormula";

const TABLE = {
  name: "TienDo",
  area: { row: 4, column: 0, rows: 4, columns: 3 },
  headings: ["TT", "Khó khăn, vướng mắc", "Mốc [I]"],
};

describe("the formula of a table's new rows", () => {
  it.each([
    ["=A6+1", "=TienDo[[#This Row],[TT]]+1"],
    [
      '=IF(B6="","B6",SUM(A6:C6))',
      '=IF(TienDo[[#This Row],[Khó khăn, vướng mắc]]="","B6",SUM(TienDo[[#This Row],[TT]]:TienDo[[#This Row],[Mốc \'[I\']]]))',
    ],
    ["=IF(C6<NgayChot,$Z$1,1)", "=IF(TienDo[[#This Row],[Mốc '[I']]]<NgayChot,$Z$1,1)"],
    ["=LOG10(A6)", "=LOG10(TienDo[[#This Row],[TT]])"],
    ["=[@TT]+1", "=[@TT]+1"],
    [
      '=COUNTIFS(DonVi[Mã A6],A6,DonVi[[#All],[B6]],"[A6]")',
      '=COUNTIFS(DonVi[Mã A6],TienDo[[#This Row],[TT]],DonVi[[#All],[B6]],"[A6]")',
    ],
  ])("%s is told by columns", (first, formula) => {
    const down = (row: number): string =>
      first.replace(/(?<!["$[ ])([ABC])6/g, (_whole, column: string) => `${column}${String(6 + row)}`);
    expect(columnFormula([first, down(1), down(2)], TABLE)).toBe(formula);
  });

  it("is told although somebody typed over a cell between", () => {
    expect(columnFormula(["=A6", "=A7", undefined, "=A9"], TABLE)).toBe("=TienDo[[#This Row],[TT]]");
  });

  it.each([
    ["points at the row above", ["=A5+1", "=A6+1", "=A7+1"]],
    ["points beside the table", ["=D6", "=D7", "=D8"]],
    ["points at another sheet", ["=Khac!A6", "=Khac!A7", "=Khac!A8"]],
    ["says different things", ["=A6", "=B7", "=A8"]],
    ["begins with a typed cell", [undefined, "=A7", "=A8"]],
  ])("is left to the user when it %s", (_title, formulas) => {
    expect(columnFormula(formulas, TABLE)).toBeUndefined();
  });
});
