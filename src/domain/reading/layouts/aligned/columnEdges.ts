import type { SpacedPiece } from "./spacedPieces";

/**
 * Where each column but the first begins, in letters from the left: between two headings, right behind the widest gap that the fewest
 * lines cross.
 *
 * @example columnEdges([{ start: 0, end: 2 }, { start: 20, end: 28 }], lines) // => [12] when the second column's cells start there
 */
export function columnEdges(
  zones: readonly { readonly start: number; readonly end: number }[],
  lines: readonly (readonly SpacedPiece[])[],
): readonly number[] {
  const crossings = crossingsOf(lines);
  return zones.slice(1).map((zone, index) => {
    const above = zones[index] ?? zone;
    return edgeBetween(above.end, Math.max(above.end, zone.start), crossings);
  });
}

// How many lines have text at each column of letters.
function crossingsOf(lines: readonly (readonly SpacedPiece[])[]): readonly number[] {
  const width = Math.max(0, ...lines.map((pieces) => pieces.at(-1)?.end ?? 0));
  const changes = new Array<number>(width + 1).fill(0);
  for (const { start, end } of lines.flat()) {
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let open = 0;
  return changes.map((change) => (open += change));
}

function edgeBetween(from: number, to: number, crossings: readonly number[]): number {
  const inside = crossings.slice(from, to);
  if (inside.length === 0) return to;
  const least = Math.min(...inside);
  let best = { edge: to, width: 0 };
  let width = 0;
  for (let at = from; at <= to; at += 1) {
    if (at < to && (crossings[at] ?? 0) === least) width += 1;
    else {
      if (width > 0 && width >= best.width) best = { edge: at, width };
      width = 0;
    }
  }
  return best.edge;
}
