import type { HostError } from "../../../src/actions/ports/WorkbookPort";
import type { SheetSpec } from "../../../src/spec/SheetSpec";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { fullSpec } from "../../support/fullSpec";
import type { OpenedExcel } from "../../support/openExcel";
import { openExcel } from "../../support/openExcel";
import { unitSpecs } from "../../support/unitSpecs";

/** A sheet with a table, and one that names the table in a formula. */
const specs = [fullSpec(), fullSpec({ name: "Đơn vị", mark: "units", tables: [], names: [], charts: [], merges: [] })];
const [tasks = fullSpec(), units = fullSpec()] = specs;
/** The same with other words, to be written over them. */
const changed = specs.map((spec) => ({ ...spec, rows: [["Tiêu đề khác"], ...spec.rows.slice(1)] }));

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
  await excel.port.write(specs);
  await excel.port.read(() => specs.map(({ name }) => name), []);
});

afterEach(() => {
  excel.close();
});

/** What the user does in Excel, behind the add-in's back. */
async function byHand(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
  excel.host.resetCounters();
}

function names(): readonly string[] {
  return excel.host.model.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

function valueAt(sheet: string, row: number, column: number): unknown {
  return excel.host.model.findSheet(sheet)?.cells.get(row, column)?.value;
}

function markOf(sheet: string): unknown {
  return excel.host.model.findSheet(sheet)?.names.find(({ name }) => name === "SKH_Trang")?.formula;
}

async function failureOf(written: readonly SheetSpec[]): Promise<unknown> {
  return excel.port.write(written).catch((error: unknown) => (error as HostError).failure);
}

describe("a workbook that was changed between reading and writing", () => {
  it("takes one request to write when it was not", async () => {
    excel.host.resetCounters();
    await excel.port.write(changed);
    expect(excel.host.counters.requests).toBe(1);
  });

  it("gets a sheet again that was deleted", async () => {
    await byHand((sheets) => {
      sheets.getItem(units.name).delete();
    });
    await excel.port.write(changed);
    expect(names()).toEqual(["Sheet1", tasks.name, units.name]);
    expect(valueAt(units.name, 2, 1)).toBe("Nội dung nhiệm vụ");
    expect(excel.host.counters.requests).toBe(3);
  });

  it("is left alone when a sheet was renamed: it would be there twice", async () => {
    await byHand((sheets) => {
      sheets.getItem(units.name).name = "Trường";
    });
    expect(await failureOf(changed)).toMatchObject({ kind: "sheet-missing", sheet: units.name });
    expect(names()).toEqual(["Sheet1", tasks.name, "Trường"]);
  });

  it.each([
    ["deleted", (sheet: Excel.Worksheet) => void sheet.delete()],
    ["renamed", (sheet: Excel.Worksheet) => void (sheet.name = "Trường")],
  ])("keeps what the user wrote on a sheet of the same name, ours being %s", async (_title, leave) => {
    await byHand((sheets) => {
      leave(sheets.getItem(units.name));
      sheets.add(units.name).getRange("A1:B2").values = [
        ["Của tôi", 1],
        ["Danh bạ", 2],
      ];
    });
    expect(await failureOf(changed)).toMatchObject({ kind: "name-taken", sheet: units.name });
    expect([valueAt(units.name, 0, 0), valueAt(units.name, 1, 1)]).toEqual(["Của tôi", 2]);
    expect(markOf(units.name)).toBeUndefined();
    expect(valueAt(tasks.name, 0, 0)).toBe("TỔNG HỢP TIẾN ĐỘ");
  });

  it("keeps what the user wrote on a sheet that has a new sheet's name, and is left without half-made sheets", async () => {
    await byHand((sheets) => {
      sheets.add("Tiến độ").getRange("A1").values = [["Của tôi"]];
    });
    const fresh = ["Kế hoạch", "Tiến độ"].map((name) => ({ ...units, name, mark: name }));
    expect(await failureOf([...specs, ...fresh])).toMatchObject({ kind: "name-taken", sheet: "Tiến độ" });
    expect(names()).toEqual(["Sheet1", tasks.name, units.name, "Tiến độ"]);
    expect(valueAt("Tiến độ", 0, 0)).toBe("Của tôi");
  });

  it("keeps what the user wrote on a sheet that has the name of a copied one", async () => {
    await byHand((sheets) => {
      sheets.add("Trường 3").getRange("A1").values = [["Của tôi"]];
    });
    expect(await failureOf(unitSpecs(4))).toMatchObject({ kind: "name-taken", sheet: "Trường 3" });
    expect(names()).toEqual(["Sheet1", tasks.name, units.name, "Trường 3"]);
  });

  it("is left alone when rows were put in, and gets its table where the spec wants it once it is read again", async () => {
    await byHand((sheets) => {
      sheets.getItem("Sheet1").getRange("A1").formulas = [["=COUNTA(NhiemVu[Nội dung nhiệm vụ])"]];
      const sheet = sheets.getItem(tasks.name);
      sheet.protection.unprotect();
      sheet.getRange("1:2").insert("Down");
    });
    expect(await failureOf(changed)).toEqual({ kind: "changed-meanwhile", code: "Changed", sheet: tasks.name });
    expect(valueAt(tasks.name, 4, 1)).toBe("Nội dung nhiệm vụ");
    await excel.port.read(() => specs.map(({ name }) => name), []);
    await excel.port.write(changed);
    await excel.host.settle();
    expect(excel.host.model.findTable("NhiemVu")?.table.box).toEqual(tasks.tables[0]?.area);
    expect(valueAt(tasks.name, 2, 1)).toBe("Nội dung nhiệm vụ");
    expect(valueAt("Sheet1", 0, 0)).toBe(3);
  });

  it("is left alone when another pane has written it", async () => {
    const other = excelWorkbook();
    await other.read(() => specs.map(({ name }) => name), []);
    await other.write([{ ...units, rows: [["Khung kia"], ...units.rows.slice(1)] }]);
    expect(await failureOf(changed)).toEqual({ kind: "changed-meanwhile", code: "Changed", sheet: units.name });
    expect(valueAt(units.name, 0, 0)).toBe("Khung kia");
  });

  it("is left as it is when a sheet was closed with a password", async () => {
    await byHand((sheets) => {
      const sheet = sheets.getItem(units.name);
      sheet.protection.unprotect();
      sheet.protection.protect({}, "bí mật");
    });
    expect(await failureOf(changed)).toMatchObject({ kind: "protected-sheet" });
    expect(valueAt(tasks.name, 0, 0)).toBe("TỔNG HỢP TIẾN ĐỘ");
  });

  it("is written once the user has left the cell that is being typed into", async () => {
    await byHand((sheets) => {
      sheets.getItem("Sheet1").getRange("A1").values = [["Của tôi"]];
    });
    excel.host.failAt(1, "InvalidOperationInCellEditMode");
    await excel.port.write(changed);
    expect(excel.host.counters.requests).toBe(3);
    expect(valueAt("Sheet1", 0, 0)).toBe("Của tôi");
  });
});
