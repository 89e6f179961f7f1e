import { wordsIn, type LearntWords } from "./wordModel";
import type { ColumnRole } from "../../Reading";

/** What is known of each column of a table: how wide its lines are, how often its cells are empty and end like a sentence. */
export interface ColumnHabits {
  readonly widths: readonly number[];
  readonly emptyCosts: readonly number[];
  readonly endShares: readonly number[];
  readonly words: readonly LearntWords[];
}

const EMPTY: Readonly<Record<ColumnRole, number>> = {
  ordinal: 5,
  content: 6,
  lead: 2,
  coordinating: 1.2,
  time: 2,
  extra: 0.7,
};
/** A further column between the others holds a product or a place; the last one, mostly empty, remarks. */
const INNER = 2;
const WIDEST = 0.97;
const LEAST_ROWS = 4;
const SENTENCE_END = /[.;!?…]["”')\]]*$/;

/**
 * What is expected of columns before any line is placed.
 *
 * @example firstHabits(["content", "time"]).emptyCosts // => [6, 2]
 */
export function firstHabits(roles: readonly ColumnRole[]): ColumnHabits {
  return {
    widths: roles.map(() => Infinity),
    emptyCosts: roles.map((role, column) => (role === "extra" && column < roles.length - 1 ? INNER : EMPTY[role])),
    endShares: roles.map(() => 0),
    words: [],
  };
}

/**
 * What the columns turned out to be like where lines have been placed: `rows` hold the lines of every cell.
 *
 * @example learnHabits(["content", "time"], rows).widths // => [38, 12]
 */
export function learnHabits(
  roles: readonly ColumnRole[],
  rows: readonly (readonly (readonly string[])[])[],
): ColumnHabits {
  const first = firstHabits(roles);
  const cells = roles.map((_, column) => rows.map((row) => row[column] ?? []).filter((lines) => lines.length > 0));
  if (rows.length < LEAST_ROWS) return { ...first, words: cells.map(learntWords) };
  return {
    widths: cells.map(widthOf),
    emptyCosts: first.emptyCosts.map((cost, column) => emptyCost(cost, cells[column]?.length ?? 0, rows.length)),
    endShares: cells.map(
      (own) => own.filter((lines) => SENTENCE_END.test(lines.at(-1) ?? "")).length / own.length || 0,
    ),
    words: cells.map(learntWords),
  };
}

function learntWords(cells: readonly (readonly string[])[]): LearntWords {
  return {
    words: cells.flatMap((lines) => lines.flatMap(wordsIn)),
    starts: cells.map((lines) => wordsIn(lines[0] ?? "")[0] ?? ""),
  };
}

function widthOf(cells: readonly (readonly string[])[]): number {
  const lengths = cells.flatMap((lines) => (lines.length > 1 ? lines.slice(0, -1) : lines).map((line) => line.length));
  const sorted = lengths.sort((a, b) => a - b);
  return sorted[Math.floor(WIDEST * (sorted.length - 1))] ?? Infinity;
}

function emptyCost(prior: number, filled: number, rows: number): number {
  const weight = LEAST_ROWS;
  const expected = Math.exp(-prior) * weight;
  return -Math.log((rows - filled + expected) / (rows + weight));
}
