import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Grid } from "../../domain/grid/Grid";
import { err, ok, type Result } from "../../domain/text/result";
import { readReturned } from "../../sheets/returns/readReturned";
import type { ReturnedForm } from "../../sheets/returns/ReturnedForm";
import { readMarkText } from "../../spec/names/markText";
import { openDoor } from "../doors";
import { gridOf } from "../xlsx/gridOf";
import { readValues, type SheetValues } from "./readValues";

/** More than any form or workbook of ours has. */
const MOST_BYTES = 50_000_000;

/**
 * Reads a workbook that came back, of any program and format that we know; what is no workbook is told.
 *
 * @example await readReturn(bytes, "phieu.xlsx") // => ok([{ identity: { unit: "TH02", … }, lines: […], … }])
 */
export async function readReturn(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly ReturnedForm[], FileFailure>> {
  if (bytes.length > MOST_BYTES) return err({ kind: "too-large", bytes: bytes.length });
  const values = readValues(bytes);
  const sheets = values.ok || values.error.kind !== "not-xlsx" ? values : await otherFormat(bytes, name);
  if (!sheets.ok) return sheets;
  return ok(readReturned(sheets.value.map(({ grid, mark }) => ({ grid, mark: mark ?? markIn(grid), tables: [] }))));
}

/** A workbook of another format, as LibreOffice saves it. */
async function otherFormat(bytes: Uint8Array, name: string): Promise<Result<readonly SheetValues[], FileFailure>> {
  const opened = await openDoor(bytes, name);
  if (!opened.ok) return opened;
  if (opened.value.kind !== "workbook") return err({ kind: "not-xlsx", looksLike: "other" });
  return ok(opened.value.workbook.sheets.map((sheet) => ({ grid: gridOf(sheet), mark: null })));
}

function markIn({ cells }: Grid): string | null {
  for (const cell of cells[0] ?? []) {
    const text = readMarkText(cell);
    if (text !== undefined) return text;
  }
  return null;
}
