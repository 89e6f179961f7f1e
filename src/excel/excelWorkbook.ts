import type { Progress, SheetContent, Survey, WorkbookPort } from "../actions/WorkbookPort";
import { HostError } from "../actions/WorkbookPort";
import { dropEmptyAreas } from "../sheets/dropEmptyAreas";
import type { SheetSpec } from "../sheets/SheetSpec";
import { changeCells } from "./changeCells";
import { askContents, askSurvey } from "./readSheets";
import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";
import { writeSheets } from "./writeSheets";

interface Reading {
  readonly survey: Survey;
  readonly contents: ReadonlyMap<string, SheetContent>;
}

async function survey(): Promise<Survey> {
  return runExcel(async (context) => {
    const answer = askSurvey(context);
    await context.sync();
    return answer();
  });
}

async function readAtOnce(names: readonly string[], withMerges: boolean): Promise<Reading> {
  return runExcel(async (context) => {
    const answer = askSurvey(context);
    const contents = askContents(context, names, withMerges);
    await context.sync();
    const found = answer();
    return { survey: found, contents: contents(found) };
  });
}

// Excel gives up on a sheet with more than 512 merged areas; it is then read without them rather than not at all.
async function read(names: readonly string[]): Promise<Reading> {
  if (!supportsExcelApi("1.13")) return readAtOnce(names, false);
  try {
    return await readAtOnce(names, true);
  } catch (error) {
    if (!(error instanceof HostError) || error.failure.kind !== "host-error") throw error;
    return readAtOnce(names, false);
  }
}

async function write(specs: readonly SheetSpec[], progress?: Progress): Promise<void> {
  if (specs.length === 0) return;
  await runExcel((context, where) => writeSheets(context, specs.map(dropEmptyAreas), { where, progress }));
}

function splitAddress(cell: string): { readonly sheet: string; readonly address: string } {
  const bang = cell.lastIndexOf("!");
  const sheet = cell.slice(0, bang);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, address: cell.slice(bang + 1) };
}

async function show(cell: string): Promise<void> {
  const { sheet: name, address } = splitAddress(cell);
  await runExcel(async (context, where) => {
    where.sheet = name;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    const range = sheet.getRange(address);
    range.select();
    range.untrack();
    await context.sync();
  });
}

/**
 * The workbook that is open in Excel, through Office.js.
 *
 * @example const { survey, contents } = await excelWorkbook().read(["Sheet1"]);
 */
export function excelWorkbook(): WorkbookPort {
  return { survey, read, write, changeCells, show };
}
