import { applyFormat, cellBox, lastRow, WorkbookModel, type SheetModel } from "excel-host-embedded/model";
import { copySheet } from "./copySheet";
import { openWorkbook } from "./openWorkbook";

/** The five plans of the tests, as a clerk would have them in Excel, and a workbook without anything. */
const PLANS = ["cat-hai-2025", "quan-1-2025", "nam-dinh-2023", "nguyen-ba-ngoc-2025", "nguyen-khuyen-2023"] as const;

export type SampleId = (typeof PLANS)[number] | "empty";
/** `table`: as Excel takes a table from Word; `text`: as it takes text, a line a cell. */
export type SampleKind = "table" | "text";

export const SAMPLE_PLANS: readonly SampleId[] = PLANS;

/** A sample to open. */
export interface Sample {
  readonly id: SampleId;
  readonly kind: SampleKind;
}

/** The workbook that the page starts with. */
export const FIRST_SAMPLE: Sample = { id: "cat-hai-2025", kind: "table" };

const UNITS = new URL("./samples/units-sample.xlsx", import.meta.url);
/** Its schools are those of Cát Hải. */
const HAS_UNITS: SampleId = "cat-hai-2025";

/** The workbook of a sample. `unitsName` is what the sheet of units is called. */
export async function openSample({ id, kind }: Sample, unitsName: string): Promise<WorkbookModel> {
  const workbook = id === "empty" ? textWorkbook([]) : await openPlan(id, kind);
  if (id === HAS_UNITS) copySheet(workbook, (await workbookAt(UNITS)).activeSheet, unitsName);
  workbook.name = `${id}.xlsx`;
  return workbook;
}

async function openPlan(id: SampleId, kind: SampleKind): Promise<WorkbookModel> {
  if (kind === "text") return textWorkbook(textLines(await (await fetch(`samples/${id}.txt`)).text()));
  const workbook = await workbookAt(new URL(`samples/${id}.word.xlsx`, document.baseURI));
  leaveParagraphsUnwrapped(workbook, workbook.activeSheet);
  return workbook;
}

async function workbookAt(url: URL): Promise<WorkbookModel> {
  const response = await fetch(url);
  const opened = await openWorkbook(new Uint8Array(await response.arrayBuffer()), "");
  if (opened.ok) return opened.value;
  throw new Error(`The sample ${url.pathname} is damaged: ${opened.error.kind}`);
}

function textLines(text: string): readonly string[] {
  return text.replace(/\r?\n$/, "").split(/\r?\n/);
}

/** Text as it was pasted: each line in column A, whatever character it begins with. */
function textWorkbook(lines: readonly string[]): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.insertSheet("Sheet1");
  for (const [row, value] of lines.entries()) {
    if (value !== "")
      sheet.cells.put(row, 0, { value, formula: null, quotePrefix: false, isError: false, format: null });
  }
  workbook.dirty = false;
  return workbook;
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
