import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Grid } from "../../domain/grid/Grid";
import { toSerial } from "../../domain/plan/IsoDate";
import { err, ok, type Result } from "../../domain/text/result";
import { readReturned } from "../../sheets/returns/readReturned";
import type { SourceContent, SourceTable } from "../../sheets/source/SourceTable";
import type { ReturnedForm } from "../../sheets/returns/ReturnedForm";
import { readMarkText } from "../../spec/names/markText";
import { openDoor } from "../doors";
import type { Opened } from "../Opened";
import type { XlsxCell } from "../xlsx/XlsxWorkbook";
import { readValues } from "./readValues";
import { sheetValues, type ReadSheet, type SheetValues } from "./sheetValues";

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
  if (values.ok) return ok(formsIn(values.value));
  return values.error.kind === "not-xlsx" ? otherFormat(bytes, name, values.error) : values;
}

function formsIn(sheets: readonly SheetValues[]): readonly ReturnedForm[] {
  return readReturned(sheets.map((sheet) => ({ ...sheet, mark: sheet.mark ?? markIn(sheet.grid), tables: [] })));
}

/** A form in another format, as other programs save it; text without any mark is one where a form can be read in it, whatever it is called. */
async function otherFormat(
  bytes: Uint8Array,
  name: string,
  failure: FileFailure,
): Promise<Result<readonly ReturnedForm[], FileFailure>> {
  const opened = await openDoor(bytes, name);
  if (opened.ok) return formsOf(opened.value, failure);
  if (opened.error.kind !== "not-xlsx" || opened.error.looksLike !== "other") return opened;
  const text = await openDoor(bytes, "phieu.csv");
  return text.ok ? formsOf(text.value, failure) : err(failure);
}

function formsOf(opened: Opened, failure: FileFailure): Result<readonly ReturnedForm[], FileFailure> {
  const forms = formsIn(sheetsOf(opened));
  if (opened.kind === "workbook") return ok(forms);
  // Text that was saved without its Vietnamese letters is no form any more: its words would be taken as they are left.
  return forms.length > 0 && forms.every(isWhole) ? ok(forms) : err(failure);
}

function isWhole({ lines }: ReturnedForm): boolean {
  return lines.some(({ content }) => content !== "");
}

function sheetsOf(opened: Opened): readonly SheetValues[] {
  if (opened.kind === "table") return [sheetValues(sheetOfTable(opened.table))];
  return opened.workbook.sheets.map(({ name, cells, visibility, notes = [] }) => {
    const formulas = cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [{ row, column, formula }],
    );
    return sheetValues({ name, cells, formulas, visibility, notes, mark: null });
  });
}

function sheetOfTable({ rows }: SourceTable): ReadSheet {
  const cells = rows.flatMap((line, row) => line.map((content, column) => cellOf(content, { row, column })));
  return { name: "", cells, formulas: [], visibility: "visible", notes: [], mark: null };
}

function cellOf(content: SourceContent, place: { readonly row: number; readonly column: number }): XlsxCell {
  if (typeof content !== "object" || content === null) return { ...place, value: content };
  return { ...place, value: toSerial(content.date), format: { numberFormat: "dd/mm/yyyy" } };
}

function markIn({ cells }: Grid): string | null {
  for (const cell of cells[0] ?? []) {
    const text = readMarkText(cell);
    if (text !== undefined) return text;
  }
  return null;
}
