import { eachCell, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../cells/Box";
import { NORMAL_FORMAT } from "./CellFormat";
import type { Box } from "../cells/Box";
import type { CellFormat, FormatPatch } from "./CellFormat";
import type { SheetModel, TrackModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * Lays a patch over the look of every cell of the box. Whole columns and rows keep it for cells that are not there yet, as Excel does;
 * nothing is asked about protection here.
 *
 * @example applyFormat(workbook, sheet, A6:O6, { bold: true, fill: "#DDE8F0" }) // the heading row of "Nhiệm vụ"
 */
export function applyFormat(workbook: WorkbookModel, sheet: SheetModel, box: Box, patch: FormatPatch): void {
  changeFormat(sheet, box, (format) => workbook.formats.patched(format, patch));
}

/**
 * Gives every cell of the box the look that `changeOne` makes of the one it has.
 *
 * @example changeFormat(sheet, A1:B9, () => NORMAL_FORMAT) // takes every look off
 */
export function changeFormat(sheet: SheetModel, box: Box, changeOne: (format: CellFormat) => CellFormat): void {
  const change = oncePerFormat(changeOne);
  if (isWholeColumns(box)) changeTracks(sheet, sheet.columns, [box.column, lastColumn(box)], change);
  else if (isWholeRows(box)) changeTracks(sheet, sheet.rows, [box.row, lastRow(box)], change);
  if (isWholeColumns(box) || isWholeRows(box)) changeStored(sheet, box, change);
  else changeEvery(sheet, box, change);
  sheet.formatsChanged(box);
}

/** A box of a thousand cells has a few formats, each of them one object. */
function oncePerFormat(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const made = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = made.get(format) ?? change(format);
    made.set(format, known);
    return known;
  };
}

function changeTracks(
  sheet: SheetModel,
  tracks: Map<number, TrackModel>,
  [first, last]: readonly [number, number],
  change: (format: CellFormat) => CellFormat,
): void {
  for (let index = first; index <= last; index++) {
    const track = tracks === sheet.columns ? sheet.column(index) : sheet.row(index);
    track.format = change(track.format ?? NORMAL_FORMAT);
  }
}

function changeStored(sheet: SheetModel, box: Box, change: (format: CellFormat) => CellFormat): void {
  for (const { cell } of sheet.cells.within(box)) {
    if (cell.format) cell.format = change(cell.format);
  }
}

function changeEvery(sheet: SheetModel, box: Box, change: (format: CellFormat) => CellFormat): void {
  eachCell(box, (row, column) => {
    const format = change(sheet.formatAt(row, column));
    sheet.cells.open(row, column).format = format;
  });
}
