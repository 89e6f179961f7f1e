import type { SpacedPiece } from "./spacedPieces";

const COST = { word: 3, space: 0.5, start: -1 } as const;

/**
 * Where each column but the first begins, in letters from the left: between two headings, where the fewest words are cut and the most
 * pieces begin.
 *
 * @example columnEdges([{ start: 0, end: 2 }, { start: 20, end: 28 }], lines) // => [12] when the second column's cells start there
 */
export function columnEdges(
  headings: readonly { readonly start: number; readonly end: number }[],
  lines: readonly (readonly SpacedPiece[])[],
): readonly number[] {
  const costs = costsOf(lines.flat());
  return headings.slice(1).map((heading, index) => {
    const above = headings[index] ?? heading;
    return cheapestEdge(above.end + 1, Math.max(above.end + 1, heading.start), costs);
  });
}

// What it costs to let a column begin at each place.
function costsOf(pieces: readonly SpacedPiece[]): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const add = (at: number, cost: number): void => {
    costs.set(at, (costs.get(at) ?? 0) + cost);
  };
  for (const { start, text } of pieces) {
    add(start, COST.start);
    for (let at = 1; at < text.length; at += 1) add(start + at, text[at - 1] === " " ? COST.space : COST.word);
  }
  return costs;
}

// Of places that cost the same, the last: cells begin there or right of it.
function cheapestEdge(from: number, to: number, costs: ReadonlyMap<number, number>): number {
  let best = to;
  for (let at = to; at >= from; at -= 1) {
    if ((costs.get(at) ?? 0) < (costs.get(best) ?? 0)) best = at;
  }
  return best;
}
