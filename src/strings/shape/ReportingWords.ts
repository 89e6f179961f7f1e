import type { FiguresAt } from "../../actions/readFiguresAt";
import type { FrozenPeriod } from "../../sheets/frozen/frozenPeriods";

/** The figures of a report in words. */
export interface ReportTextWords {
  readonly title: string;
  readonly about: string;
  readonly button: string;
  readonly paragraph: string;
  readonly copyParagraph: string;
  readonly expected: (count: number) => string;
  readonly reminders: (count: number) => string;
  readonly nobody: string;
  readonly copyReminders: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** Freezing the figures of a period, and taking that back. */
export interface FreezeWords {
  readonly title: string;
  readonly about: string;
  readonly frozen: (period: string, frozen: FrozenPeriod) => string;
  readonly by: string;
  readonly byHint: string;
  readonly freeze: (period: string) => string;
  readonly release: (period: string) => string;
  readonly releasing: (period: string) => string;
  readonly releasedBy: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonWanted: string;
  readonly confirmRelease: string;
  readonly released: (period: string) => string;
}

/** How it was on a past day. */
export interface FiguresAtWords {
  readonly title: string;
  readonly about: string;
  readonly day: string;
  readonly button: string;
  readonly found: string;
  readonly quarterEnds: (quarter: number) => string;
  /** Where the figures come from. */
  readonly basis: (at: Pick<FiguresAt, "asOf" | "basis">) => string;
  readonly of: (period: string, year: number) => string;
  readonly all: string;
  readonly byUnit: string;
  readonly byTask: string;
  readonly columns: Readonly<Record<"name" | "total" | "completed" | "inTime" | "overdue", string>>;
}

/** What is said of reports that were made: their words, their figures frozen, and those of a past day. */
export interface ReportingWords {
  readonly text: ReportTextWords;
  readonly freeze: FreezeWords;
  readonly at: FiguresAtWords;
}
