import type { Severity } from "../../domain/plan/Issue";
import type { Period } from "../../domain/tracking/Period";

/** The four steps of the pane, in order. */
export type StepId = "tasks" | "check" | "units" | "summary";

/** The places behind the tabs. */
export type PlaceId = "plan" | "check" | "progress" | "report";

/** The parts of the place in which a plan is read, beside reading it. */
export type PartId = "units" | "assign";

/** What stands apart from the places, reached from the header. */
export type PageId = "settings" | "help";

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
  readonly menu: string;
  readonly toSettings: string;
  readonly toUnits: string;
  readonly toHelp: string;
  /** Closes what stands apart from the places. */
  readonly backToPlace: string;
  readonly overview: string;
  readonly places: string;
  readonly placeNames: Readonly<Record<PlaceId, string>>;
  readonly home: HomeWords;
  readonly periods: Readonly<Record<Period, string>>;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  readonly stepDone: string;
  /** What is said where a place needs the task table and there is none. */
  readonly needsPlan: string;
  readonly toPlan: string;
  readonly toUnitList: string;
  readonly toAssign: string;
  readonly reading: string;
  readonly writing: (done: number, total: number) => string;
  /** Writing stops, and what it did is put back. */
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly preview: string;
  /** The preview that was agreed to is another by now: it is shown anew. */
  readonly previewChanged: string;
  readonly done: string;
  readonly confirm: string;
  /** What agreeing does where it has a name of its own. */
  readonly confirmStep: Partial<Readonly<Record<StepId, string>>>;
  readonly cancel: string;
  readonly close: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** The workbook could not be looked at again: what is shown may be old. */
  readonly notSeenAgain: string;
  /** What opens the technical detail of a failure. */
  readonly detail: string;
  readonly copy: string;
  readonly source: string;
  readonly catalogue: string;
  readonly catalogueFrom: Readonly<Record<"own-sheet" | "unit-list" | "given" | "plan", string>>;
  readonly made: string;
  readonly updated: string;
  readonly sheets: (count: number) => string;
  readonly tasks: string;
  /** Lines of "Tiến độ", one for each unit of a task. */
  readonly unitLines: string;
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

/** The overview: how the plan stands, and the one next thing. */
export interface HomeWords {
  readonly looking: string;
  readonly welcome: string;
  readonly about: readonly string[];
  readonly readSheet: (sheet: string) => string;
  readonly otherWays: string;
  /** The same where the open sheet holds nothing. */
  readonly bring: string;
  readonly unnamed: string;
  readonly summary: (plan: { readonly year: number | null; readonly tasks: number; readonly units: number }) => string;
  readonly asOf: (date: string) => string;
  readonly tiles: Readonly<Record<"overdue" | "dueSoon" | "doubtful" | "completed", string>>;
  readonly ofTasks: (count: number, total: number) => string;
  readonly made: (made: { readonly forms: number; readonly hasSummary: boolean; readonly period: string }) => string;
  /** Who has not sent, null where nobody keeps that, and what was frozen last; "" where there is nothing to say. */
  readonly reported: (reported: { readonly unsent: number | null; readonly frozen: string | null }) => string;
  readonly nextTitle: string;
  readonly listUnits: string;
  readonly assign: (tasks: number) => string;
  readonly mend: (errors: number) => string;
  readonly makeForms: string;
  readonly seeOverdue: (count: number) => string;
  readonly makeSummary: string;
  readonly seeProgress: string;
}
