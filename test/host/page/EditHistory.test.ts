import { WorkbookModel, cellBox, writeContents } from "excel-host-embedded/model";
import { EditHistory } from "../../../src/workbench/page/EditHistory";

describe("taking back what was typed into the workbench", () => {
  function typing() {
    const workbook = new WorkbookModel();
    const sheet = workbook.insertSheet("Nhiệm vụ");
    writeContents(workbook, sheet, cellBox(0, 0), "Quý I");
    const told: string[] = [];
    const history = new EditHistory(workbook, () => told.push("changed"));
    const type = (row: number, content: string | number) =>
      history.during(sheet, () => writeContents(workbook, sheet, cellBox(row, 0), content));
    return { workbook, sheet, history, type, told };
  }

  it("puts back what stood there, edit by edit, and does them again", () => {
    const { sheet, history, type } = typing();
    type(0, "Quý II");
    type(1, 50);
    expect(history.undo()).toBe(true);
    expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual(["Quý II", null]);
    history.undo();
    expect(sheet.valueAt(0, 0)).toBe("Quý I");
    expect(history.undo()).toBe(false);
    history.redo();
    history.redo();
    expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual(["Quý II", 50]);
  });

  it("makes formulas wait for the calculator again", () => {
    const { workbook, history, type } = typing();
    type(0, 5);
    workbook.dirty = false;
    history.undo();
    expect(workbook.dirty).toBe(true);
  });

  it("does not count an edit that changed nothing", () => {
    const { history, type } = typing();
    type(0, "Quý I");
    expect(history.canUndo).toBe(false);
  });

  it("counts a formula once, though the grid tells of it again when it is calculated", () => {
    const { sheet, history, type } = typing();
    type(1, "=2*5");
    sheet.setCalculated(1, 0, 10);
    type(1, "=2*5");
    history.undo();
    expect(sheet.formulaAt(1, 0)).toBeNull();
    expect(history.canUndo).toBe(false);
  });

  it("takes back an edit that is refused halfway", () => {
    const { workbook, sheet, history } = typing();
    const edit = () => {
      writeContents(workbook, sheet, cellBox(0, 0), "Quý II");
      throw new Error("refused");
    };
    expect(() => history.during(sheet, edit)).toThrow("refused");
    expect(sheet.valueAt(0, 0)).toBe("Quý I");
    expect(history.canUndo).toBe(false);
  });

  it("ends, as in Excel, where an add-in writes", () => {
    const { workbook, sheet, history, type } = typing();
    type(0, "Quý II");
    writeContents(workbook, sheet, cellBox(5, 5), "của phần bổ trợ");
    expect(history.canUndo).toBe(false);
    expect(history.undo()).toBe(false);
    expect(sheet.valueAt(0, 0)).toBe("Quý II");
  });

  it("stays when cells are only chosen", () => {
    const { sheet, history, type } = typing();
    type(0, "Quý II");
    sheet.changed({ kind: "selection", sheet: sheet.id, box: cellBox(1, 1), before: cellBox(0, 0) });
    expect(history.canUndo).toBe(true);
  });
});
