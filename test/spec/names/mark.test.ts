import { markFormula, readMark, settleMarks } from "../../../src/spec/names/mark";

describe("a sheet's mark", () => {
  it.each(["tasks", "unit:MN01", 'unit:A"B'])("%s is read back with the sheet that it points at", (mark) => {
    expect(readMark(markFormula(mark, "Trường 'A'"))).toEqual({ mark, sheet: "Trường 'A'" });
  });

  it.each([
    ["=IF(TRUE(),\"tasks\",$'Nhiệm vụ'.$A$1)", "LibreOffice", { mark: "tasks", sheet: "Nhiệm vụ" }],
    [
      "=IF(TRUE,\"tasks\",'Nhiệm vụ'!#REF!)",
      "Excel, once the first row is deleted",
      { mark: "tasks", sheet: "Nhiệm vụ" },
    ],
    ['="tasks"', "an older version", { mark: "tasks", sheet: null }],
    ["=SUM(A1)", "somebody else", null],
  ])("%s, as %s writes it, is understood", (formula, _who, mark) => {
    expect(readMark(formula)).toEqual(mark);
  });
});

describe("the marks of a workbook", () => {
  const pointing = (mark: string, sheet: string) => ({ mark, sheet });

  it("stay with their sheets when a program puts the sheets in another order and leaves the names behind", () => {
    const sheets = [
      { name: "Đơn vị", found: pointing("tasks", "Nhiệm vụ") },
      { name: "Nhiệm vụ", found: pointing("units", "Đơn vị") },
    ];
    expect([...settleMarks(sheets)].sort()).toEqual([
      ["nhiệm vụ", "tasks"],
      ["đơn vị", "units"],
    ]);
  });

  it("stay on a sheet that a program renamed without the names that point at it", () => {
    expect(settleMarks([{ name: "Bảng chính", found: pointing("tasks", "Nhiệm vụ") }]).get("bảng chính")).toBe("tasks");
  });

  it("are those of older versions where they stand", () => {
    expect(settleMarks([{ name: "Nhiệm vụ", found: { mark: "tasks", sheet: null } }]).get("nhiệm vụ")).toBe("tasks");
  });

  it("leave out sheets of people", () => {
    expect(settleMarks([{ name: "Sheet1", found: null }]).size).toBe(0);
  });
});
