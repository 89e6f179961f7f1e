import type { SourceCell, SourceRow } from "../source/SourceSheet";
import type { HeaderColumn } from "./HeaderBand";
import { PERIOD_WORDS } from "../words/vocabulary";
import { headingKey } from "./headingKey";
import { readPeriod, type HeadedPeriod } from "./readPeriod";
import type { HeadingScores } from "./scoreHeading";

const KNOWN = 0.65;
const QUARTERS = 4;
const MONTH = headingKey(PERIOD_WORDS.month[0]);
const ROLES = ["ordinal", "content", "lead", "coordinating", "time"] as const;

interface Draft {
  readonly column: number;
  lastColumn: number;
  lines: string[];
  parent: string;
}

/**
 * The columns of a header with their full headings: lines of a broken heading joined, the heading above kept apart as parent.
 *
 * @example bandColumns([{ cells: ["TT", "Thời gian"] }, { cells: ["", "thực hiện"] }], score).map((one) => one.heading)
 * // => ["TT", "Thời gian thực hiện"]
 */
export function bandColumns(
  band: readonly SourceRow[],
  score: (text: string) => HeadingScores,
): readonly HeaderColumn[] {
  const drafts = new Map<number, Draft>();
  for (const row of band) {
    const parents = isLowerLevel(row, drafts) ? [...drafts.values()].sort((a, b) => a.column - b.column) : [];
    for (const cell of row.cells) addCell(drafts, cell, parents);
  }
  const columns = [...drafts.values()].sort((a, b) => a.column - b.column).map((draft) => finish(draft, score));
  return columns.map((one) => (isQuarterOfFour(one, columns) ? { ...one, period: asQuarter(one.period) } : one));
}

// "Thời gian" over 1, 2, 3, 4 and no more: the four quarters, since nobody plans the first four months only.
function isQuarterOfFour({ heading, parent, period }: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  if (period?.kind !== "month" || !/^\d+$/.test(heading) || headingKey(parent).includes(MONTH)) return false;
  const siblings = columns.filter((one) => one.parent === parent && one.period?.kind === "month");
  return siblings.length === QUARTERS && siblings.every((one) => (one.period?.number ?? 0) <= QUARTERS);
}

function asQuarter(period: HeadedPeriod | undefined): HeadedPeriod | undefined {
  return period === undefined ? undefined : { kind: "quarter", number: period.number };
}

function isLowerLevel(row: SourceRow, drafts: ReadonlyMap<number, Draft>): boolean {
  const leftmost = Math.min(...drafts.keys());
  const isInside = row.cells.every((cell) => cell.column >= leftmost);
  return drafts.size > 0 && isInside && row.cells.some((cell) => !drafts.has(cell.column));
}

function addCell(drafts: Map<number, Draft>, cell: SourceCell, parents: readonly Draft[]): void {
  const parent = parents.filter((one) => one.column <= cell.column).at(-1);
  const known = drafts.get(cell.column);
  const isUnder = parent !== undefined && (parent.column !== cell.column || sharesBelow(parent, parents));
  if (known === undefined || (isUnder && parent.column === cell.column)) {
    const above = isUnder ? [parent.parent, ...parent.lines].filter((line) => line !== "").join(" ") : "";
    drafts.set(cell.column, { column: cell.column, lastColumn: cell.lastColumn, lines: [cell.text], parent: above });
  } else {
    known.lines.push(cell.text);
    known.lastColumn = Math.max(known.lastColumn, cell.lastColumn);
  }
}

// The next heading of the upper level starts further right than the neighbouring column: this one stands over several.
function sharesBelow(parent: Draft, parents: readonly Draft[]): boolean {
  const next = Math.min(...parents.filter((one) => one.column > parent.column).map((one) => one.column));
  return parent.lastColumn > parent.column || next > parent.column + 1;
}

function finish(draft: Draft, score: (text: string) => HeadingScores): HeaderColumn {
  const { column, lastColumn, parent } = draft;
  const own = draft.lines.join(" ").replaceAll("\n", " ");
  const period = readPeriod(own, parent);
  const scores = score(own);
  const isKnown = ROLES.some((role) => scores[role] >= KNOWN);
  const heading = parent === "" || isKnown || period !== undefined ? own : `${parent} ${own}`;
  return { column, lastColumn, heading, parent, period };
}
