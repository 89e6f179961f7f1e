import { createHost, type Host, type HostOptions } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { loadExcelInNode, loadOffice } from "excel-host-embedded/load";

const calculator = createNodeCalculator();

/** An open workbook and the client that talks to it. */
function openExcel(options: HostOptions = {}) {
  const host = createHost({ calculator, ...options });
  return { host, ...loadExcelInNode(host) };
}

/** Pushes and the release of references go out after the run has ended. */
const drained = () => new Promise((resolve) => setTimeout(resolve, 5));

const valueAt = (host: Host, row: number, column: number) => host.model.activeSheet.valueAt(row, column);

describe("the embedded Excel", () => {
  it("opens an empty workbook with one sheet", async () => {
    const { Excel } = openExcel();
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1"]);
  });

  it("makes a sheet, writes, reads, and reads it again in a later request by the id it was given", async () => {
    const { Excel, host } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nhiệm vụ");
      sheet.getRange("B2:C2").values = [["Xây dựng kế hoạch", 45748]];
      await context.sync();
      const used = sheet.getUsedRange().load("address,values");
      await context.sync();
      return [used.address, used.values];
    });
    expect(read).toEqual(["'Nhiệm vụ'!B2:C2", [["Xây dựng kế hoạch", 45748]]]);
    expect(host.model.findSheet("Nhiệm vụ")?.valueAt(1, 1)).toBe("Xây dựng kế hoạch");
  });

  it("writes more cells at once than the client sends in one piece", async () => {
    const { Excel, host } = openExcel();
    const rows = Array.from({ length: 500 }, (_, row) => [row, `Nhiệm vụ ${row}`, row % 2 === 0, null]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 500, 4).values = rows;
      await context.sync();
    });
    expect(host.counters.actions).toBeGreaterThan(10);
    expect([0, 1, 2].map((column) => valueAt(host, 499, column))).toEqual([499, "Nhiệm vụ 499", false]);
  });

  it("refuses an array of another size than the range", async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("calculates before values are read, and not before", async () => {
    const { Excel, host } = openExcel();
    const total = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [["Hoàn thành"], ["Quá hạn"], ["Quá hạn"]];
      sheet.getRange("B1").formulas = [['=COUNTIF(A1:A3,"Quá hạn")']];
      sheet.load("name");
      await context.sync();
      expect(host.model.dirty).toBe(true);
      const cell = sheet.getRange("B1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(total).toEqual([[2]]);
    expect(host.model.dirty).toBe(false);
  });

  it("does not calculate by itself in manual mode", async () => {
    const { Excel, host } = openExcel();
    const values = await Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=1+1"]];
      await context.sync();
      cell.load("values");
      await context.sync();
      const before = cell.values[0]?.[0] as unknown;
      context.application.calculate("Full");
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]?.[0] as unknown];
    });
    expect(values[1]).toBe(2);
    expect(values[0]).not.toBe(2);
    expect(host.model.dirty).toBe(false);
  });

  it("can't read values of formulas without a calculator", async () => {
    const host = createHost();
    const { Excel } = loadExcelInNode(host);
    const run = Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=1+1"]];
      cell.load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "GeneralException" });
  });

  it.each([
    ["1.9", "ApiNotFound"],
    ["1.17", null],
  ])("as ExcelApi %s answers a member of ExcelApi 1.13 with %s", async (requirementSet, code) => {
    const { Excel } = openExcel({ requirementSet });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["TT", "Nội dung"],
        [1, "Một"],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.resize("A1:B3");
      await context.sync();
      return null;
    }).catch((error: { readonly code: string }) => error.code);
    expect(await run).toBe(code);
  });

  it("refuses to read more than five million cells", async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1000000").load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  it("names a member that it hasn't", async () => {
    const { Excel } = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.pivotTables.load("items/name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Workbook.PivotTables" },
    });
  });

  it("fails at the request it was told to and works again after", async () => {
    const { Excel, host } = openExcel();
    const write = (value: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").untrack().values = [[value]];
        await context.sync();
      });
    host.failAt(2, "InvalidOperationInCellEditMode");
    await write("một");
    await expect(write("hai")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await write("ba");
    expect(valueAt(host, 0, 0)).toBe("ba");
  });
});

describe("an event of the embedded Excel", () => {
  it("tells an edit of the add-in and one of the user apart", async () => {
    const { Excel, host } = openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        heard.push([event.address, event.changeType, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").values = [["Hoàn thành"]];
      await context.sync();
    });
    await drained();
    const sheet = host.model.activeSheet;
    sheet.contentsChanged({ row: 2, column: 1, rows: 1, columns: 1 });
    await drained();
    expect(heard).toEqual([
      ["B2", "RangeEdited", "ThisLocalAddin"],
      ["B3", "RangeEdited", "Unknown"],
    ]);
  });

  it("gives the range that changed to its handler", async () => {
    const { Excel } = openExcel();
    const seen = await new Promise<unknown>((resolve) => {
      void Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add((event) =>
          Excel.run(async (own) => {
            const range = event.getRange(own).load("values");
            await own.sync();
            resolve(range.values);
          }),
        );
        await context.sync();
        sheet.getRange("C7").values = [["Quý I"]];
        await context.sync();
      });
    });
    expect(seen).toEqual([["Quý I"]]);
  });

  it("is not sent while events are switched off", async () => {
    const { Excel } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    await drained();
    expect(heard).toEqual(["A2"]);
  });

  it("tells of sheets that come and go", async () => {
    const { Excel } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (event: { readonly type: string }) => Promise.resolve(void heard.push(event.type));
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      await context.sync();
      const sheet = worksheets.add("Tạm");
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await drained();
    expect(heard).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  });
});

describe("settings of the embedded Excel", () => {
  it("are the same for Office.context.document and for the workbook", async () => {
    const host = createHost();
    const { Office, Excel } = await loadOffice(host);
    Office.context.document.settings.set("ngonNgu", "vi");
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    const value = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("ngonNgu").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toBe("vi");
  });
});
