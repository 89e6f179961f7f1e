import type { Severity } from "../../domain/plan/Issue";
import type { Period } from "../../domain/tracking/Period";

/** The four steps of the pane, in order. */
export type StepId = "tasks" | "check" | "units" | "summary";

/** What a step is called and says of itself. */
export interface StepWords {
  readonly title: string;
  /** What pressing the button does, in one line. */
  readonly about: string;
  readonly button: string;
}

/** Every word of the pane that is not an issue or a failure. */
export interface PaneWords {
  readonly title: string;
  /** The other language's name, in that language. */
  readonly otherLanguage: string;
  readonly settings: string;
  readonly asOf: string;
  readonly asOfHint: string;
  /** The chosen day in the country's own order, because a date box shows it in the machine's. */
  readonly asOfChosen: (date: string) => string;
  readonly period: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  /** The line that opens the ways in for a plan that is no sheet of the workbook. */
  readonly elsewhere: string;
  /** "Bước 2/4" */
  readonly stepNumber: (number: number, total: number) => string;
  readonly stepDone: string;
  readonly reading: string;
  readonly writing: (done: number, total: number) => string;
  readonly preview: string;
  /** The preview that was agreed to is another by now: it is shown anew. */
  readonly previewChanged: string;
  readonly done: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly close: string;
  readonly failed: string;
  readonly source: string;
  readonly catalogue: string;
  readonly catalogueFrom: Readonly<Record<"own-sheet" | "unit-list" | "given" | "plan", string>>;
  readonly made: string;
  readonly updated: string;
  readonly sheets: (count: number) => string;
  readonly tasks: string;
  readonly tasksAdded: (count: number) => string;
  readonly tasksKept: (count: number) => string;
  readonly tasksMoved: (count: number) => string;
  readonly typedCells: string;
  readonly typedCellsKept: (count: number) => string;
  readonly othersMoved: string;
  readonly othersMovedTo: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (heading: string, kept: string, other: string) => string;
  readonly unread: (count: number) => string;
  readonly unassigned: (count: number) => string;
  readonly unassignedTask: (ordinal: string, text: string) => string;
  readonly unitSheets: (count: number) => string;
  readonly unitTasks: (count: number) => string;
  readonly issues: (count: number) => string;
  readonly noIssues: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityCount: Readonly<Record<Severity, (count: number) => string>>;
  readonly checked: (tasks: number) => string;
  readonly goTo: (cell: string) => string;
  readonly openSheet: (sheet: string) => string;
  readonly more: (count: number) => string;
  /** office.js did not load, or the page was opened outside Excel. */
  readonly noOffice: string;
  readonly notExcel: string;
  readonly brokenTitle: string;
  readonly broken: string;
  readonly reload: string;
}
