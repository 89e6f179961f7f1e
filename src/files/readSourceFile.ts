import type { FileFailure } from "../actions/ports/FileFailure";
import { readPlan } from "../domain/reading/readPlan";
import type { Result } from "../domain/text/result";
import { err, ok } from "../domain/text/result";
import type { SourceTable } from "../sheets/source/SourceTable";
import { openDoor } from "./doors";
import { LIMITS } from "./source/limits";
import { sourceOfSheet } from "./source/sourceOfSheet";
import { gridOf } from "./xlsx/gridOf";
import type { XlsxSheet, XlsxWorkbook } from "./xlsx/XlsxWorkbook";

function isWritten(sheet: XlsxSheet): boolean {
  return sheet.visibility === "visible" && sheet.cells.some(({ value }) => value !== null && value !== "");
}

// A lone cell at the far end of a sheet would make millions of empty ones.
function isTooLarge(sheet: XlsxSheet): boolean {
  const used = sheet.cells.filter(({ value }) => value !== null && value !== "");
  const last = (place: "row" | "column"): number => used.reduce((most, cell) => Math.max(most, cell[place]), 0);
  return last("row") >= LIMITS.rows || (last("row") + 1) * (last("column") + 1) > LIMITS.cells;
}

/** The first sheet that reads as a plan, else the first one that holds something. */
function planIn({ sheets }: XlsxWorkbook, bytes: number): Result<SourceTable, FileFailure> {
  const written = sheets.filter(isWritten);
  const small = written.filter((sheet) => !isTooLarge(sheet));
  const isPlan = (sheet: XlsxSheet): boolean => readPlan(gridOf(sheet), { catalogue: { units: [], groups: [] } }).ok;
  const plan = small.find(isPlan) ?? small[0];
  if (plan !== undefined) return ok(sourceOfSheet(plan));
  return err(written.length === 0 ? { kind: "no-text" } : { kind: "too-large", bytes });
}

/**
 * Reads a plan from a file of any format that is known, whatever its name says; of a workbook the first sheet that reads as a plan, else
 * the first one that holds something.
 *
 * @example await readSourceFile(bytes, "Kế hoạch.docx") // => ok({ rows: [["KẾ HOẠCH"], …], merges: [], tables: [] })
 */
export async function readSourceFile(bytes: Uint8Array, name = ""): Promise<Result<SourceTable, FileFailure>> {
  const opened = await openDoor(bytes, name);
  if (!opened.ok) return opened;
  return opened.value.kind === "table" ? ok(opened.value.table) : planIn(opened.value.workbook, bytes.length);
}
