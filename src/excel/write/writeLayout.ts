import type { Area } from "../../domain/grid/Grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../domain/grid/sheetSize";
import { pointsOfCharacters } from "../../spec/measures";
import type { ColumnSpec, SheetSpec } from "../../spec/SheetSpec";
import { runsOf, type Run } from "../runsOf";
import { withRange } from "./withRange";

function writeColumns(sheet: Excel.Worksheet, columns: readonly ColumnSpec[]): void {
  if (columns.length === 0) return;
  withRange(sheet, { row: 0, column: 0, rows: 1, columns: columns.length }, (range) => {
    range.setColumnProperties(columns.map(({ width }) => ({ format: { columnWidth: pointsOfCharacters(width) } })));
  });
  // Hidden after, because giving a hidden column a width shows it.
  const hidden = columns.flatMap((spec, column) => (spec.hidden === true ? [column] : []));
  for (const [first, last] of runsOf(hidden)) {
    withRange(sheet, { row: 0, rows: SHEET_ROWS, column: first, columns: last - first + 1 }, (range) => {
      range.columnHidden = true;
    });
  }
}

function hideRows(sheet: Excel.Worksheet, { hiddenRows = [] }: SheetSpec): void {
  for (const [first, last] of runsOf(hiddenRows)) {
    withRange(sheet, { row: first, rows: last - first + 1, column: 0, columns: SHEET_COLUMNS }, (range) => {
      range.rowHidden = true;
    });
  }
}

// The heights that the spec says, in one call for them all; nothing is said of the rows between.
function setGivenHeights(sheet: Excel.Worksheet, spec: SheetSpec, [first, last]: Run): void {
  const heights = new Map(spec.rowHeights.map(({ row, points }) => [row, points]));
  const given = [...heights.keys()].filter((row) => row >= first && row <= last);
  if (given.length === 0) return;
  const [top, end] = [Math.min(...given), Math.max(...given)];
  withRange(sheet, { row: top, column: 0, rows: end - top + 1, columns: 1 }, (range) => {
    range.setRowProperties(
      Array.from({ length: end - top + 1 }, (_, index) => {
        const points = heights.get(top + index);
        return points === undefined ? {} : { format: { rowHeight: points } };
      }),
    );
  });
}

/**
 * Makes rows of a sheet as high as their text, then those higher or lower that the spec wants so; all rows unless told which.
 *
 * @example fitSheetRows(sheet, spec, [7, 7])
 */
export function fitSheetRows(sheet: Excel.Worksheet, spec: SheetSpec, rows: Run = [0, spec.rows.length - 1]): void {
  const columns = Math.max(1, spec.columns.length);
  const [row, last] = rows;
  if (last >= row) {
    withRange(sheet, { row, column: 0, rows: last - row + 1, columns }, (range) => {
      range.format.autofitRows();
    });
  }
  setGivenHeights(sheet, spec, rows);
}

/**
 * Gives rows that are used no more the height of empty ones.
 *
 * @example resetRows(sheet, 35, 2)
 */
export function resetRows(sheet: Excel.Worksheet, row: number, rows: number): void {
  withRange(sheet, { row, column: 0, rows, columns: 1 }, (range) => {
    range.format.useStandardHeight = true;
  });
}

// Merges of one row each that lie under each other are one call.
function mergeRuns(merges: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const area of merges) {
    const last = runs.at(-1);
    const under = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && under && area.rows === 1 && isFlat(merges, last))
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(area);
  }
  return runs;
}

function isFlat(merges: readonly Area[], run: Area): boolean {
  return merges.some((area) => area.row === run.row && area.column === run.column && area.rows === 1);
}

function writeMerges(sheet: Excel.Worksheet, merges: readonly Area[]): void {
  for (const run of mergeRuns(merges)) {
    withRange(sheet, run, (range) => {
      range.merge(isFlat(merges, run));
    });
  }
}

/**
 * Gives a sheet its column widths, hidden columns and merges, once its cells and styles are written.
 *
 * @example writeLayout(sheet, spec)
 */
export function writeLayout(sheet: Excel.Worksheet, spec: SheetSpec): void {
  writeColumns(sheet, spec.columns);
  writeMerges(sheet, spec.merges);
}

/**
 * Gives the rows of a sheet their heights and hides some, once everything stands that its formulas show.
 *
 * @example finishRows(sheet, spec)
 */
export function finishRows(sheet: Excel.Worksheet, spec: SheetSpec): void {
  fitSheetRows(sheet, spec);
  // Hidden after, because a row that is fitted shows.
  hideRows(sheet, spec);
}

/**
 * Freezes the top rows and left columns of a sheet.
 *
 * @example freezePanes(sheet, { rows: 3, columns: 2 })
 */
export function freezePanes(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec["freeze"]>): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else {
    withRange(sheet, { row: 0, column: 0, rows, columns }, (range) => {
      sheet.freezePanes.freezeAt(range);
    });
  }
}
