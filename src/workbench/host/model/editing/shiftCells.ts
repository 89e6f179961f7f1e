import { assertNoMergeCut } from "../sheets/protectionGuard";
import { absoluteAddress, boxAddress, parseBox, sheetReference } from "../cells/addresses";
import { contains, isWholeColumns, isWholeRows, overlaps, WHOLE_SHEET } from "../cells/Box";
import { eachFormula } from "../formulas/eachFormula";
import { hasContent } from "../cells/Cell";
import { HostError } from "../../wire/HostError";
import { movedBy, shiftBox, shiftBoxes, shiftCell } from "../cells/shiftBox";
import { likeWritten } from "../formulas/likeWritten";
import { rewriteReferences } from "../formulas/rewriteReferences";
import { shiftTable } from "../tables/shiftTable";
import type { Box } from "../cells/Box";
import type { ModelChange } from "../ModelChange";
import type { Shift, ShiftDirection } from "../cells/shiftBox";
import type { SheetModel, TrackModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * Puts cells in (down, right) or takes them out (up, left), as `range.insert` and `range.delete` do. Everything that stands on cells goes
 * along: merges, tables, rules, names, references in formulas, row heights. Refused when a table, or a merge by less than whole rows or columns, would be torn, or
 * content pushed off.
 *
 * @example shiftCells(workbook, sheet, 7:7, "down") // an empty row 7; ="TT"&A9 becomes ="TT"&A10
 */
export function shiftCells(workbook: WorkbookModel, sheet: SheetModel, box: Box, direction: ShiftDirection): void {
  const shift: Shift = { box, direction };
  const moved = movedBy(shift);
  assertNothingTorn(sheet, shift, moved);
  sheet.cells.relocate((row, column) => shiftCell(shift, row, column));
  shiftTracks(sheet, shift);
  shiftParts(sheet, shift);
  const folded = sheet.name.toLocaleLowerCase("en-US");
  eachFormula(workbook, (formula, home) => {
    // Most formulas of other sheets point at their own sheet only.
    if (home !== sheet && !formula.includes("!")) return formula;
    return rewriteReferences(formula, ({ sheet: named, rest }) => {
      const isHere = named === null ? home === sheet : named.toLocaleLowerCase("en-US") === folded;
      if (!isHere) return null;
      const shifted = shiftWritten(shift, rest);
      return shifted === null ? null : named === null ? shifted : qualified(sheet, shifted);
    });
  });
  sheet.changed({ kind: TOLD_AS[direction], sheet: sheet.id, box });
}

function assertNothingTorn(sheet: SheetModel, shift: Shift, moved: Box): void {
  const { direction, box } = shift;
  // A merge grows and shrinks with whole rows and columns.
  if (!isWholeRows(box) && !isWholeColumns(box)) assertNoMergeCut(sheet, moved);
  const upright = direction === "down" || direction === "up";
  const torn = sheet.tables.some((table) => {
    const wide = {
      ...table.box,
      ...(upright ? { row: moved.row, rows: moved.rows } : { column: moved.column, columns: moved.columns }),
    };
    return overlaps(table.box, moved) && !contains(moved, wide);
  });
  if (torn) throw new HostError("InsertDeleteConflict", "This would move cells in a table of the worksheet.");
  const makesRoom = direction === "down" || direction === "right";
  if (!makesRoom) return;
  const edge =
    direction === "down"
      ? { ...moved, row: WHOLE_SHEET.rows - box.rows, rows: box.rows }
      : { ...moved, column: WHOLE_SHEET.columns - box.columns, columns: box.columns };
  if (sheet.cells.used(hasContent, edge))
    throw new HostError("NonBlankCellOffSheet", "Cells with content would be pushed off the sheet.");
}

function shiftTracks(sheet: SheetModel, shift: Shift): void {
  const place = (index: number, row: boolean): number | null => {
    const target = row ? shiftCell(shift, index, 0) : shiftCell(shift, 0, index);
    return target && (row ? target[0] : target[1]);
  };
  if (isWholeRows(shift.box)) relocateTracks(sheet.rows, (index) => place(index, true));
  if (isWholeColumns(shift.box)) relocateTracks(sheet.columns, (index) => place(index, false));
}

function relocateTracks(tracks: Map<number, TrackModel>, place: (index: number) => number | null): void {
  const old = [...tracks];
  tracks.clear();
  for (const [index, track] of old) {
    const target = place(index);
    if (target !== null) tracks.set(target, track);
  }
}

function shiftParts(sheet: SheetModel, shift: Shift): void {
  sheet.merges = sheet.merges.flatMap((merge) => shiftBox(shift, merge) ?? []);
  sheet.tables = sheet.tables.filter((table) => shiftTable(sheet, table, shift));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => shiftHolder(shift, format));
  sheet.validations = sheet.validations.flatMap((validation) => {
    const boxes = shiftBoxes(shift, validation.boxes);
    return boxes.length > 0 ? [{ ...validation, boxes }] : [];
  });
  sheet.comments = sheet.comments.filter((comment) => shiftHolder(shift, comment));
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => shiftHolder(shift, link));
  sheet.notes = sheet.notes.filter((note) => shiftHolder(shift, note));
  for (const kept of sheet.kept) shiftHolder(shift, kept);
  if (sheet.autoFilter && !shiftHolder(shift, sheet.autoFilter)) sheet.autoFilter = null;
  for (const part of ["printArea", "titleRows", "titleColumns"] as const) {
    const written = sheet.page[part];
    if (written !== null) sheet.page[part] = shiftWritten(shift, written) ?? written;
  }
}

/** Moves the box a thing stands on; false when it is gone. */
function shiftHolder(shift: Shift, holder: { box: Box }): boolean {
  const box = shiftBox(shift, holder.box);
  if (box) holder.box = box;
  return box !== null;
}

/** A written reference after the shift, with its dollars; "#REF!" when its cells are gone, null when nothing changed. */
function shiftWritten(shift: Shift, written: string): string | null {
  const box = parseBox(written);
  if (!box) return null;
  const shifted = shiftBox(shift, box);
  if (!shifted) return "#REF!";
  if (shifted === box) return null;
  return likeWritten(written, boxAddress(shifted), absoluteAddress(shifted));
}

function qualified(sheet: SheetModel, rest: string): string {
  return rest === "#REF!" ? rest : `${sheetReference(sheet.name)}!${rest}`;
}

/** What a shift is called when it is told. */
const TOLD_AS = {
  down: "rows-inserted",
  up: "rows-deleted",
  right: "columns-inserted",
  left: "columns-deleted",
} as const satisfies Readonly<Record<ShiftDirection, ModelChange["kind"]>>;
