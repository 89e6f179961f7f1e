/** A rectangle of cells of one sheet, counted from 0 at A1. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a worksheet (ExcelApi 1.1, the .xlsx grid). */
export const MAX_ROWS = 1_048_576;
/** Columns of a worksheet: A to XFD. */
export const MAX_COLUMNS = 16_384;

/** The whole worksheet. */
export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The box between two corners, both included, whichever way round they are given. @example boxBetween(2, 1, 0, 0) // => A1:B3 */
export function boxBetween(row: number, column: number, otherRow: number, otherColumn: number): Box {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
}

/** One cell as a box. @example cellBox(6, 2) // => C7 */
export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

/** The last row of a box. @example lastRow({ row: 4, column: 0, rows: 3, columns: 1 }) // => 6 */
export function lastRow(box: Box): number {
  return box.row + box.rows - 1;
}

/** The last column of a box. @example lastColumn({ row: 0, column: 1, rows: 1, columns: 3 }) // => 3 */
export function lastColumn(box: Box): number {
  return box.column + box.columns - 1;
}

/** Whether the box lies on the worksheet. @example isOnSheet({ row: -1, column: 0, rows: 1, columns: 1 }) // => false */
export function isOnSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows >= 1 &&
    box.columns >= 1 &&
    lastRow(box) < MAX_ROWS &&
    lastColumn(box) < MAX_COLUMNS
  );
}

/** The cells two boxes share; null when they share none. @example intersect(A1:B2, B2:C3) // => B2 */
export function intersect(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether two boxes share a cell. @example overlaps(A1:B2, C3:D4) // => false */
export function overlaps(a: Box, b: Box): boolean {
  return intersect(a, b) !== null;
}

/** Whether `inner` lies wholly in `outer`. @example contains(A1:C3, B2) // => true */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

/** The smallest box around both. @example bounding(A1, C3) // => A1:C3 */
export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** Whether two boxes are the same cells. @example sameBox(A1:B2, A1:B2) // => true */
export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What is left of `box` without the cells of `hole`: at most four boxes. @example subtract(A1:A3, A2) // => [A1, A3] */
export function subtract(box: Box, hole: Box): Box[] {
  const shared = intersect(box, hole);
  if (!shared) return [box];
  const below = lastRow(shared) + 1;
  const right = lastColumn(shared) + 1;
  const middle = { row: shared.row, rows: shared.rows };
  return [
    { ...box, rows: shared.row - box.row },
    { ...box, row: below, rows: lastRow(box) - below + 1 },
    { ...middle, column: box.column, columns: shared.column - box.column },
    { ...middle, column: right, columns: lastColumn(box) - right + 1 },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

/** Whether the box takes every row of its columns ("B:D"). @example isWholeColumns(B:D) // => true */
export function isWholeColumns(box: Box): boolean {
  return box.row === 0 && box.rows === MAX_ROWS;
}

/** Whether the box takes every column of its rows ("3:5"). @example isWholeRows(3:5) // => true */
export function isWholeRows(box: Box): boolean {
  return box.column === 0 && box.columns === MAX_COLUMNS;
}

/**
 * Calls `visit` for every cell of the box, row by row.
 *
 * @example eachCell(A1:B1, visit) // visits (0, 0), then (0, 1)
 */
export function eachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) visit(row, column);
  }
}
