import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Area } from "../../domain/grid/Grid";
import { err, ok, type Result } from "../../domain/text/result";
import { decodePart } from "../xml/decodePart";
import { parseXml } from "../xml/parseXml";
import { amountOf, childOf, childrenOf, elementsIn, textIn, type XmlElement } from "../xml/XmlElement";
import { partAt } from "../zip/PackageParts";
import { unpack } from "../zip/unpack";
import type { XlsxCell, XlsxColumn, XlsxNote, XlsxRow, XlsxSheet, XlsxWorkbook } from "../xlsx/XlsxWorkbook";
import { odsValue, struckStyles } from "./odsValue";

const ALLOWED = { mostPartBytes: 80_000_000, mostTotalBytes: 100_000_000 };
const PARTS = new Set(["content.xml", "meta-inf/manifest.xml"]);
// Sheets end with a million empty rows told as one.
const MOST_REPEATED = 2000;

interface Sheet {
  readonly cells: XlsxCell[];
  readonly rows: XlsxRow[];
  readonly columns: XlsxColumn[];
  readonly merges: Area[];
  readonly notes: XlsxNote[];
  readonly struck: ReadonlySet<string>;
}

function repeated(element: XmlElement, name: string): number {
  return Math.max(1, amountOf(element, name) ?? 1);
}

function isHidden({ attributes }: XmlElement): boolean {
  return /^(collapse|filter)$/.test(attributes.get("visibility") ?? "");
}

/** The rows or columns of a table, wherever groups and headers put them. */
function within(table: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(table).flatMap((child) => {
    if (child.name === name) return [child];
    return /^table-(header-)?(row|column)(-group)?s?$/.test(child.name) ? within(child, name) : [];
  });
}

/** What is written beside the cells: notes, and boxes over them. */
function addNotes({ notes }: Sheet, element: XmlElement, at: { readonly row: number; readonly column: number }): void {
  for (const beside of elementsIn(element).filter(({ name }) => name !== "p" && name !== "h")) {
    const text = paragraphsIn(beside).join("\n").trim();
    if (text !== "") notes.push({ ...at, author: "", text });
  }
}

function paragraphsIn(element: XmlElement): readonly string[] {
  return element.name === "p" ? [textIn(element)] : elementsIn(element).flatMap(paragraphsIn);
}

function addCell(sheet: Sheet, cell: XmlElement, at: { readonly row: number; readonly column: number }): void {
  const content = odsValue(cell, sheet.struck);
  if (content === undefined) return;
  sheet.cells.push({ ...at, ...content });
  const rows = repeated(cell, "number-rows-spanned");
  const columns = repeated(cell, "number-columns-spanned");
  if (rows > 1 || columns > 1) sheet.merges.push({ ...at, rows, columns });
}

function addRow(sheet: Sheet, row: XmlElement, at: number): void {
  let column = 0;
  for (const cell of elementsIn(row)) {
    if (cell.name !== "table-cell" && cell.name !== "covered-table-cell") continue;
    const times = repeated(cell, "number-columns-repeated");
    const isWritten = cell.name === "table-cell" && elementsIn(cell).length > 0;
    if (isWritten) addNotes(sheet, cell, { row: at, column });
    for (let time = 0; isWritten && time < Math.min(times, MOST_REPEATED); time++) {
      addCell(sheet, cell, { row: at, column: column + time });
    }
    column += times;
  }
}

function addRows(sheet: Sheet, table: XmlElement): void {
  let at = 0;
  for (const row of within(table, "table-row")) {
    const times = repeated(row, "number-rows-repeated");
    for (let time = 0; time < Math.min(times, MOST_REPEATED); time++) {
      const before = sheet.cells.length;
      addRow(sheet, row, at + time);
      if (sheet.cells.length > before && isHidden(row)) sheet.rows.push({ row: at + time, hidden: true });
    }
    at += times;
  }
}

function addColumns(sheet: Sheet, table: XmlElement): void {
  let at = 0;
  for (const column of within(table, "table-column")) {
    const times = repeated(column, "number-columns-repeated");
    for (let time = 0; isHidden(column) && time < Math.min(times, MOST_REPEATED); time++) {
      sheet.columns.push({ column: at + time, hidden: true });
    }
    at += times;
  }
}

function sheetOf(table: XmlElement, struck: ReadonlySet<string>): XlsxSheet {
  const sheet: Sheet = { cells: [], rows: [], columns: [], merges: [], notes: [], struck };
  addRows(sheet, table);
  addColumns(sheet, table);
  for (const shapes of childrenOf(table, "shapes")) addNotes(sheet, shapes, { row: 0, column: 0 });
  const { cells, rows, columns, merges, notes } = sheet;
  const nothing = { tables: [], validations: [], conditionalFormats: [], names: [], charts: [] };
  return {
    name: table.attributes.get("name") ?? "",
    visibility: "visible",
    cells,
    rows,
    columns,
    merges,
    notes,
    ...nothing,
  };
}

function workbookOf(content: XmlElement): Result<XlsxWorkbook, FileFailure> {
  const struck = struckStyles(childOf(content, "automatic-styles"));
  const book = childOf(childOf(content, "body"), "spreadsheet");
  const tables = elementsIn(book).filter(({ name }) => name === "table");
  return tables.length === 0
    ? err({ kind: "no-sheets" })
    : ok({ sheets: tables.map((table) => sheetOf(table, struck)), names: [] });
}

function read(bytes: Uint8Array): Result<XlsxWorkbook, FileFailure> {
  const parts = unpack(bytes, { wanted: (key) => PARTS.has(key), ...ALLOWED });
  if (!parts.ok) return parts;
  const manifest = partAt(parts.value, "META-INF/manifest.xml");
  if (manifest !== undefined && decodePart(manifest).includes("encryption-data")) return err({ kind: "encrypted" });
  const content = partAt(parts.value, "content.xml");
  if (content === undefined) return err({ kind: "damaged", part: "content.xml" });
  return readFlat(content);
}

function readFlat(content: Uint8Array): Result<XlsxWorkbook, FileFailure> {
  const root = parseXml(decodePart(content));
  if (root.ok) return workbookOf(root.value);
  if (root.error === "unsafe") return err({ kind: "unsafe" });
  return err(
    root.error === "too-large"
      ? { kind: "too-large", bytes: content.length }
      : { kind: "damaged", part: "content.xml" },
  );
}

/**
 * Reads the cells of an OpenDocument spreadsheet: values, days, merges, what is hidden or struck. Its looks are not kept.
 *
 * @example await readOds(bytes) // => ok({ sheets: [{ name: "Sheet1", … }], names: [] })
 */
export function readOds(bytes: Uint8Array): Promise<Result<XlsxWorkbook, FileFailure>> {
  return Promise.resolve(read(bytes));
}

/**
 * Reads the same that was saved as one text, .fods.
 *
 * @example await readFlatOds(bytes) // => ok({ sheets: [{ name: "Sheet1", … }], names: [] })
 */
export function readFlatOds(bytes: Uint8Array): Promise<Result<XlsxWorkbook, FileFailure>> {
  return Promise.resolve(readFlat(bytes));
}
