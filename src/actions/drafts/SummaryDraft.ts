import type { Draft } from "./Draft";

/** The draft of a report with its words, to be copied: the same figures as in the sheets. */
export interface SummaryDraft extends Draft {
  readonly report: {
    /** "Tính đến ngày …, tổng số nhiệm vụ …". */
    readonly paragraph: string;
    /** What each unit that is late or silent is to be reminded of, a sentence each. */
    readonly reminders: readonly string[];
    /** How many tasks of units will be done when the period ends, if what is in time now is done in time. */
    readonly expected: number;
  };
}
