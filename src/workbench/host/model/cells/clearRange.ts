import { assertAllowed, assertUnlocked } from "../sheets/protectionGuard";
import { changeFormat } from "../formats/applyFormat";
import { EMPTY_ENTRY } from "./Cell";
import { HostError } from "../../wire/HostError";
import { contains, isWholeColumns, isWholeRows, lastColumn, lastRow, subtract } from "./Box";
import { NORMAL_FORMAT } from "../formats/CellFormat";
import { removeHyperlinks } from "../hyperlinks/removeHyperlinks";
import { renameHeadings } from "../tables/tableHeadings";
import type { Box } from "./Box";
import type { SheetModel } from "../sheets/SheetModel";

/** What `range.clear` can be told to take away. */
const KINDS: ReadonlySet<string> = new Set(["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);

/**
 * What `range.clear` does. Contents: values and formulas. Formats: looks, and the conditional formats of those cells. All: both, and
 * validation, merges, links and tables that lie wholly inside too. Other tables stay; their headings are made up again. Links can be
 * cleared alone, with the looks of their cells or without.
 *
 * @example clearRange(sheet, A1:C9, "Contents") // looks, rules and merges stay
 */
export function clearRange(sheet: SheetModel, box: Box, applyTo: string): void {
  if (!KINDS.has(applyTo)) throw new HostError("InvalidArgument", `There is no clearing of "${applyTo}".`);
  if (applyTo === "All") dropTables(sheet, box);
  if (applyTo === "All" || applyTo === "Contents") clearContents(sheet, box);
  if (applyTo === "All" || applyTo === "Formats") clearFormats(sheet, box);
  if (applyTo === "All") clearRules(sheet, box);
  if (applyTo === "All" || applyTo.endsWith("Hyperlinks")) clearLinks(sheet, box, applyTo === "RemoveHyperlinks");
}

/** A table that is cleared whole, looks and all, is no table any more. */
function dropTables(sheet: SheetModel, box: Box): void {
  const gone = sheet.tables.filter((table) => contains(box, table.box));
  if (gone.length > 0) assertAllowed(sheet);
  sheet.tables = sheet.tables.filter((table) => !gone.includes(table));
  for (const table of gone)
    sheet.changed({ kind: "table-deleted", sheet: sheet.id, table: table.id, name: table.name });
}

function clearContents(sheet: SheetModel, box: Box): void {
  assertUnlocked(sheet, box);
  for (const { row, column, cell } of [...sheet.cells.within(box)]) {
    if (cell.format === null) sheet.cells.remove(row, column);
    else Object.assign(cell, EMPTY_ENTRY);
  }
  renameHeadings(sheet, box);
  sheet.contentsChanged(box);
}

function clearFormats(sheet: SheetModel, box: Box): void {
  assertAllowed(sheet, "allowFormatCells");
  dropTrackFormats(sheet, box);
  const hasTracks = [...sheet.columns.values(), ...sheet.rows.values()].some((track) => track.format !== null);
  if (hasTracks && !isWholeColumns(box) && !isWholeRows(box)) changeFormat(sheet, box, () => NORMAL_FORMAT);
  else dropCellFormats(sheet, box);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const [first] = subtract(format.box, box);
    return first ? [{ ...format, box: first }] : [];
  });
  sheet.formatsChanged(box);
}

function clearLinks(sheet: SheetModel, box: Box, withLooks: boolean): void {
  const linked = removeHyperlinks(sheet, box);
  if (!withLooks) return;
  for (const each of linked) {
    dropCellFormats(sheet, each);
    sheet.formatsChanged(each);
  }
}

function dropTrackFormats(sheet: SheetModel, box: Box): void {
  const inColumns = (index: number): boolean => index >= box.column && index <= lastColumn(box);
  const inRows = (index: number): boolean => index >= box.row && index <= lastRow(box);
  if (isWholeColumns(box)) for (const [index, track] of sheet.columns) if (inColumns(index)) track.format = null;
  if (isWholeRows(box)) for (const [index, track] of sheet.rows) if (inRows(index)) track.format = null;
}

function dropCellFormats(sheet: SheetModel, box: Box): void {
  for (const { row, column, cell } of [...sheet.cells.within(box)]) {
    cell.format = null;
    const isBare = cell.value === null && cell.formula === null && !cell.quotePrefix;
    if (isBare) sheet.cells.remove(row, column);
  }
}

function clearRules(sheet: SheetModel, box: Box): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const boxes = validation.boxes.flatMap((each) => subtract(each, box));
    return boxes.length > 0 ? [{ ...validation, boxes }] : [];
  });
  sheet.merges = sheet.merges.filter((merge) => subtract(merge, box).length > 0);
  sheet.partChanged("validations");
  sheet.partChanged("merges");
}
