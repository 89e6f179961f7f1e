import { clickCell } from "excel-host-embedded/model";
import { openExcel } from "../openExcel";

/** Events come after the answer of the request that caused them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("events", () => {
  it("tell a change of cells with its address, what was there and who did it", async () => {
    const { Excel } = openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async (event) => {
        heard.push([event.address, event.changeType, event.details?.valueBefore, event.details?.valueAfter]);
        await Promise.resolve();
      });
      await context.sync();
      sheet.getRange("H2").values = [["Hoàn thành"]];
      await context.sync();
      sheet.getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    await told();
    expect(heard).toEqual([
      ["H2", "RangeEdited", "", "Hoàn thành"],
      ["A1:B2", "RangeEdited", undefined, undefined],
    ]);
  });

  it("tell an edit made in the page too", async () => {
    const { host, Excel } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.address);
        await Promise.resolve();
      });
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    sheet?.contentsChanged({ row: 4, column: 2, rows: 1, columns: 1 });
    await told();
    expect(heard).toEqual(["C5"]);
  });

  it("tell sheets that come, go and are shown", async () => {
    const { Excel } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push("thêm"));
      worksheets.onDeleted.add(async () => void heard.push("xóa"));
      worksheets.onActivated.add(async () => void heard.push("mở"));
      await context.sync();
      const sheet = worksheets.add("Tổng hợp");
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await told();
    expect(heard.filter((each, index) => heard.indexOf(each) === index).sort()).toEqual(["mở", "thêm", "xóa"]);
  });

  it("are silent while switched off", async () => {
    const { Excel } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [["x"]];
      await context.sync();
    });
    await told();
    expect(heard).toEqual(["A2"]);
  });
});

/** Sources: office.d.ts on RangeSort.apply (orientation), Worksheet.onColumnSorted and onSingleClicked. */
describe("sorting and clicking", () => {
  it("tell columns that changed places by the values of a row", async () => {
    const { host, Excel } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onColumnSorted.add(async (event) => void heard.push(event.address));
      sheet.getRange("A1:D2").values = [
        ["Quý", "III", "I", "II"],
        ["Số", 3, 1, 2],
      ];
      sheet.getRange("A1:D2").sort.apply([{ key: 1 }], false, true, "Columns");
      await context.sync();
    });
    await told();
    expect([1, 2, 3].map((column) => host.model.sheets[0]?.valueAt(0, column))).toEqual(["I", "II", "III"]);
    expect(heard).toEqual(["B1:D2"]);
  });

  it("tell a click with its place in the cell", async () => {
    const { host, Excel } = openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onSingleClicked.add(async (event) => void heard.push([event.address, event.offsetX, event.offsetY]));
      await context.sync();
    });
    const [sheet] = host.model.sheets;
    if (sheet) clickCell({ sheet, box: { row: 6, column: 2, rows: 1, columns: 1 } }, { x: 4, y: 2 });
    await told();
    expect(heard).toEqual([["C7", 4, 2]]);
  });
});
