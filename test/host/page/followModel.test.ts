import { WorkbookModel, cellBox, writeContents } from "excel-host-embedded/model";
import { followModel } from "../../../src/workbench/page/grid/followModel";
import type { GridView } from "../../../src/workbench/page/grid/GridView";

/** A view that writes down what it is asked to do. */
function aView() {
  const asked: string[] = [];
  const typing = { now: false };
  const note = (what: string) => () => void asked.push(what);
  const view = {
    draw: note("draw"),
    drawCells: note("drawCells"),
    goTo: note("goTo"),
    isEditing: () => typing.now,
  } as unknown as GridView;
  return { asked, view, typing };
}

describe("the grid that follows the model", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function following() {
    const workbook = new WorkbookModel();
    const sheet = workbook.insertSheet("Nhiệm vụ");
    const { asked, view, typing } = aView();
    const settled: boolean[] = [];
    const stop = followModel(workbook, view, () => {
      settled.push(true);
      workbook.dirty = false;
      return Promise.resolve();
    });
    return { workbook, sheet, asked, settled, stop, typing };
  }

  it("draws single cells as they are typed, formulas calculated first", async () => {
    const { workbook, sheet, asked, settled } = following();
    writeContents(workbook, sheet, cellBox(2, 1), "Hoàn thành");
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(["drawCells"]);
    expect(settled).toEqual([true]);
  });

  it("draws once after a burst of changes to the workbook's shape", async () => {
    const { workbook, sheet, asked } = following();
    for (const name of ["Đơn vị", "Tiến độ"]) workbook.insertSheet(name);
    sheet.partChanged("merges");
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(["draw"]);
  });

  it("does not draw what nobody sees", async () => {
    const { sheet, asked } = following();
    sheet.partChanged("page-layout");
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([]);
  });

  it("waits while the user is typing into a cell", async () => {
    const { sheet, asked, typing } = following();
    typing.now = true;
    sheet.partChanged("merges");
    await jest.advanceTimersByTimeAsync(500);
    expect(asked).toEqual([]);
    typing.now = false;
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(["draw"]);
  });

  it("stops when told to", async () => {
    const { workbook, sheet, asked, stop } = following();
    stop();
    writeContents(workbook, sheet, cellBox(2, 1), "Hoàn thành");
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([]);
  });
});
