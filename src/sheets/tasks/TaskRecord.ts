import type { PerQuarter } from "../../domain/plan/Quarter";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * A row of the task table. `milestones` hold a date, "x" (progress expected, no deadline) or null for each quarter; with
 * `waitsForDate` they follow the date that somebody types into Hạn hoàn thành. `typed` are all further cells by heading: progress,
 * notes, the source's extra columns, columns that people added.
 */
export interface TaskRecord {
  readonly key: string;
  /** What the source said when it was last read, as fingerprints; tells a person's correction from an old reading. */
  readonly base: string;
  readonly ordinal: string;
  readonly content: string;
  readonly kind: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly time: string;
  readonly due: CellContent;
  readonly milestones: PerQuarter<CellContent>;
  readonly waitsForDate: boolean;
  /** What the milestones were before the task was put off; left out where it was not. */
  readonly unextended?: string;
  readonly typed: ReadonlyMap<string, CellContent>;
}
