// In heights of the letters.
const MOST_OFF = 0.45;
/** What a line costs that belongs to no number: a heading without one; above all numbers; and where a table goes on, which is no wonder. */
const FREE = 0.25;
const FREE_ABOVE = 0.05;
const FREE_REST = 0.01;
/** Cells are seldom empty; this decides where nothing else does. */
const EMPTY = 0.02;

/** How far the lines from one to before another are off a number's baseline when cells stand so. */
const OFF = {
  top: (first: number, _: number, anchor: number) => Math.abs(first - anchor),
  middle: (first: number, last: number, anchor: number) => Math.abs((first + last) / 2 - anchor),
  bottom: (_: number, last: number, anchor: number) => Math.abs(last - anchor),
};

/** Where the texts of a table's cells stand, beside the number of their row. */
export type Anchoring = keyof typeof OFF;

/** The ways in which cells may stand. */
export const ANCHORINGS: readonly Anchoring[] = ["top", "middle", "bottom"];

/** How the lines of a table lie. */
export interface Manner {
  readonly anchoring: Anchoring;
  /** Whether the end of the page cuts the last row. */
  readonly isCut: boolean;
  /** Whether the lines go on from the page before. */
  readonly isRest: boolean;
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

/**
 * The cheapest way to share the lines of one column out among the numbers, in order.
 *
 * @example new Sharing([10, 20, 40], [15, 40], manner).slotted()?.slots // => [1, 1, 3]
 */
export class Sharing {
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
    // What stands above a number reaches down to it at most.
    if (end === 0 || this.y(end - 1) >= (this.anchors[slot / 2] ?? Infinity)) return undefined;
    const above = this.manner.isRest ? FREE_REST : FREE_ABOVE;
    const cost = (slot === 0 ? above : FREE) * this.manner.size;
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
      const off = this.offAnchor(own, from, end);
      if (off <= MOST_OFF * this.manner.size) best = cheaper(best, this.reached(slot, from, off, end));
    }
    return best;
  }

  /** What a page cuts stands at the top, wherever other cells stand. */
  private offAnchor(own: number, from: number, end: number): number {
    const { anchoring, isCut } = this.manner;
    const off = OFF[isCut && own === this.anchors.length - 1 ? "top" : anchoring];
    return off(this.y(from), this.y(end - 1), this.anchors[own] ?? 0);
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
