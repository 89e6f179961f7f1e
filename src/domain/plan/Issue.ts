/** How much an issue matters: an error must be mended before the plan is signed, a warning looked at, an info known. */
export type Severity = "error" | "warning" | "info";

/** What can be odd in a plan, as data; src/strings turns each into a sentence. `cell` is "Sheet1!C7", null when no cell is to blame. */
export type Issue = { readonly severity: Severity; readonly cell: string | null } & IssueDetail;

/** The kinds of oddness with what their sentence needs. */
export type IssueDetail =
  | { readonly kind: "missing-lead" | "missing-time" | "missing-content"; readonly ordinal: string }
  | { readonly kind: "several-leads"; readonly ordinal: string; readonly names: readonly string[] }
  | { readonly kind: "lead-carried"; readonly ordinal: string; readonly text: string }
  | { readonly kind: "lead-is-group"; readonly ordinal: string; readonly text: string }
  | { readonly kind: "lead-also-coordinating"; readonly ordinal: string; readonly name: string }
  | { readonly kind: "unknown-unit"; readonly text: string; readonly suggestions: readonly string[] }
  | { readonly kind: "open-group-without-members"; readonly text: string }
  | { readonly kind: "time-not-understood" | "time-needs-date"; readonly text: string }
  | { readonly kind: "time-partly-read"; readonly text: string; readonly unread: readonly string[] }
  | { readonly kind: "year-doubtful"; readonly year: number; readonly planYear: number }
  | { readonly kind: "time-in-other-year"; readonly text: string; readonly year: number; readonly planYear: number }
  | { readonly kind: "time-is-date-cell"; readonly date: string; readonly swapped: string | null }
  | { readonly kind: "due-on-day-off"; readonly date: string; readonly weekday: number }
  | { readonly kind: "two-tasks-in-cell"; readonly ordinal: string }
  | { readonly kind: "duplicate-task"; readonly ordinal: string; readonly otherOrdinal: string }
  | { readonly kind: "ordinal-out-of-order"; readonly ordinal: string; readonly expected: string }
  | { readonly kind: "missing-time-column" | "missing-lead-column" | "missing-coordinating-column" | "missing-year" }
  | { readonly kind: "column-choice-unused"; readonly text: string }
  | { readonly kind: "setting-not-understood"; readonly label: string; readonly text: string }
  | {
      readonly kind: "progress-not-understood";
      readonly text: string;
      readonly cells: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly kind: "progress-conflict"; readonly heading: string; readonly kept: string; readonly other: string }
  | { readonly kind: "day-not-understood"; readonly text: string }
  | { readonly kind: "day-doubtful"; readonly date: string; readonly doubt: "before-plan" | "future" }
  | { readonly kind: "day-from-text"; readonly text: string; readonly date: string }
  | { readonly kind: "completed-undated"; readonly cells: readonly string[]; readonly date: string }
  | { readonly kind: "other-period"; readonly said: string; readonly period: string }
  | { readonly kind: "extension-unused"; readonly ordinal: string; readonly text: string }
  | { readonly kind: "frozen-changed"; readonly period: string; readonly name: string }
  | { readonly kind: "placed-by-guess" | "matrix-unmarked"; readonly text: string }
  | { readonly kind: "cell-error" | "struck-out"; readonly text: string }
  | { readonly kind: "partly-struck" | "far-cells" }
  | {
      readonly kind: "hidden-cells";
      readonly rows: number;
      readonly columns: number;
      readonly isLeftOut: boolean;
    }
  | { readonly kind: "several-tables"; readonly chosen: string; readonly others: readonly string[] }
  | {
      readonly kind: "dead-font";
      readonly text: string;
      readonly font: string | null;
      readonly converted: string | null;
    }
  | { readonly kind: "font-converted"; readonly font: string; readonly cells: number }
  | { readonly kind: "report-not-before-own"; readonly report: string; readonly due: string; readonly ownDue: string };
