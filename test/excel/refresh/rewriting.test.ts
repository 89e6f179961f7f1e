import { xlsxFromModel } from "excel-host-embedded/xlsx";
import type { SheetSpec } from "../../../src/spec/SheetSpec";
import type { XlsxSheet } from "../../../src/files/xlsx/XlsxWorkbook";
import { fullSpec } from "../../support/fullSpec";
import type { OpenedExcel } from "../../support/openExcel";
import { openExcel } from "../../support/openExcel";
import { unitSpecs } from "../../support/unitSpecs";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
  // The names that unit sheets point at.
  await excel.port.write([fullSpec({ tables: [], charts: [], validations: [] })]);
});

afterEach(() => {
  excel.close();
});

async function written(specs: readonly SheetSpec[]): Promise<OpenedExcel["host"]["counters"]> {
  await excel.port.read(() => specs.map(({ name }) => name), []);
  excel.host.resetCounters();
  await excel.port.write(specs);
  return { ...excel.host.counters };
}

async function sheetNamed(name: string): Promise<XlsxSheet | undefined> {
  await excel.host.settle();
  return xlsxFromModel(excel.host.model).sheets.find((sheet) => sheet.name === name);
}

async function byHand(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    work(sheet);
    await context.sync();
  });
}

describe.each([20, 25, 50])("%i unit sheets", (count) => {
  it.each([
    ["new", null],
    ["unchanged", 10],
    ["with one task more", 11],
  ])("take one request for 25 of them and at most 60 actions each: %s", async (title, tasks) => {
    if (tasks !== null) await excel.port.write(unitSpecs(count, 10));
    const specs = unitSpecs(
      count,
      tasks ?? 10,
      (_unit, row) => `- ${title === "unchanged" ? "Việc" : title} ${String(row)}`,
    );
    const { requests, actions, largestRequestBytes } = await written(specs);
    expect(requests).toBeLessThanOrEqual(Math.ceil(count / 25));
    expect(actions / count).toBeLessThanOrEqual(60);
    expect(largestRequestBytes).toBeLessThan(1_000_000);
  });
});

describe("a sheet that is written again", () => {
  it.each([
    ["the same", 20],
    ["with a task more", 21],
    ["with ten tasks more", 30],
    ["with five tasks fewer", 15],
    ["with two tasks", 2],
    ["with one task", 1],
  ])("is as if it were new: %s", async (_title, tasks) => {
    await excel.port.write(unitSpecs(2));
    const again = unitSpecs(2, tasks, (unit, row) => `Nhiệm vụ ${String(unit * 100 + row)}\nchia làm hai dòng`);
    await written(again);
    const overwritten = await sheetNamed("Trường 1");
    excel.close();
    excel = await openExcel();
    await excel.port.write([fullSpec({ tables: [], charts: [], validations: [] }), ...again]);
    expect(overwritten).toEqual(await sheetNamed("Trường 1"));
  });

  it("keeps the looks that an office gave it", async () => {
    const specs = [fullSpec()];
    await excel.port.write(specs);
    await byHand(fullSpec().name, (sheet) => {
      sheet.getRange("B3:B5").format.fill.color = "#FFEEDD";
      sheet.getRange("B:B").format.columnWidth = 300;
    });
    await written([
      fullSpec({ rows: fullSpec().rows.map((row, index) => (index === 3 ? ["1", "Việc khác", null, null] : row)) }),
    ]);
    const sheet = await sheetNamed(fullSpec().name);
    const cell = sheet?.cells.find(({ row, column }) => row === 3 && column === 1);
    expect(cell).toMatchObject({ value: "Việc khác", format: { fill: "#FFEEDD" } });
    expect(sheet?.columns.find(({ column }) => column === 1)?.width).toBeGreaterThan(50);
  });

  it.each(["B60", "Z4", "AB90"])(
    "keeps its looks, and loses nothing else, when something was written in %s",
    async (at) => {
      const [spec = fullSpec()] = unitSpecs(1);
      await excel.port.write([spec]);
      const closed = (await sheetNamed(spec.name))?.protection;
      await byHand(spec.name, (sheet) => (sheet.getRange("B8:C9").format.fill.color = "#FFEEDD"));
      const before = await sheetNamed(spec.name);
      await byHand(spec.name, (sheet) => (sheet.getRange(at).values = [["ghi chú"]]));
      await written([spec]);
      expect(await sheetNamed(spec.name)).toEqual({ ...before, protection: closed });
    },
  );

  it("keeps what was typed since it was read, where the spec changes nothing", async () => {
    const [spec = fullSpec()] = unitSpecs(1);
    await excel.port.write([spec]);
    await excel.port.read(() => [spec.name], []);
    await byHand(spec.name, (sheet) => {
      sheet.getRange("I13").values = [["Đã ban hành kế hoạch"]];
    });
    await excel.port.write([spec]);
    const cell = (await sheetNamed(spec.name))?.cells.find(({ row, column }) => row === 12 && column === 8);
    expect(cell?.value).toBe("Đã ban hành kế hoạch");
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a row was put in above its headings", (sheet) => void sheet.getRange("2:2").insert("Down")],
    [
      "a column was put in",
      (sheet) => {
        sheet.getRange().unmerge();
        sheet.getRange("B:B").insert("Right");
      },
    ],
    ["its title was split", (sheet) => void sheet.getRange("A1:D1").unmerge()],
    ["numbers were made text", (sheet) => void (sheet.getRange("A1:Z40").numberFormat = [["@"]])],
    ["its layout was never told", (sheet) => void sheet.names.getItem("SKH_Khuon").delete()],
  ])("is laid out anew when %s", async (_title, change) => {
    const [spec = fullSpec()] = unitSpecs(1);
    await excel.port.write([spec]);
    const before = await sheetNamed(spec.name);
    await byHand(spec.name, change);
    await written([spec]);
    const after = await sheetNamed(spec.name);
    const columns = after?.columns.slice(0, spec.columns.length);
    expect({ ...after, columns }).toEqual(before);
  });
});
