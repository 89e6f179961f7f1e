import { createHost, type Host } from "excel-host-embedded";
import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { loadExcelInNode } from "excel-host-embedded/load";

const LONG = "Tổ chức hội nghị tổng kết năm học và triển khai nhiệm vụ năm học mới";
/** A formula whose text is long, and known only once it is calculated. */
const LONG_FORMULA = `=REPT("${LONG} ",6)`;

let host: Host;
let calculations: number;
let calculatedByRequest: number;

/** Runs the work in one request and looks at the workbook, in a host that counts its calculations. */
async function inOneRequest(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  const calculator = createNodeCalculator();
  calculations = 0;
  host = createHost({
    calculator: {
      recalculate: (model) => {
        calculations += 1;
        return calculator.recalculate(model);
      },
      dispose: () => calculator.dispose(),
    },
  });
  const { Excel } = loadExcelInNode(host);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  calculatedByRequest = calculations;
  await host.settle();
}

const heights = (rows: readonly number[]): (number | undefined)[] =>
  rows.map((row) => host.model.sheets[0]?.rowHeight(row));

describe("rows and columns that are fitted to formulas", () => {
  it("are measured once the formulas are calculated, in one calculation for all of the request", async () => {
    await inOneRequest((sheet) => {
      sheet.getRange("A1:A4").format.wrapText = true;
      for (const address of ["A1", "A2", "A3"]) {
        sheet.getRange(address).formulas = [[LONG_FORMULA]];
        sheet.getRange(address).format.autofitRows();
      }
      sheet.getRange("B1").formulas = [['=REPT("m",40)']];
      sheet.getRange("B:B").format.autofitColumns();
    });
    const [one = 0, ...others] = heights([0, 1, 2]);
    expect(one).toBeGreaterThan(200);
    expect(others).toEqual([one, one]);
    expect(host.model.sheets[0]?.columnWidth(1)).toBeGreaterThan(150);
    expect(calculations).toBe(1);
  });

  it("wait until somebody looks: a request that only writes calculates nothing", async () => {
    await inOneRequest((sheet) => {
      sheet.getRange("A1").formulas = [[LONG_FORMULA]];
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("1:1").format.autofitRows();
    });
    expect(calculatedByRequest).toBe(0);
    expect(heights([0])[0]).toBeGreaterThan(200);
  });

  it("keep the height that the same request gave them afterwards", async () => {
    await inOneRequest((sheet) => {
      sheet.getRange("A1:A2").formulas = [[LONG_FORMULA], [LONG_FORMULA]];
      sheet.getRange("A1:A2").format.wrapText = true;
      sheet.getRange("1:2").format.autofitRows();
      sheet.getRange("1:1").format.rowHeight = 33;
    });
    expect(heights([0])).toEqual([33]);
    expect(heights([1])[0]).toBeGreaterThan(200);
  });

  it("stay hidden when they were hidden afterwards, and move with rows put in above them", async () => {
    await inOneRequest((sheet) => {
      sheet.getRange("A1:A2").formulas = [[LONG_FORMULA], [LONG_FORMULA]];
      sheet.getRange("A1:A2").format.wrapText = true;
      sheet.getRange("1:2").format.autofitRows();
      sheet.getRange("1:1").rowHidden = true;
      sheet.getRange("1:1").insert("Down");
    });
    expect(heights([0, 1])).toEqual([15, 0]);
    expect(heights([2])[0]).toBeGreaterThan(200);
  });

  it("are fitted though the sheet is protected afterwards", async () => {
    await inOneRequest((sheet) => {
      sheet.getRange("A1").formulas = [[LONG_FORMULA]];
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("1:1").format.autofitRows();
      sheet.protection.protect();
    });
    expect(heights([0])[0]).toBeGreaterThan(200);
  });

  it("are fitted before the same request reads a height or a place", async () => {
    let format: Excel.RangeFormat | undefined;
    let below: Excel.Range | undefined;
    await inOneRequest((sheet) => {
      sheet.getRange("A1").formulas = [[LONG_FORMULA]];
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("1:1").format.autofitRows();
      format = sheet.getRange("A1").format.load("rowHeight");
      below = sheet.getRange("A2").load("top");
    });
    expect(format?.rowHeight).toBeGreaterThan(200);
    expect(below?.top).toBe(format?.rowHeight);
  });

  it("are fitted to the text that stood there when they were fitted, where it was known", async () => {
    await inOneRequest((sheet) => {
      sheet.getRange("A1").values = [["ngắn"]];
      sheet.getRange("A:A").format.autofitColumns();
      sheet.getRange("A1").values = [[LONG]];
    });
    expect(host.model.sheets[0]?.columnWidth(0)).toBeLessThan(48);
    expect(calculatedByRequest).toBe(0);
  });
});
