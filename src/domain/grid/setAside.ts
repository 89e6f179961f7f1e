import { fullAddress, type Grid } from "./Grid";
import type { Issue } from "../plan/Issue";
import type { UnreadCell } from "./UnreadCell";
import { errorOfCell } from "./errorOfCell";

/** A grid without the cells that say nothing, and what is to be told of them. */
export interface Aside {
  readonly grid: Grid;
  readonly issues: readonly Issue[];
  readonly unread: readonly UnreadCell[];
}

/** How to take what is hidden; by default it is read like everything else. */
export interface AsideWish {
  readonly leaveOutHidden?: boolean;
}

interface Sieve {
  readonly grid: Grid;
  readonly cells: Grid["cells"][number][number][][];
  readonly issues: Issue[];
  readonly unread: UnreadCell[];
}

function takeOut(sieve: Sieve, row: number, column: number): string {
  const values = sieve.cells[row - sieve.grid.row];
  const at = column - sieve.grid.column;
  const value = values?.[at] ?? null;
  if (values === undefined || value === null || value === "") return "";
  values[at] = null;
  sieve.unread.push({ cell: fullAddress(sieve.grid.sheet, row, column), text: String(value) });
  return String(value);
}

// Nobody means "#REF!": the cell is doubtful, and what stands there is no name, no time and no task.
function takeErrors(sieve: Sieve): void {
  const { sheet, row: top, column: left } = sieve.grid;
  sieve.grid.cells.forEach((values, row) => {
    values.forEach((value, column) => {
      const error = errorOfCell(value);
      if (error === undefined) return;
      takeOut(sieve, top + row, left + column);
      const cell = fullAddress(sheet, top + row, left + column);
      sieve.issues.push({ kind: "cell-error", severity: "warning", cell, text: error });
    });
  });
}

const BARE_ORDINAL = /^[\divxlc]{0,6}[.)\]]?$/i;

/** The cells of a row where nothing but its number is left: what the number stood for is struck. */
function loneNumber(sieve: Sieve, row: number): readonly number[] {
  const left = (sieve.cells[row - sieve.grid.row] ?? []).flatMap((value, at) =>
    value === null || String(value).trim() === "" ? [] : [{ text: String(value).trim(), at }],
  );
  const isNumber = left.length === 1 && left.every(({ text }) => BARE_ORDINAL.test(text));
  return isNumber ? left.map(({ at }) => sieve.grid.column + at) : [];
}

function takeStruck(sieve: Sieve): void {
  const { sheet, struck = [] } = sieve.grid;
  const rows = new Map<number, { readonly cell: string; readonly texts: string[] }>();
  for (const { row, column, partly } of struck) {
    const cell = fullAddress(sheet, row, column);
    if (partly) sieve.issues.push({ kind: "partly-struck", severity: "warning", cell });
    const text = partly ? "" : takeOut(sieve, row, column);
    if (text === "") continue;
    const line = rows.get(row) ?? { cell, texts: [] };
    rows.set(row, line);
    line.texts.push(text);
  }
  for (const [row, { cell, texts }] of rows) {
    for (const column of loneNumber(sieve, row)) texts.unshift(takeOut(sieve, row, column));
    sieve.issues.push({ kind: "struck-out", severity: "info", cell, text: texts.join(" · ") });
  }
}

function hasContent(values: Grid["cells"][number] | undefined): boolean {
  return (values ?? []).some((value) => value !== null && value !== "");
}

/** Which hidden rows and columns hold something; none for a grid of which nobody asked. */
function hiddenIn({ grid, cells }: Sieve): NonNullable<Grid["hidden"]> {
  const { rows, columns } = grid.hidden ?? { rows: [], columns: [] };
  const columnAt = (column: number): Grid["cells"][number] =>
    cells.map((values) => values[column - grid.column] ?? null);
  return {
    rows: rows.filter((row) => hasContent(cells[row - grid.row])),
    columns: columns.filter((column) => hasContent(columnAt(column))),
  };
}

function empty({ grid, cells }: Sieve, { rows, columns }: NonNullable<Grid["hidden"]>): void {
  for (const row of rows) cells[row - grid.row]?.fill(null);
  for (const values of cells) for (const column of columns) values[column - grid.column] = null;
}

/** Tells of hidden rows and columns that hold something, and takes them out when that is wished. */
function takeHidden(sieve: Sieve, isLeftOut: boolean): void {
  const { sheet, row, column } = sieve.grid;
  const { rows, columns } = hiddenIn(sieve);
  if (rows.length + columns.length === 0) return;
  if (isLeftOut) empty(sieve, { rows, columns });
  const cell = fullAddress(sheet, rows[0] ?? row, columns[0] ?? column);
  const counts = { rows: rows.length, columns: columns.length, isLeftOut };
  sieve.issues.push({ kind: "hidden-cells", severity: "info", cell, ...counts });
}

/**
 * Sets aside the cells of a grid that say nothing: errors of Excel and struck words, each told with its cell; hidden rows and columns
 * only when that is wished, but always told. What is set aside stands in `unread`, except what somebody asked to leave out.
 *
 * @example setAside({ …, cells: [["1", "#N/A"]] }).issues[0] // => { kind: "cell-error", cell: "Sheet1!B1", text: "#N/A", … }
 */
export function setAside(grid: Grid, wish: AsideWish = {}): Aside {
  const sieve: Sieve = { grid, cells: grid.cells.map((values) => [...values]), issues: [], unread: [] };
  takeHidden(sieve, wish.leaveOutHidden === true);
  takeStruck(sieve);
  takeErrors(sieve);
  if (grid.beyond !== undefined) {
    const cell = fullAddress(grid.sheet, grid.beyond.row, grid.beyond.column);
    sieve.issues.push({ kind: "far-cells", severity: "warning", cell });
  }
  const { issues, unread } = sieve;
  if (issues.length === 0) return { grid, issues, unread };
  return { grid: { ...grid, cells: sieve.cells }, issues, unread };
}
