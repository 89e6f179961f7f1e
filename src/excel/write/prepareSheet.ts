import type { Area } from "../../domain/grid/Grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../domain/grid/sheetSize";
import { CHART_PREFIX } from "../../spec/names/chartName";
import { MARK_NAME, markFormula } from "../../spec/names/mark";
import { LAYOUT_NAME } from "../../spec/names/layoutName";
import type { SheetSpec, TableSpec } from "../../spec/SheetSpec";
import { keptCells } from "../../spec/keptCells";
import { clearedAreas } from "./clearedAreas";
import { supportsExcelApi } from "../supportsExcelApi";
import { tableArea } from "../read/tableArea";
import { withRange } from "./withRange";
import { resetRows } from "./writeLayout";
import type { SheetState, TableState } from "../read/WorkbookState";

function sameStart(table: TableSpec, area: Area | undefined): boolean {
  return (
    area !== undefined &&
    area.row === table.area.row &&
    area.column === table.area.column &&
    area.columns === table.area.columns
  );
}

/**
 * The tables of a sheet that can stay and be resized, so that formulas elsewhere which name them do not break; the others are made
 * anew. Needs ExcelApi 1.13.
 *
 * @example keptTables(spec, state) // => [the spec of NhiemVu]
 */
export function keptTables(spec: SheetSpec, state: SheetState | undefined): readonly TableSpec[] {
  if (!state || !supportsExcelApi("1.13")) return [];
  const existing = new Map(state.tables.map((table) => [table.name.toLowerCase(), table]));
  return spec.tables.filter((table) => sameStart(table, existing.get(table.name.toLowerCase())?.area));
}

// Headings of kept tables are not emptied: Excel would name the columns anew, in every formula that names them.
function bandsToClear(kept: readonly TableSpec[], columns: number): readonly Area[] {
  const headings = [...new Set(kept.map((table) => table.area.row))].sort((one, other) => one - other);
  const starts = [0, ...headings.map((row) => row + 1)];
  const ends = [...headings, SHEET_ROWS];
  return starts
    .map((row, index) => ({ row, column: 0, rows: (ends[index] ?? SHEET_ROWS) - row, columns }))
    .filter((band) => band.rows > 0);
}

// How many columns are ours; of a sheet that was not read, all.
function ownWidth({ columns }: SheetSpec, { content, tables }: SheetState): number {
  if (content === undefined) return SHEET_COLUMNS;
  return Math.max(columns.length, ...tables.map(({ area }) => (area ? area.column + area.columns : SHEET_COLUMNS)));
}

// What stood beside our columns and goes elsewhere.
function movedAway(spec: SheetSpec, { content }: SheetState, width: number): readonly Area[] {
  const isKept = keptCells(spec);
  const { row: top, column: left, cells } = content?.grid ?? { row: 0, column: 0, cells: [] };
  return cells.flatMap((line, index) =>
    line.flatMap((value, offset): readonly Area[] => {
      const [row, column] = [top + index, left + offset];
      return value === null || column < width || isKept(row, column) ? [] : [{ row, column, rows: 1, columns: 1 }];
    }),
  );
}

function clearCells(sheet: Excel.Worksheet, spec: SheetSpec, state: SheetState): void {
  const width = ownWidth(spec, state);
  const bands = bandsToClear(keptTables(spec, state), width);
  const all = sheet.getRange();
  all.unmerge();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.columnHidden = false;
  all.rowHidden = false;
  for (const area of [...clearedAreas(bands, spec.kept ?? []), ...movedAway(spec, state, width)])
    withRange(sheet, area, (range) => {
      range.clear("All");
    });
}

function releaseTables(sheet: Excel.Worksheet, tables: readonly TableState[], kept: readonly TableSpec[]): void {
  const staying = new Map(kept.map((spec) => [spec.name.toLowerCase(), spec]));
  for (const { name } of tables) {
    const table = sheet.tables.getItem(name);
    // Values written over filtered rows land in the wrong ones.
    table.clearFilters();
    if (!staying.has(name.toLowerCase())) table.convertToRange();
  }
}

function resizeTables(sheet: Excel.Worksheet, kept: readonly TableSpec[]): void {
  for (const spec of kept) {
    withRange(sheet, tableArea(spec), (range) => {
      sheet.tables.getItem(spec.name).resize(range);
    });
  }
}

// A sheet that is only half written must not say that it is laid out.
function markSheet(sheet: Excel.Worksheet, spec: SheetSpec, state: SheetState | undefined): void {
  if (state === undefined) sheet.names.add(MARK_NAME, markFormula(spec.mark, spec.name)).visible = false;
  else if (state.hasOwnMark && state.names.has(LAYOUT_NAME.toLowerCase())) sheet.names.getItem(LAYOUT_NAME).delete();
}

/** Rows below the last filled one may have been given a height: room for signatures. */
const EMPTY_TAIL = 8;

// Rows that are used no more; the others are fitted to what they will hold.
function resetHeights(sheet: Excel.Worksheet, spec: SheetSpec, { content }: SheetState): void {
  const row = spec.rows.length;
  const end = content ? content.grid.row + content.grid.cells.length + EMPTY_TAIL : row;
  if (end > row) resetRows(sheet, row, end - row);
}

function emptySheet(sheet: Excel.Worksheet, spec: SheetSpec, state: SheetState): void {
  const kept = keptTables(spec, state);
  releaseTables(sheet, state.tables, kept);
  for (const chart of state.charts.filter((name) => name.startsWith(CHART_PREFIX)))
    sheet.charts.getItem(chart).delete();
  clearCells(sheet, spec, state);
  resetHeights(sheet, spec, state);
  resizeTables(sheet, kept);
  if (!spec.freeze) sheet.freezePanes.unfreeze();
}

/**
 * Makes the sheet of a spec, or empties the one that we made before: what people
 * filled in is in the spec, or among the cells that it keeps.
 *
 * @example prepareSheet(context, spec, undefined) // adds the sheet "Nhiệm vụ" at the end
 */
export function prepareSheet(context: Excel.RequestContext, spec: SheetSpec, state: SheetState | undefined): void {
  const sheets = context.workbook.worksheets;
  const sheet = state ? sheets.getItem(spec.name) : sheets.add(spec.name);
  markSheet(sheet, spec, state);
  if (state) emptySheet(sheet, spec, state);
  if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
}
