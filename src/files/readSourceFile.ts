import type { FileFailure } from "../actions/ports/FileFailure";
import { readPlan } from "../domain/reading/readPlan";
import type { Result } from "../domain/text/result";
import { err, ok } from "../domain/text/result";
import type { SourceTable } from "../sheets/source/SourceTable";
import { readDocx } from "./docx/readDocx";
import { isPdf } from "./pdf/admitPdf";
import { gridOf } from "./xlsx/gridOf";
import { readXlsx } from "./xlsx/readXlsx";
import { LIMITS } from "./source/limits";
import { sourceOfSheet } from "./source/sourceOfSheet";
import type { XlsxSheet } from "./xlsx/XlsxWorkbook";

function isWritten(sheet: XlsxSheet): boolean {
  return sheet.visibility === "visible" && sheet.cells.some(({ value }) => value !== null && value !== "");
}

// A lone cell at the far end of a sheet would make millions of empty ones.
function isTooLarge(sheet: XlsxSheet): boolean {
  const used = sheet.cells.filter(({ value }) => value !== null && value !== "");
  const last = (place: "row" | "column"): number => used.reduce((most, cell) => Math.max(most, cell[place]), 0);
  return last("row") >= LIMITS.rows || (last("row") + 1) * (last("column") + 1) > LIMITS.cells;
}

async function readWorkbook(bytes: Uint8Array): Promise<Result<SourceTable, FileFailure>> {
  const workbook = await readXlsx(bytes);
  if (!workbook.ok) return workbook;
  const written = workbook.value.sheets.filter(isWritten);
  const grids = written.filter((sheet) => !isTooLarge(sheet)).map(gridOf);
  const plan = grids.find((grid) => readPlan(grid, { catalogue: { units: [], groups: [] } }).ok) ?? grids[0];
  if (plan !== undefined) return ok(sourceOfSheet(plan));
  return err(written.length === 0 ? { kind: "no-text" } : { kind: "too-large", bytes: bytes.length });
}

/**
 * Reads a plan from a Word, PDF or Excel file, whatever its name says; of a workbook the first sheet that reads as a plan, else the first
 * one that holds something.
 *
 * @example await readSourceFile(bytes) // => ok({ rows: [["KẾ HOẠCH"], …], merges: [], tables: [] })
 */
export async function readSourceFile(bytes: Uint8Array): Promise<Result<SourceTable, FileFailure>> {
  // What reads PDF is large, and fetched only for one.
  if (isPdf(bytes)) return (await import("./pdf/readPdf")).readPdf(bytes);
  const document = await readDocx(bytes);
  const isOther = !document.ok && document.error.kind === "not-docx" && document.error.looksLike === "other";
  return isOther ? readWorkbook(bytes) : document;
}
