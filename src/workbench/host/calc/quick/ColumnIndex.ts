import { startOf } from "../../model/cells/startOf";
import type { Single } from "./Value";

/** Rows of one column by what they hold, over the rows that were asked for: a lookup costs no more in the last row than in the first. */
export class ColumnIndex {
  private readonly rows = new Map<string, number[]>();
  private first = 0;
  private last = -1;

  constructor(
    private readonly valueAt: (row: number) => Single,
    private readonly keyOf: (value: Single) => string | null,
  ) {}

  /** The rows from `first` to `last` that hold what the key says, in order. */
  *rowsOf(key: string, first: number, last: number): Generator<number> {
    this.cover(first, last);
    const rows = this.rows.get(key);
    if (!rows) return;
    for (let at = startOf(rows, first); at < rows.length; at++) {
      const row = rows[at] ?? Infinity;
      if (row > last) return;
      yield row;
    }
  }

  /** About how many rows hold it. */
  countOf(key: string, first: number, last: number): number {
    this.cover(first, last);
    return this.rows.get(key)?.length ?? 0;
  }

  /** Only cells that somebody asked for are looked at: another could stand on this very formula. */
  private cover(first: number, last: number): void {
    if (this.last < this.first) this.first = first;
    else if (first < this.first || first > this.last + 1) {
      this.rows.clear();
      this.first = first;
      this.last = first - 1;
    }
    for (let row = Math.max(this.first, this.last + 1); row <= last; row++) {
      const key = this.keyOf(this.valueAt(row));
      if (key !== null) this.take(key, row);
    }
    this.last = Math.max(this.last, last);
  }

  private take(key: string, row: number): void {
    const rows = this.rows.get(key);
    if (rows) rows.push(row);
    else this.rows.set(key, [row]);
  }
}
