import type { TextLine } from "../lines/TextLine";
import { quantile } from "../quantile";
import { ANCHORINGS, Sharing, type Manner } from "./Sharing";

// In heights of the letters.
const ABOVE = 0.75;
const BELOW = 0.25;
const MOST_COST = 0.12;
const OVERLAP = 0.3;
const NEAREST = 0.1;
const WIDER_PITCH = 1.4;
const LEAST_NUMBERS = 1;

/** The lines of a row, or lines between rows that belong to no number. */
export interface AnchoredRow {
  readonly isNumbered: boolean;
  readonly lines: readonly TextLine[];
}

/** Rows as they were shared out, and how badly that explains the columns. */
interface Shared {
  readonly rows: readonly AnchoredRow[];
  readonly cost: number;
}

function shareOut(
  columns: readonly (readonly TextLine[])[],
  numbers: readonly TextLine[],
  manner: Manner,
): Shared | undefined {
  const anchors = [...new Set(numbers.map(({ y }) => y))].sort((one, other) => one - other);
  const rows = Array.from({ length: 2 * anchors.length + 1 }, (): TextLine[] => []);
  let cost = 0;
  for (const lines of columns) {
    const shared = new Sharing(
      lines.map(({ y }) => y),
      anchors,
      manner,
    ).slotted();
    if (shared === undefined) return undefined;
    cost += shared.cost;
    shared.slots.forEach((slot, index) => rows[slot]?.push(...lines.slice(index, index + 1)));
  }
  const filled = rows.map((lines, slot): AnchoredRow => ({ lines, isNumbered: slot % 2 === 1 }));
  return { rows: filled.filter(({ lines }) => lines.length > 0), cost };
}

function topOf(lines: readonly TextLine[]): number {
  return Math.min(...lines.map((line) => line.y - ABOVE * line.size));
}

function pitchOf(columns: readonly (readonly TextLine[])[]): number {
  const steps = columns.flatMap((lines) => lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0)));
  return WIDER_PITCH * quantile(steps, NEAREST);
}

/** Rows of a table lie one below the other. */
function areApart(rows: readonly AnchoredRow[], size: number): boolean {
  return rows.every(({ lines }, index) => {
    const above = rows[index - 1]?.lines ?? [];
    return above.every((line) => line.y + BELOW * line.size <= topOf(lines) + OVERLAP * size);
  });
}

/** What is known beforehand of how a table's cells stand. */
export type Setting = Pick<Manner, "anchoring" | "isCut" | "isRest">;

const SETTINGS = ANCHORINGS.map((anchoring): Setting => ({ anchoring, isCut: false, isRest: false }));

function mannerOf(columns: readonly (readonly TextLine[])[]): Pick<Manner, "size" | "pitch"> {
  return { size: quantile(columns.flat().map((line) => line.size)), pitch: pitchOf(columns) };
}

function countOf(columns: readonly (readonly TextLine[])[]): number {
  return columns.reduce((sum, lines) => sum + lines.length, 0);
}

/**
 * How badly it explains the lines of a table that its cells stand so beside the numbers of their rows.
 *
 * @example costOfSetting([numbers, contents, units], numbers, setting) // => 1.5
 */
export function costOfSetting(
  columns: readonly (readonly TextLine[])[],
  numbers: readonly TextLine[],
  setting: Setting,
): number {
  const manner = mannerOf(columns);
  const worst = MOST_COST * manner.size * countOf(columns);
  return Math.min(worst, shareOut(columns, numbers, { ...manner, ...setting })?.cost ?? worst);
}

/**
 * The rows of a table whose cells all stand at the same height as the row's number: each column's lines are shared out among the numbers, so
 * that they begin, end or have their middle beside them. None when that explains the columns badly.
 *
 * @example rowsByAnchors([numbers, contents, units], numbers)?.map(({ lines }) => lines.length) // => [5, 4, 7]
 */
export function rowsByAnchors(
  columns: readonly (readonly TextLine[])[],
  numbers: readonly TextLine[],
  told?: Setting,
): readonly AnchoredRow[] | undefined {
  const count = countOf(columns);
  if (numbers.length < LEAST_NUMBERS || count <= numbers.length) return undefined;
  const manner = mannerOf(columns);
  const settings = told === undefined ? SETTINGS : [told];
  const [best] = settings
    .flatMap((setting) => shareOut(columns, numbers, { ...manner, ...setting }) ?? [])
    .filter(({ rows, cost }) => cost <= MOST_COST * manner.size * count && areApart(rows, manner.size))
    .sort((one, other) => one.cost - other.cost);
  return best?.rows;
}
