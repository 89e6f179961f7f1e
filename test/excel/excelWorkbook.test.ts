import { modelFromXlsx } from "excel-host-embedded/xlsx";
import type { HostError } from "../../src/actions/ports/WorkbookPort";
import type { SheetSpec } from "../../src/spec/SheetSpec";
import { unitSheet } from "../../src/sheets/unit/unitSheet";
import { xlsxFromSpecs } from "../../src/files/xlsx/xlsxFromSpecs";
import { aProgressRecord } from "../support/aProgressRecord";
import { fullSpec } from "../support/fullSpec";
import { openExcel } from "../support/openExcel";
import type { OpenedExcel } from "../support/openExcel";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

function unitSheets(count: number): readonly SheetSpec[] {
  return Array.from({ length: count }, (_, index) =>
    unitSheet({
      name: `Trường ${String(index + 1)}`,
      unitCode: `MN${String(index + 1)}`,
      unit: `Trường Mầm non số ${String(index + 1)}`,
      year: 2025,
      records: Array.from({ length: 20 }, (_row, row) => aProgressRecord({ taskKey: `k${String(row)}` })),
      parked: [],
    }),
  );
}

describe("the open workbook", () => {
  it("is surveyed in one request, with the marks of our own sheets", async () => {
    await excel.port.write([fullSpec()]);
    excel.host.resetCounters();
    expect(await excel.port.survey()).toEqual({
      active: "Sheet1",
      sheets: [
        { name: "Sheet1", mark: null, visible: true },
        { name: fullSpec().name, mark: fullSpec().mark, visible: true },
      ],
    });
    expect(excel.host.counters.requests).toBe(1);
  });

  it("is read in one request: values, formats, merges and tables", async () => {
    await excel.port.write([fullSpec()]);
    excel.host.resetCounters();
    const { contents } = await excel.port.read(() => [fullSpec().name, "không có"], []);
    expect(excel.host.counters.requests).toBe(1);
    expect([...contents.keys()]).toEqual([fullSpec().name]);
    const content = contents.get(fullSpec().name);
    expect(content?.tables).toEqual([{ name: "NhiemVu", area: fullSpec().tables[0]?.area }]);
    expect(content?.grid.merges).toEqual(fullSpec().merges);
    expect(content?.grid.cells[3]).toEqual([1, "- Rà soát; =1+1\nbáo cáo", 45747, "Hoàn thành"]);
    expect(content?.grid.cells[4]?.[3]).toBe("Có");
    expect(content?.grid.numberFormats?.[3]?.[2]).toBe("dd/mm/yyyy");
  });

  it("is written in one request when it was read before, in two when it was not, and keeps its table", async () => {
    const titled = (title: string) => fullSpec({ rows: [[title], ...fullSpec().rows.slice(1)] });
    await excel.port.write([fullSpec()]);
    excel.host.resetCounters();
    await excel.port.write([titled("Quý I")]);
    expect(excel.host.counters.requests).toBe(2);
    await excel.port.read(() => [fullSpec().name], []);
    const before = excel.host.model.findTable("NhiemVu")?.table.id;
    excel.host.resetCounters();
    await excel.port.write([titled("Quý II")]);
    expect(excel.host.counters.requests).toBe(1);
    expect(excel.host.model.findTable("NhiemVu")?.table.id).toBe(before);
  });

  it("takes many unit sheets in few, small requests", async () => {
    const settings = fullSpec({ tables: [], charts: [], validations: [] });
    await excel.port.write([settings]);
    excel.host.resetCounters();
    const done: number[] = [];
    await excel.port.write(unitSheets(50), ({ sheets }) => done.push(sheets));
    const { requests, actions, largestRequestBytes } = excel.host.counters;
    expect(requests).toBeLessThanOrEqual(1 + 50 / 25);
    expect(largestRequestBytes).toBeLessThan(1_000_000);
    expect(actions / 50).toBeLessThanOrEqual(60);
    expect(done.at(-1)).toBe(50);
  });

  it("shows a cell of a sheet whose name needs quotes", async () => {
    await excel.port.write([fullSpec()]);
    await excel.port.show("'Tổng hợp, quý I (l''Est)'!B4");
    expect(excel.host.model.activeSheet.name).toBe(fullSpec().name);
    expect(excel.host.model.activeSheet.selection).toEqual({ row: 3, column: 1, rows: 1, columns: 1 });
  });
});

describe("a sheet of the user's own", () => {
  it("is never written over", async () => {
    excel.close();
    const model = modelFromXlsx({
      names: [],
      sheets: [{ ...xlsxFromSpecs([fullSpec()]).sheets[0], names: [] } as never],
    });
    excel = await openExcel({ model });
    await expect(excel.port.write([fullSpec()])).rejects.toMatchObject({
      failure: { kind: "name-taken", sheet: fullSpec().name },
    });
  });
});

describe("a failure of Excel", () => {
  it("that denies reading somebody's sheet is told at once, not asked about again", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["KẾ HOẠCH"]];
      await context.sync();
    });
    const read = () => excel.port.read(({ active }) => [active], []);
    await read();
    excel.host.failAt(1, "AccessDenied");
    excel.host.resetCounters();
    await expect(read()).rejects.toMatchObject({ failure: { kind: "protected-sheet", code: "AccessDenied" } });
    expect(excel.host.counters.requests).toBe(1);
  });

  it.each([
    ["AccessDenied", "protected-sheet"],
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "not-supported"],
    ["MergedRangeConflict", "merged-or-table-conflict"],
    ["GeneralException", "lost-focus"],
    ["InvalidSelection", "lost-focus"],
    ["InternalServerError", "host-error"],
  ])("%s is told as %s", async (code, kind) => {
    excel.host.failAt(1, code);
    const failure = await excel.port.survey().catch((error: unknown) => (error as HostError).failure);
    expect(failure).toMatchObject({ kind, code });
  });
});
