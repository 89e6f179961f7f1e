import type { Block } from "../source/Block";
import type { CellContents, TableContents } from "../source/unframed";
import { snapColumns, type Span } from "./snapColumns";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, elementsIn, numberOf } from "../xml/XmlElement";

interface RawCell extends Span {
  readonly element: XmlElement;
  /** "start" and "on" of a merge downwards; none for a cell of its own. */
  readonly merge: "start" | "on" | "none";
}

// Columns without a width are told apart all the same.
const SOME_WIDTH = 1000;
// Content controls and the like wrap rows and cells.
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);
const MOST_COLUMNS = 1000;

function unwrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}

function isDeleted(row: XmlElement): boolean {
  return childOf(childOf(row, "trPr"), "del") !== undefined;
}

/** How far from the left each column of the table's own grid begins; the last one is where the table ends. */
function gridEdges(table: XmlElement): (column: number) => number {
  const edges = [0];
  for (const { attributes } of elementsIn(childOf(table, "tblGrid")).filter((one) => one.name === "gridCol")) {
    const width = Number(attributes.get("w"));
    edges.push((edges.at(-1) ?? 0) + (width > 0 ? width : SOME_WIDTH));
  }
  const last = edges.length - 1;
  return (column) => edges[column] ?? (edges[last] ?? 0) + (column - last) * SOME_WIDTH;
}

function mergeOf(properties: XmlElement | undefined): RawCell["merge"] {
  const merge = childOf(properties, "vMerge");
  if (merge === undefined) return "none";
  return merge.attributes.get("val") === "restart" ? "start" : "on";
}

function positive(count: number | undefined, least: number): number {
  return Math.min(MOST_COLUMNS, Math.max(least, count ?? least));
}

function isContinued(cell: XmlElement): boolean {
  const merge = childOf(childOf(cell, "tcPr"), "hMerge");
  return merge !== undefined && merge.attributes.get("val") !== "restart";
}

function readRow(row: XmlElement, edgeOf: (column: number) => number): readonly RawCell[] {
  const cells: RawCell[] = [];
  let column = positive(numberOf(childOf(row, "trPr"), "gridBefore"), 0);
  for (const element of unwrapped(row, "tc")) {
    const properties = childOf(element, "tcPr");
    const span = positive(numberOf(properties, "gridSpan"), 1);
    const to = edgeOf(column + span);
    const left = cells.at(-1);
    if (left !== undefined && isContinued(element)) cells[cells.length - 1] = { ...left, to };
    else cells.push({ element, from: edgeOf(column), to, merge: mergeOf(properties) });
    column += span;
  }
  return cells;
}

/** How many rows each cell reaches down; 0 for one that a cell above reaches over. */
function reaches(rows: readonly (readonly RawCell[])[]): ReadonlyMap<RawCell, number> {
  const reach = new Map<RawCell, number>();
  let open = new Map<number, RawCell>();
  for (const cells of rows) {
    const next = new Map<number, RawCell>();
    for (const cell of cells) {
      const above = cell.merge === "on" ? open.get(cell.from) : undefined;
      const goesOn = above?.to === cell.to;
      reach.set(cell, goesOn ? 0 : 1);
      if (goesOn) reach.set(above, (reach.get(above) ?? 1) + 1);
      if (cell.merge !== "none") next.set(cell.from, goesOn ? above : cell);
    }
    open = next;
  }
  return reach;
}

/**
 * The cells of a Word table with what stands in them. Edges that nobody sees apart are one; a row that repeats on each page stands
 * once; rows whose deletion is tracked are left out.
 *
 * @example readTable(table, readCell)[1]?.[0] // => { column: 0, columns: 1, rows: 2, blocks: [{ kind: "paragraph", text: "1" }] }
 */
export function readTable(table: XmlElement, readCell: (cell: XmlElement) => readonly Block[]): TableContents {
  const edgeOf = gridEdges(table);
  const rows = unwrapped(table, "tr")
    .filter((row) => !isDeleted(row))
    .map((row) => readRow(row, edgeOf));
  const columns = snapColumns(rows.flat());
  const reach = reaches(rows);
  const columnAt = (edge: number): number => columns.get(edge) ?? 0;
  const contents = (cell: RawCell): CellContents => ({
    column: columnAt(cell.from),
    columns: Math.max(1, columnAt(cell.to) - columnAt(cell.from)),
    rows: reach.get(cell) ?? 1,
    blocks: readCell(cell.element),
  });
  return rows.map((cells) => cells.filter((cell) => reach.get(cell) !== 0).map(contents));
}
