import type { Block, TableBlock } from "../source/Block";
import type { CellContents, TableContents } from "../source/unframed";
import { isHidden, isOverflow, isUnseen } from "./htmlStyle";

/** The cells of a table, and which of its rows and columns are hidden. */
export interface HtmlTable {
  readonly rows: TableContents;
  readonly hidden: TableBlock["hidden"];
}

/** For each column, the row before which it is free again, counted within the group of rows. */
type Covered = number[];

interface Reader {
  readonly covered: Covered;
  /** Columns that have a cell which is hidden, and those that have one which is not. */
  readonly columns: { readonly hidden: Set<number>; readonly shown: Set<number> };
  readonly readCell: (cell: Element) => readonly Block[];
}

const MOST_COLUMNS = 1000;

// What Excel hides is no less written: it is read, and told of. It ends its tables with a hidden row that only gives widths.
function isPart(child: Element): boolean {
  if (!isHidden(child)) return !isUnseen(child);
  return child.tagName !== "TR" || (child.textContent ?? "").trim() !== "";
}

// Walking the children is linear; the collections `rows` and `cells` of a long table are searched anew for every row in some engines.
function childrenOf(parent: Element | undefined, names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstElementChild ?? null; child !== null; child = child.nextElementSibling) {
    if (names.includes(child.tagName) && isPart(child)) found.push(child);
  }
  return found;
}

/** The rows of a table by its groups, as they are shown: head first, foot last. */
function rowGroups(table: Element): readonly (readonly Element[])[] {
  const groups = ["THEAD", "TBODY", "TFOOT"].flatMap((name) => childrenOf(table, [name]));
  return [childrenOf(table, ["TR"]), ...groups.map((group) => childrenOf(group, ["TR"]))];
}

function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isNaN(span) || span < 0 ? 1 : span;
}

function freeColumn(covered: Covered, row: number, from: number): number {
  let column = from;
  while ((covered[column] ?? 0) > row) column += 1;
  return column;
}

/** How many columns from here on are free, up to those wanted: browsers let cells overlap, sheets do not. */
function freeColumns(covered: Covered, row: number, at: { readonly column: number; readonly wanted: number }): number {
  let columns = 1;
  while (columns < at.wanted && (covered[at.column + columns] ?? 0) <= row) columns += 1;
  return columns;
}

/** How many rows a cell reaches down: not beyond its group; 0 means to the end of it. */
function rowsOf(cell: Element, left: number): number {
  const rows = spanOf(cell, "rowspan");
  return rows === 0 ? left : Math.min(rows, left);
}

function readRow(
  rows: readonly Element[],
  row: number,
  { covered, columns: known, readCell }: Reader,
): readonly CellContents[] {
  const found: CellContents[] = [];
  let column = 0;
  for (const cell of childrenOf(rows[row], ["TD", "TH"])) {
    column = freeColumn(covered, row, column);
    const wanted = Math.min(spanOf(cell, "colspan"), MOST_COLUMNS);
    const columns = freeColumns(covered, row, { column, wanted });
    const place = { column, rows: rowsOf(cell, rows.length - row) };
    for (let at = column; at < column + columns; at++) covered[at] = row + place.rows;
    known[isHidden(cell) ? "hidden" : "shown"].add(column);
    found.push({ ...place, columns: isOverflow(cell) ? 1 : columns, blocks: readCell(cell) });
    column += columns;
  }
  return found;
}

/** The columns that the table itself says are hidden. */
function hiddenColumns(table: Element): readonly number[] {
  const groups = childrenOf(table, ["COLGROUP"]);
  const columns = [table, ...groups].flatMap((parent) => childrenOf(parent, ["COL"]));
  let at = 0;
  return columns.flatMap((column) => {
    const span = Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(column.getAttribute("span") ?? "1", 10) || 1));
    const own = Array.from({ length: span }, (_, index) => at + index);
    at += span;
    return isHidden(column) ? own : [];
  });
}

/**
 * The cells of a table of a page at the columns where a browser shows them, with what stands in them. Hidden rows and columns are read
 * like the others and told of.
 *
 * @example htmlTable(table, readCell).rows[1]?.[0] // => { column: 0, columns: 1, rows: 2, blocks: [{ kind: "paragraph", text: "1" }] }
 */
export function htmlTable(table: Element, readCell: Reader["readCell"]): HtmlTable {
  const columns = { hidden: new Set(hiddenColumns(table)), shown: new Set<number>() };
  const isGone: boolean[] = [];
  const rows = rowGroups(table).flatMap((group) => {
    const covered: Covered = [];
    isGone.push(...group.map(isHidden));
    return group.map((_, row) => readRow(group, row, { covered, columns, readCell }));
  });
  const told = hiddenColumns(table);
  const hidden = {
    rows: isGone.flatMap((gone, row) => (gone ? [row] : [])),
    columns: [...columns.hidden].filter((column) => told.includes(column) || !columns.shown.has(column)),
  };
  return { rows, hidden: hidden.rows.length + hidden.columns.length > 0 ? hidden : undefined };
}
