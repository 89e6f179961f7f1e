import type { PerQuarter } from "../plan/Quarter";
import { QUARTERS_OF, type Period } from "../tracking/Period";

/** What is planned and filled of a line, seen by what a period asks of it. */
export interface AskedLine {
  /** Whether anything is planned in each quarter. */
  readonly planned: PerQuarter<boolean>;
  readonly filled: PerQuarter<boolean>;
  readonly hasResult: boolean;
  readonly isCompleted: boolean;
}

/**
 * Which cells a period still asks for: each planned quarter in it, unless the day says that all is done, and the result.
 *
 * @example missingCells({ planned: [true, false, false, false], filled: [false, false, false, false], hasResult: false, isCompleted: false }, "Q1") // => [1, "result"]
 */
export function missingCells(
  { planned, filled, hasResult, isCompleted }: AskedLine,
  period: Period,
): readonly (number | "result")[] {
  const asked = QUARTERS_OF[period].filter((quarter) => planned[quarter - 1] === true);
  const quarters = isCompleted ? [] : asked.filter((quarter) => filled[quarter - 1] !== true);
  return asked.length > 0 && !hasResult ? [...quarters, "result"] : quarters;
}
