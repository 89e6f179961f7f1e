/** A cell that two sides fill differently, source and task table or "Tiến độ" and a unit's sheet: what was typed stays, the user is told. */
export interface Conflict {
  readonly sheet: string;
  /** Full address of the cell to look at, "'MN Hoa Mai'!E9". */
  readonly cell: string;
  readonly ordinal: string;
  readonly heading: string;
  /** What the task table or "Tiến độ" says and goes on saying. */
  readonly kept: string;
  /** What the source or the unit's sheet says. */
  readonly other: string;
}
