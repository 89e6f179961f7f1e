import { areAlike } from "./areAlike";
import type { HeldCell, HeldCells } from "./heldCells";
import { longestRise, type Pair } from "./longestRise";

/** More lines than these with the same text tell nothing by it. */
const MOST_CANDIDATES = 200;

/** A stretch of one sheet and the stretch of another that it may be; each up to, and without, its second line. */
export interface Gap {
  readonly one: readonly [from: number, to: number];
  readonly other: readonly [from: number, to: number];
}

/** Which lines of a stretch hold a text in a column. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesIn(lines: HeldCells, [from, to]: Gap["one"]): readonly Places[] {
  const columns: Map<string, number[]>[] = [];
  for (let at = from; at < to; at += 1) {
    lines[at]?.forEach((cell, column) => {
      if (typeof cell !== "string") return;
      const places = (columns[column] ??= new Map<string, number[]>());
      const known = places.get(cell);
      if (known) known.push(at);
      else places.set(cell, [at]);
    });
  }
  return columns;
}

interface Likeness {
  readonly one: number;
  readonly score: number;
}

/** The line that shares most with another: a text tells the more, the longer it is and the fewer lines say it. */
function mostLike(line: readonly HeldCell[], ones: HeldCells, columns: readonly Places[]): Likeness | undefined {
  const shared = line.map((cell, column) => (typeof cell === "string" ? columns[column]?.get(cell) : undefined));
  const fewest = shared.reduce(
    (best, places) => (places && places.length < (best?.length ?? MOST_CANDIDATES) ? places : best),
    undefined,
  );
  let most: Likeness | undefined;
  for (const one of fewest ?? []) {
    const score = line.reduce((sum: number, cell, column) => {
      const isSame = typeof cell === "string" && ones[one]?.[column] === cell;
      return isSame ? sum + cell.length / (shared[column]?.length ?? 1) : sum;
    }, 0);
    if (score > (most?.score ?? 0)) most = { one, score };
  }
  return most && areAlike(ones[most.one] ?? [], line) ? most : undefined;
}

/**
 * Lines that are more like each other than any other line is, in the order of the first.
 *
 * @example knownPairs([["Rà soát"], ["Sơ kết"]], [["Khảo sát"], ["Sơ kết"]], { one: [0, 2], other: [0, 2] }) // => [[1, 1]]
 */
export function knownPairs(ones: HeldCells, others: HeldCells, gap: Gap): readonly Pair[] {
  const columns = placesIn(ones, gap.one);
  const claims = new Map<number, { readonly other: number; readonly score: number }>();
  for (let other = gap.other[0]; other < gap.other[1]; other += 1) {
    const most = mostLike(others[other] ?? [], ones, columns);
    if (most && most.score > (claims.get(most.one)?.score ?? 0)) claims.set(most.one, { other, score: most.score });
  }
  const pairs = [...claims].map(([one, { other }]): Pair => [one, other]);
  return longestRise(pairs.sort(([first], [second]) => first - second));
}
