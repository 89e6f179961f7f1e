import { displayText } from "../display/displayText";
import { boxBetween, contains, lastColumn, lastRow } from "../cells/Box";
import { lineCount, lineHeight, textWidth, type TextFont } from "./fontMetrics";
import { STANDARD_HEIGHT } from "../sheets/SheetModel";
import { setFittedSize, setTrackSize } from "./tracks";
import type { Box } from "../cells/Box";
import type { Cell } from "../cells/Cell";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel, Span, TrackModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** Points that the cell's edges take. */
const PADDING = 3.75;
/** Programs set letters on whole pixels and so break lines a little sooner than their widths ask for. */
const ROOM = 0.93;
/** Highest row and widest column (255 characters) in points. */
export const MAX_HEIGHT = 409.5;
export const MAX_WIDTH = 1_342.5;

/**
 * Makes every column of the box as wide as its widest text. Empty columns stay. A column whose formulas are
 * not calculated yet waits until they are (`fitWaiting`), unless it is given a width before.
 *
 * @example autofitColumns(workbook, { sheet, box: B:B }) // "Nội dung nhiệm vụ" → about 95 points
 */
export function autofitColumns(workbook: WorkbookModel, { sheet, box }: PlacedBox): void {
  for (let column = box.column; column <= lastColumn(box); column++) {
    const cells = { ...box, column, columns: 1 };
    if (isAhead(workbook, sheet, cells)) wait(workbook, sheet.column(column), [box.row, lastRow(box)]);
    else fitColumn(sheet, column, neededWidth(sheet, cells));
  }
  sheet.partChanged("geometry");
}

/**
 * Makes every row of the box as high as its wrapped text. Hidden columns don't count; of merged cells only the font does, as in Excel.
 * A row whose formulas are not calculated yet waits until they are (`fitWaiting`), unless it is given a height before.
 *
 * @example autofitRows(workbook, { sheet, box: 6:20 }) // a task of three lines → 45 points
 */
export function autofitRows(workbook: WorkbookModel, { sheet, box }: PlacedBox): void {
  const used = sheet.cells.used(() => true, box);
  const last = used ? lastRow(used) : box.row;
  for (let row = box.row; row <= last; row++) {
    const cells = { ...box, row, rows: 1 };
    if (isAhead(workbook, sheet, cells)) wait(workbook, sheet.row(row), [box.column, lastColumn(box)]);
    else setFittedSize(sheet.rows, row, neededHeight(sheet, cells));
  }
  sheet.partChanged("geometry");
}

/** Carries out the fits that waited for the calculation of formulas. Columns first: a row's height follows from their widths. */
export function fitWaiting(workbook: WorkbookModel): void {
  workbook.unfitted = false;
  for (const sheet of workbook.sheets) {
    const columns = waitingTracks(sheet.columns);
    for (const { track, index, among } of columns) {
      const width = neededWidth(sheet, boxBetween(among[0], index, among[1], index));
      Object.assign(track, { waits: null, size: width > 0 ? width : track.size });
    }
    const rows = waitingTracks(sheet.rows);
    for (const { track, index, among } of rows) {
      const size = neededHeight(sheet, boxBetween(index, among[0], index, among[1]));
      Object.assign(track, { waits: null, size, fitted: true });
    }
    if (columns.length + rows.length > 0) sheet.partChanged("geometry");
  }
}

/** Whether the cells hold a formula whose value may not be known yet. */
function isAhead(workbook: WorkbookModel, sheet: SheetModel, box: Box): boolean {
  if (!workbook.dirty) return false;
  let isFormulaThere = false;
  sheet.cells.each(box, ({ formula }) => (isFormulaThere ||= formula !== null));
  return isFormulaThere;
}

/** A row or column that is to be fitted shows at once. */
function wait(workbook: WorkbookModel, track: TrackModel, among: Span): void {
  workbook.unfitted = true;
  Object.assign(track, { hidden: false, waits: among });
}

function waitingTracks(tracks: ReadonlyMap<number, TrackModel>): readonly WaitingTrack[] {
  return [...tracks].flatMap(([index, track]) => (track.waits ? [{ track, index, among: track.waits }] : []));
}

interface WaitingTrack {
  readonly track: TrackModel;
  readonly index: number;
  readonly among: Span;
}

function fitColumn(sheet: SheetModel, column: number, width: number): void {
  if (width > 0) setTrackSize(sheet.columns, [column, column], width);
}

/** Of the cells of one column; 0 where there is no text. */
function neededWidth(sheet: SheetModel, box: Box): number {
  let width = 0;
  for (const { row, column, cell } of sheet.cells.within(box)) {
    const lines = shownLines(sheet, row, column, cell);
    width = Math.max(width, ...lines.map((line) => textWidth(line, fontAt(sheet, row, column))));
  }
  return width > 0 ? Math.min(MAX_WIDTH, width + PADDING) : 0;
}

/** Of the cells of one row. */
function neededHeight(sheet: SheetModel, box: Box): number {
  let height = STANDARD_HEIGHT;
  for (const { row, column, cell } of sheet.cells.within(box)) {
    if (sheet.columnWidth(column) === 0) continue;
    const lines = isMerged(sheet, row, column) ? 1 : linesIn(sheet, row, column, cell);
    height = Math.max(height, lines * lineHeight(fontAt(sheet, row, column)));
  }
  return Math.min(MAX_HEIGHT, Math.ceil(height * 4) / 4);
}

function linesIn(sheet: SheetModel, row: number, column: number, cell: Cell): number {
  const font = fontAt(sheet, row, column);
  const { wrap } = sheet.formatAt(row, column);
  const width = Math.max(font.size / 2, (sheet.columnWidth(column) - PADDING) * ROOM);
  return shownLines(sheet, row, column, cell)
    .map((line) => (wrap ? lineCount(line, width, font) : 1))
    .reduce((sum, count) => sum + count, 0);
}

function fontAt(sheet: SheetModel, row: number, column: number): TextFont {
  const { fontName, fontSize, bold, italic } = sheet.formatAt(row, column);
  return { name: fontName, size: fontSize, bold, italic };
}

function shownLines(sheet: SheetModel, row: number, column: number, cell: Cell): string[] {
  const text = displayText(cell.value, sheet.formatAt(row, column).numberFormat);
  return text === "" ? [] : text.split("\n");
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some((merge) => contains(merge, cell));
}
