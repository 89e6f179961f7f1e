import { applyFormat, cellBox, lastRow, type SheetModel, type WorkbookModel } from "excel-host-embedded/model";
import { modelFromXlsx } from "excel-host-embedded/xlsx";
import { ok } from "../../domain/text/result";
import type { Result } from "../../domain/text/result";
import { readXlsx } from "../../files/xlsx/readXlsx";
import type { FileTrouble } from "../../strings/shape/FileWords";
import { copySheet } from "./copySheet";
import { WORDS } from "./words";

const PLAN = new URL("./samples/cat-hai-2025.word.xlsx", import.meta.url);
const UNITS = new URL("./samples/units-sample.xlsx", import.meta.url);

/** The workbook of a file's bytes, or why it is none. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Result<WorkbookModel, FileTrouble>> {
  const file = await readXlsx(bytes);
  if (!file.ok) return file;
  const workbook = modelFromXlsx(file.value);
  workbook.name = name;
  return ok(workbook);
}

/** The workbook the page starts with: the plan of Cát Hải as it was pasted from Word, and a list of units beside it. */
export async function openSample(): Promise<WorkbookModel> {
  const [plan, units] = await Promise.all([download(PLAN), download(UNITS)]);
  leaveParagraphsUnwrapped(plan, plan.activeSheet);
  copySheet(plan, units.activeSheet, WORDS.units);
  plan.name = WORDS.sample;
  return plan;
}

/** A paragraph pasted from Word stands in column A and runs over the columns beside it; wrapped there, it would hide the table. */
function leaveParagraphsUnwrapped(workbook: WorkbookModel, sheet: SheetModel): void {
  const used = sheet.usedBox(true);
  for (let row = 0; used && row <= lastRow(used); row += 1) {
    const filled = [...sheet.cells.within({ ...used, row, rows: 1 })].filter(({ cell }) => cell.value !== null);
    const [only] = filled;
    if (filled.length === 1 && only?.column === 0) applyFormat(workbook, sheet, cellBox(row, 0), { wrap: false });
  }
}

async function download(url: URL): Promise<WorkbookModel> {
  const response = await fetch(url);
  const opened = await openWorkbook(new Uint8Array(await response.arrayBuffer()), "");
  if (opened.ok) return opened.value;
  throw new Error(`The sample ${url.pathname} is damaged: ${opened.error.kind}`);
}
