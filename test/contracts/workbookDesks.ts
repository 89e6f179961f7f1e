import type { HostFailure, WorkbookPort } from "../../src/actions/ports/WorkbookPort";
import { HostError } from "../../src/actions/ports/WorkbookPort";
import type { CellValue } from "../../src/domain/grid/Grid";
import { gridOf } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { openExcel } from "../support/openExcel";

/** What a person does to the open workbook behind the add-in's back. */
export interface ByHand {
  addSheet(name: string, cells: readonly (readonly CellValue[])[]): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  hide(name: string): Promise<void>;
  /** Types into the first cell of a sheet. */
  type(sheet: string, value: CellValue): Promise<void>;
  closeWithPassword(sheet: string): Promise<void>;
}

/** A workbook with one sheet, "Sheet1", that holds "Của tôi", behind the port that is tried on it. */
export interface Desk {
  readonly port: WorkbookPort;
  readonly byHand: ByHand;
  /** How many requests the work takes. */
  requestsOf(work: () => Promise<unknown>): Promise<number>;
  activeSheet(): string;
  close(): void;
}

const MINE = [["Của tôi"]];

/** The failure that work ends with; null when it succeeds. */
export async function failureOf(work: Promise<unknown>): Promise<HostFailure | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.failure;
    throw error;
  }
}

/** The workbook that most tests work on. */
export function memoryDesk(): Promise<Desk> {
  const book = new MemoryWorkbook([gridOf("Sheet1", MINE)]);
  const done = (work: () => void) => {
    work();
    return Promise.resolve();
  };
  return Promise.resolve({
    port: book,
    byHand: {
      addSheet: (name, cells) => done(() => book.replace(gridOf(name, cells))),
      rename: (from, to) => done(() => book.rename(from, to)),
      remove: (name) => done(() => book.remove(name)),
      hide: (name) => done(() => book.hide(name)),
      type: (sheet, value) =>
        done(() =>
          book.edit(sheet, (cells) => {
            cells[0] = [value, ...(cells[0] ?? []).slice(1)];
          }),
        ),
      closeWithPassword: (sheet) => done(() => book.closeWithPassword(sheet)),
    },
    requestsOf: async (work) => {
      const before = book.requests;
      await work();
      return book.requests - before;
    },
    activeSheet: () => book.active,
    close: () => undefined,
  });
}

/** Excel, as Microsoft's client and the embedded host give it. */
export async function excelDesk(): Promise<Desk> {
  const excel = await openExcel();
  const byHand = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    });
  const typeInto = (sheet: Excel.Worksheet, value: CellValue): void => {
    sheet.getRange("A1").values = [[value ?? ""]];
  };
  await byHand((sheets) => {
    typeInto(sheets.getItem("Sheet1"), "Của tôi");
  });
  return {
    port: excel.port,
    byHand: {
      addSheet: (name, cells) =>
        byHand((sheets) => {
          const width = cells[0]?.length ?? 1;
          const values = cells.map((row) => row.map((value) => value ?? ""));
          sheets.add(name).getRangeByIndexes(0, 0, cells.length, width).values = values;
        }),
      rename: (from, to) => byHand((sheets) => void (sheets.getItem(from).name = to)),
      remove: (name) => byHand((sheets) => void sheets.getItem(name).delete()),
      hide: (name) => byHand((sheets) => void (sheets.getItem(name).visibility = "Hidden")),
      type: (name, value) =>
        byHand((sheets) => {
          const sheet = sheets.getItem(name);
          sheet.protection.unprotect();
          typeInto(sheet, value);
        }),
      closeWithPassword: (name) =>
        byHand((sheets) => {
          const { protection } = sheets.getItem(name);
          protection.unprotect();
          protection.protect({}, "bí mật");
        }),
    },
    requestsOf: async (work) => {
      const before = excel.host.counters.requests;
      await work();
      return excel.host.counters.requests - before;
    },
    activeSheet: () => excel.host.model.activeSheet.name,
    close: excel.close,
  };
}
