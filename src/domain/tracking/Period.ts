import type { Quarter } from "../plan/Quarter";

/** The reporting period (kỳ báo cáo): a quarter, a half-year, nine months or the whole year. */
export type Period = "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2" | "9M" | "Y";

/** All periods in the order they are offered. */
export const PERIODS: readonly Period[] = ["Q1", "Q2", "H1", "Q3", "9M", "Q4", "H2", "Y"];

/** The quarters that each period is made of. */
export const QUARTERS_OF: Readonly<Record<Period, readonly Quarter[]>> = {
  Q1: [1],
  Q2: [2],
  Q3: [3],
  Q4: [4],
  H1: [1, 2],
  H2: [3, 4],
  "9M": [1, 2, 3],
  Y: [1, 2, 3, 4],
};

/**
 * The quarter with which a period ends.
 *
 * @example lastQuarterOf("9M") // => 3
 */
export function lastQuarterOf(period: Period): Quarter {
  return QUARTERS_OF[period].reduce((last, quarter) => (quarter > last ? quarter : last));
}
