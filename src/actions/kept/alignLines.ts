import type { HeldCell, HeldCells } from "./heldCells";
import { areAlike } from "./areAlike";
import { knownPairs, type Gap } from "./knownPairs";
import { longestRise, type Pair } from "./longestRise";

/** How far ahead a line that is alike is looked for. */
const WINDOW = 200;

function keyOf(line: readonly HeldCell[]): string {
  return JSON.stringify(line.map((cell) => (typeof cell === "object" && cell !== null ? "=" : cell))).replace(
    /(,?null)+\]$/,
    "]",
  );
}

/** Lines that stand once in both, in the order of the first. */
function uniquePairs(ones: readonly string[], others: readonly string[]): readonly Pair[] {
  const placesOf = (keys: readonly string[]): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    keys.forEach((key, index) => places.set(key, places.has(key) ? -1 : index));
    return places;
  };
  const among = placesOf(others);
  return [...placesOf(ones)].flatMap(([key, one]): readonly Pair[] => {
    const other = among.get(key) ?? -1;
    return one >= 0 && other >= 0 ? [[one, other]] : [];
  });
}

/** The stretches between pairs of lines. */
function gapsBetween(pairs: readonly Pair[], { one, other }: Gap): readonly Gap[] {
  const ends: readonly Pair[] = [...pairs, [one[1], other[1]]];
  return ends.map(([nextOne, nextOther], index) => {
    const [lastOne, lastOther] = pairs[index - 1] ?? [one[0] - 1, other[0] - 1];
    return { one: [lastOne + 1, nextOne], other: [lastOther + 1, nextOther] };
  });
}

/** Between lines that are the same: as many in both are the same lines with other words, else those that are alike. */
function fillGap(ones: HeldCells, others: HeldCells, { one, other }: Gap): readonly Pair[] {
  const count = one[1] - one[0];
  if (count === other[1] - other[0]) return Array.from({ length: count }, (_, at) => [one[0] + at, other[0] + at]);
  const pairs: Pair[] = [];
  let next = one[0];
  for (let at = other[0]; at < other[1]; at += 1) {
    const line = others[at] ?? [];
    const found = ones.slice(next, Math.min(one[1], next + WINDOW)).findIndex((candidate) => areAlike(candidate, line));
    if (found < 0) continue;
    pairs.push([next + found, at]);
    next += found + 1;
  }
  return pairs;
}

/**
 * Which line of `ones` each line of `others` is, when lines were put in, taken out or changed; undefined for a new one.
 *
 * @example alignLines([["1", "Rà soát"], ["2", "Sơ kết"]], [["1", "Rà soát"], ["", "thêm tay"], ["2", "Sơ kết"]]) // => [0, undefined, 1]
 */
export function alignLines(ones: HeldCells, others: HeldCells): readonly (number | undefined)[] {
  const whole: Gap = { one: [0, ones.length], other: [0, others.length] };
  const same = longestRise(uniquePairs(ones.map(keyOf), others.map(keyOf)));
  const pairs = gapsBetween(same, whole).flatMap((gap) => {
    const known = knownPairs(ones, others, gap);
    return [...known, ...gapsBetween(known, gap).flatMap((rest) => fillGap(ones, others, rest))];
  });
  const result = Array.from({ length: others.length }, (): number | undefined => undefined);
  for (const [one, other] of [...same, ...pairs]) result[other] = one;
  return result;
}

function turned(cells: HeldCells): HeldCells {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? null));
}

/** Which cell of one sheet a cell of another is: by row, and by column. */
export interface Alignment {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
}

function widthOf(cells: HeldCells): number {
  return cells.reduce((width, row) => {
    let end = row.length;
    while (end > width && (row[end - 1] ?? null) === null) end -= 1;
    return Math.max(width, end);
  }, 0);
}

/**
 * Which row and column of `ones` each row and column of `others` is.
 *
 * @example alignCells(after, now).rows[12] // => 11: somebody put in a row above
 */
export function alignCells(ones: HeldCells, others: HeldCells): Alignment {
  const width = widthOf(others);
  const straight = Array.from({ length: width }, (_, column): number | undefined => column);
  const columns = widthOf(ones) === width ? straight : alignLines(turned(ones), turned(others));
  const moved = columns.some((column, at) => column !== undefined && column !== at);
  const rows = moved ? alignLines(ones, inPlace(others, columns)) : alignLines(ones, others);
  return { rows, columns };
}

function inPlace(cells: HeldCells, columns: readonly (number | undefined)[]): HeldCells {
  return cells.map((row) => {
    const placed: HeldCell[] = [];
    row.forEach((cell, at) => {
      const column = columns[at];
      if (column !== undefined) placed[column] = cell;
    });
    return Array.from(placed, (cell: HeldCell | undefined) => cell ?? null);
  });
}
