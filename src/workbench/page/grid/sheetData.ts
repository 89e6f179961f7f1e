import { CellValueType } from "@univerjs/core";
import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import {
  STANDARD_HEIGHT,
  lastColumn,
  lastRow,
  type Box,
  type Cell,
  type CellFormat,
  type SheetModel,
  type TrackModel,
} from "excel-host-embedded/model";
import { fittedHeights } from "./fittedHeights";
import type { Measure } from "./fittedHeights";

const PIXELS_PER_POINT = 4 / 3;
/** Empty rows and columns shown beyond the last one in use, so that there is room to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 26;

/** Gives a style its id in the snapshot. */
export type StyleIds = (format: CellFormat) => string;

/** What a sheet's snapshot is made with. */
export interface DrawnSheet {
  readonly styleIds: StyleIds;
  readonly measure: Measure;
}

/** An area in Univer's words: both corners included. */
export function rangeData(box: Box): IRange {
  return { startRow: box.row, endRow: lastRow(box), startColumn: box.column, endColumn: lastColumn(box) };
}

/** One worksheet of the model as Univer's snapshot of it. */
export function sheetData(sheet: SheetModel, { styleIds, measure }: DrawnSheet): Partial<IWorksheetData> {
  const used = sheet.usedBox(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    showGridlines: sheet.showGridlines ? 1 : 0,
    rowCount: lastRow(used) + 1 + SPARE_ROWS,
    columnCount: Math.max(lastColumn(used) + 1 + SPARE_COLUMNS, LEAST_COLUMNS),
    defaultColumnWidth: Math.round(sheet.standardWidth * PIXELS_PER_POINT),
    defaultRowHeight: Math.round(STANDARD_HEIGHT * PIXELS_PER_POINT),
    mergeData: sheet.merges.map(rangeData),
    freeze: freezeData(sheet),
    cellData: cellMatrix(sheet, used, styleIds),
    rowData: rowTracks(sheet, fittedHeights(sheet, used, measure), styleIds),
    columnData: columnTracks(sheet, styleIds),
  };
}

function freezeData({ freeze }: SheetModel): IWorksheetData["freeze"] {
  if (freeze === null) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { rows, columns } = freeze;
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

/** The cells of a box as Univer keeps them: by row, then column. */
export function cellMatrix(sheet: SheetModel, box: Box, styleIds: StyleIds): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.cells.within(box)) {
    const cells = (matrix[row] ??= {});
    cells[column] = cellData(cell, styleIds(sheet.formatAt(row, column)));
  }
  return matrix;
}

/** One cell. Every key is there, so that it replaces what Univer had. */
export function cellData(cell: Cell | undefined, style: IStyleData | string | null): ICellData {
  const value = cell?.value ?? null;
  return { v: value, t: cellType(value), f: cell?.formula ?? null, si: null, p: null, s: style };
}

function cellType(value: Cell["value"]): CellValueType | null {
  if (value === null) return null;
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** A row without a height of its own is as high as its text, but not lower than the standard. */
function rowTracks(
  sheet: SheetModel,
  fitted: ReadonlyMap<number, number>,
  styleIds: StyleIds,
): Record<number, Partial<IRowData>> {
  const tracks: Record<number, Partial<IRowData>> = {};
  const standard = Math.round(STANDARD_HEIGHT * PIXELS_PER_POINT);
  for (const [index, height] of fitted) tracks[index] = { h: Math.max(height, standard), ia: 0 };
  for (const [index, track] of sheet.rows) {
    const size = track.size === null ? tracks[index] : { h: Math.round(track.size * PIXELS_PER_POINT), ia: 0 as const };
    tracks[index] = { ...size, ...lookOf(track, styleIds) };
  }
  return tracks;
}

function columnTracks(sheet: SheetModel, styleIds: StyleIds): Record<number, Partial<IColumnData>> {
  const tracks: Record<number, Partial<IColumnData>> = {};
  for (const [index, track] of sheet.columns) {
    const size = track.size === null ? {} : { w: Math.round(track.size * PIXELS_PER_POINT) };
    tracks[index] = { ...size, ...lookOf(track, styleIds) };
  }
  return tracks;
}

function lookOf(track: TrackModel, styleIds: StyleIds): { readonly hd: 0 | 1; readonly s?: string } {
  return { hd: track.hidden ? 1 : 0, ...(track.format === null ? {} : { s: styleIds(track.format) }) };
}
