import type { TextLine } from "../lines/TextLine";
import { quantile } from "../quantile";

// In heights of the letters.
const ABOVE = 0.75;
const BELOW = 0.25;
const MOST_OFF = 0.45;
/** What a line costs that belongs to no number: a heading without one; what goes on from the page before is no wonder. */
const FREE = 0.25;
const FREE_ABOVE = 0.05;
/** Cells are seldom empty; this decides where nothing else does. */
const EMPTY = 0.02;
const MOST_COST = 0.12;
const OVERLAP = 0.3;
const NEAREST = 0.1;
const WIDER_PITCH = 1.4;
const LEAST_NUMBERS = 1;

/** How far the lines from one to before another are off a number's baseline when cells stand at the top, in the middle, at the bottom. */
type Anchoring = (first: number, last: number, anchor: number) => number;

const ANCHORINGS: readonly Anchoring[] = [
  (first, _, anchor) => Math.abs(first - anchor),
  (first, last, anchor) => Math.abs((first + last) / 2 - anchor),
  (_, last, anchor) => Math.abs(last - anchor),
];

interface Manner {
  readonly anchoring: Anchoring;
  readonly size: number;
  /** How far lines of one cell lie apart at most. */
  readonly pitch: number;
}

/** The slot of each line of a column: odd ones are the rows of the numbers, even ones what stands between them. */
interface Slotted {
  readonly slots: readonly number[];
  readonly cost: number;
}

interface Step {
  readonly cost: number;
  /** Where the lines of the slot begin; the same as where they end when it has none. */
  readonly from: number;
}

function cheaper(one: Step | undefined, other: Step | undefined): Step | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.cost < one.cost ? other : one;
}

/** The cheapest way to share the lines of one column out among the numbers, in order. */
class Sharing {
  private readonly steps: (readonly (Step | undefined)[])[] = [];

  constructor(
    private readonly ys: readonly number[],
    private readonly anchors: readonly number[],
    private readonly manner: Manner,
  ) {
    for (let slot = 0; slot <= 2 * anchors.length; slot += 1) this.steps.push(this.stepsOf(slot));
  }

  slotted(): Slotted | undefined {
    const last = this.steps.at(-1)?.[this.ys.length];
    if (last === undefined) return undefined;
    const slots = this.ys.map(() => 0);
    let end = this.ys.length;
    for (let slot = this.steps.length - 1; slot >= 0; slot -= 1) {
      const from = this.steps[slot]?.[end]?.from ?? end;
      slots.fill(slot, from, end);
      end = from;
    }
    return { slots, cost: last.cost };
  }

  private stepsOf(slot: number): readonly (Step | undefined)[] {
    const steps: (Step | undefined)[] = [];
    for (let end = 0; end <= this.ys.length; end += 1) {
      const isNumber = slot % 2 === 1;
      const empty = this.reached(slot, end, isNumber ? EMPTY * this.manner.size : 0, end);
      const filled = isNumber ? this.anchored(slot, end) : this.free(slot, end, steps[end - 1]);
      steps.push(cheaper(empty, filled));
    }
    return steps;
  }

  private reached(slot: number, from: number, cost: number, end: number): Step | undefined {
    const before = slot === 0 ? (from === 0 ? { cost: 0 } : undefined) : this.steps[slot - 1]?.[from];
    return before === undefined || from > end ? undefined : { cost: before.cost + cost, from };
  }

  private free(slot: number, end: number, before: Step | undefined): Step | undefined {
    if (end === 0) return undefined;
    const cost = (slot === 0 ? FREE_ABOVE : FREE) * this.manner.size;
    const longer = before === undefined ? undefined : { cost: before.cost + cost, from: before.from };
    return cheaper(longer, this.reached(slot, end - 1, cost, end));
  }

  private anchored(slot: number, end: number): Step | undefined {
    const own = (slot - 1) / 2;
    const last = this.y(end - 1);
    // The lines of a row reach no other row's number.
    if (last >= (this.anchors[own + 1] ?? Infinity)) return undefined;
    let best: Step | undefined;
    for (let from = end - 1; from >= this.firstOfCell(own, end); from -= 1) {
      const off = this.manner.anchoring(this.y(from), last, this.anchors[own] ?? 0);
      if (off <= MOST_OFF * this.manner.size) best = cheaper(best, this.reached(slot, from, off, end));
    }
    return best;
  }

  /** The first line that may stand in one cell with the one before `end`. */
  private firstOfCell(own: number, end: number): number {
    const above = this.anchors[own - 1] ?? -Infinity;
    let first = end;
    while (
      first > 0 &&
      this.y(first - 1) > above &&
      (first === end || this.y(first) - this.y(first - 1) <= this.manner.pitch)
    )
      first -= 1;
    return first;
  }

  private y(line: number): number {
    return this.ys[line] ?? 0;
  }
}

/** The lines of a row, or lines between rows that belong to no number. */
export interface AnchoredRow {
  readonly isNumbered: boolean;
  readonly lines: readonly TextLine[];
}

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

/**
 * The rows of a table whose cells all stand at the same height as the row's number: each column's lines are shared out among the numbers, so
 * that they begin, end or have their middle beside them. None when that explains the columns badly.
 *
 * @example rowsByAnchors([numbers, contents, units], numbers)?.map(({ lines }) => lines.length) // => [5, 4, 7]
 */
export function rowsByAnchors(
  columns: readonly (readonly TextLine[])[],
  numbers: readonly TextLine[],
): readonly AnchoredRow[] | undefined {
  const count = columns.reduce((sum, lines) => sum + lines.length, 0);
  if (numbers.length < LEAST_NUMBERS || count <= numbers.length) return undefined;
  const size = quantile(columns.flat().map((line) => line.size));
  const pitch = pitchOf(columns);
  const [best] = ANCHORINGS.flatMap((anchoring) => shareOut(columns, numbers, { size, pitch, anchoring }) ?? [])
    .filter(({ rows, cost }) => cost <= MOST_COST * size * count && areApart(rows, size))
    .sort((one, other) => one.cost - other.cost);
  return best?.rows;
}
