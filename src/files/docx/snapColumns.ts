/** Where the cells of a row begin and end, in twentieths of a point from the table's left edge. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

// Two millimetres: nobody sees edges so near as two, and Word makes them wherever a row was drawn by hand.
const NEAR_TWIPS = 113;

/**
 * Gives edges of cells that lie nearly above each other one place: the number of the column that begins there, by edge. Edges of one
 * and the same cell are never put together.
 *
 * @example snapColumns([{ from: 0, to: 500 }, { from: 500, to: 2000 }, { from: 0, to: 520 }, { from: 520, to: 2000 }])
 * // => Map { 0 → 0, 500 → 1, 520 → 1, 2000 → 2 }
 */
export function snapColumns(spans: readonly Span[]): ReadonlyMap<number, number> {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  // The shortest cell that begins at an edge, or before it and ends after it, must keep a column of its own.
  const shortest = new Map<number, number>();
  for (const { from, to } of spans) shortest.set(from, Math.min(to, shortest.get(from) ?? to));
  const columns = new Map<number, number>();
  let column = -1;
  let first = -Infinity;
  let end = Infinity;
  for (const edge of edges) {
    if (edge - first > NEAR_TWIPS || edge >= end) {
      column += 1;
      first = edge;
      end = Infinity;
    }
    end = Math.min(end, shortest.get(edge) ?? Infinity);
    columns.set(edge, column);
  }
  return columns;
}
