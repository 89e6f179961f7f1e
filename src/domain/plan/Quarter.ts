/** A quarter of the plan's year. The year stands once, on the plan. */
export type Quarter = 1 | 2 | 3 | 4;

/** The four quarters in order, for loops over Quý I–IV. */
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** One value for each quarter, Quý I first. */
export type PerQuarter<T> = readonly [T, T, T, T];
