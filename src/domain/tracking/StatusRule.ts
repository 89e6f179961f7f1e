import type { IsoDate } from "../plan/IsoDate";

/**
 * By what statuses are reckoned in a workbook: the day on which the figures are closed, how many days before a deadline it counts as
 * near, and the keys of the words that close a quarter, those that the office added included.
 */
export interface StatusRule {
  readonly asOf: IsoDate;
  readonly reminderDays: number;
  readonly doneWords: ReadonlySet<string>;
}
