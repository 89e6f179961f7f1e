import { shiftableFormula } from "../../../src/spec/formula/shiftableFormula";

describe("a formula that is copied", () => {
  it.each([
    ["a cell moves along", "A1*2", "B3*2"],
    ["what stands behind a dollar sign stays", "$A1+B$2+$C$3", "$A3+C$2+$C$3"],
    ["both corners of an area move", "SUM(AA11:AA70)", "SUM(AB13:AB72)"],
    ["whole columns and whole rows move, too", "SUM(B:$C)+MAX(1:$2)", "SUM(C:$C)+MAX(3:$2)"],
    ["a cell of another sheet moves, its sheet's name does not", "'Quý A1'!B2+B2C!D4", "'Quý A1'!C4+B2C!E6"],
    ["words in quotes stay", `IF(A1="A1 và B2","B2:B3",C1)`, `IF(B3="A1 và B2","B2:B3",D3)`],
    [
      "headings of a table stay",
      "SUM(NhiemVu[Quý A1])+INDEX(TienDo[A:A],B2)",
      "SUM(NhiemVu[Quý A1])+INDEX(TienDo[A:A],C4)",
    ],
    ["names and functions that look like cells stay", "LOG10(A1)+TuQuy1+HanNop2026", "LOG10(B3)+TuQuy1+HanNop2026"],
    ["an unclosed quote takes nothing away", `A1&"B2`, `B3&"C4`],
  ])("%s", (_, formula, moved) => {
    expect(shiftableFormula(formula)(2, 1)).toBe(moved);
  });

  it("gives #REF! where a cell would lie off the sheet", () => {
    expect(shiftableFormula("A1+B5")(-2, 0)).toBe("#REF!+B3");
  });
});
