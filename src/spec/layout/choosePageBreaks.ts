/** Rows to be laid on pages: their heights from the first printed row on, what headings take on each further page, and what a page holds. */
export interface PagedRows {
  readonly heights: readonly number[];
  /** Points of the headings that stand again above a row that begins a page. */
  readonly headAbove: (row: number) => number;
  readonly rooms: readonly PageRoom[];
}

/** What a page holds, in points, where some program prints it with the fonts it has; `weight`: how much its look counts among the others. */
export interface PageRoom {
  readonly points: number;
  readonly weight: number;
}

/** What it costs to cut before a row, 0 where nothing belongs together; and the rows where pages may be begun. */
export interface PageCosts {
  readonly cutBefore: ReadonlyMap<number, number>;
  readonly starts: readonly number[];
}

/** A page with one row looks lost. */
const LONELY = 1;
/** A page more for the same rows looks worse than pages with room left. */
const PAGE = 0.5;
/** Of two layouts that look alike, the one with fewer breaks of ours follows later changes better. */
const BREAK = 0.05;

/** The pages that are being filled, one for each room. */
interface Filling {
  readonly used: number[];
  readonly rows: number[];
  cost: number;
}

/** A page that ends with a third of it empty looks like a mistake, with a tenth like any other. */
function emptiness({ used }: Filling, rooms: readonly PageRoom[]): number {
  return rooms.reduce((sum, { points, weight }, index) => {
    const left = Math.max(0, 1 - (used[index] ?? 0) / points);
    return sum + weight * left * left;
  }, 0);
}

function loneliness({ rows }: Filling, rooms: readonly PageRoom[]): number {
  return rooms.reduce((sum, { weight }, index) => sum + (rows[index] === 1 ? weight * LONELY : 0), 0);
}

/** Puts a row on each of the pages, or on the next one where it has no room. */
function place(filling: Filling, row: number, paged: PagedRows, costs: PageCosts): void {
  const height = paged.heights[row] ?? 0;
  paged.rooms.forEach(({ points, weight }, index) => {
    const used = filling.used[index] ?? 0;
    if (used === 0 || used + height <= points) {
      filling.used[index] = used + height;
      filling.rows[index] = (filling.rows[index] ?? 0) + 1;
    } else {
      filling.cost += (costs.cutBefore.get(row) ?? 0) + PAGE * weight;
      filling.used[index] = paged.headAbove(row) + height;
      filling.rows[index] = 1;
    }
  });
}

interface Best {
  readonly cost: number;
  readonly next: number | null;
}

/** The best way on from a page that begins with a row, when the best ways from the starts behind it are known. */
function bestFrom(start: number, paged: PagedRows, costs: PageCosts, known: ReadonlyMap<number, Best>): Best {
  const head = start === 0 ? 0 : paged.headAbove(start);
  const filling: Filling = { used: paged.rooms.map(() => head), rows: paged.rooms.map(() => 0), cost: 0 };
  const broken = BREAK + paged.rooms.reduce((sum, { weight }) => sum + PAGE * weight, 0);
  let best: Best = { cost: Infinity, next: null };
  for (let row = start; row < paged.heights.length; row += 1) {
    const after = row > start ? known.get(row) : undefined;
    if (after !== undefined) {
      const apart = paged.rooms.length * (costs.cutBefore.get(row) ?? 0);
      const cost =
        filling.cost + emptiness(filling, paged.rooms) + loneliness(filling, paged.rooms) + broken + apart + after.cost;
      if (cost < best.cost) best = { cost, next: row };
    }
    place(filling, row, paged, costs);
  }
  const whole = filling.cost + loneliness(filling, paged.rooms);
  return whole <= best.cost ? { cost: whole, next: null } : best;
}

/**
 * The rows that had best begin a page, whichever program prints them: what belongs together is cut nowhere, and pages are left as full as that
 * allows. Between them pages end where they are full.
 *
 * @example choosePageBreaks({ heights: [40, …], headAbove: () => 0, rooms: [{ points: 482, weight: 1 }] }, { cutBefore: new Map([[12, 10]]), starts: [10] }) // => [10]
 */
export function choosePageBreaks(paged: PagedRows, costs: PageCosts): readonly number[] {
  const known = new Map<number, Best>();
  const starts = [...new Set(costs.starts)].filter((row) => row > 0 && row < paged.heights.length);
  for (const start of starts.sort((one, other) => other - one)) known.set(start, bestFrom(start, paged, costs, known));
  const breaks: number[] = [];
  let { next } = bestFrom(0, paged, costs, known);
  while (next !== null) {
    breaks.push(next);
    next = known.get(next)?.next ?? null;
  }
  return breaks;
}
