import type { Issue, Severity } from "../../domain/plan/Issue";
import type { Status } from "../../domain/tracking/Status";

/** A typed day. */
export interface DateWords {
  readonly hint: string;
  readonly wrong: (typed: string) => string;
  readonly today: string;
  readonly quarterEnd: string;
  readonly clear: string;
}

/** The place in which the plan is read. */
export interface PlanPlaceWords {
  readonly from: string;
  readonly sheet: string;
  readonly openSheet: string;
  /** The line that opens the ways in for a plan that is no sheet of the workbook. */
  readonly elsewhere: string;
  readonly recognised: (columns: number, tasks: number) => string;
  readonly tasksFound: (tasks: number) => string;
  readonly headerRow: string;
  readonly row: (row: number) => string;
  readonly columns: Readonly<Record<"heading" | "samples" | "role" | "certainty", string>>;
  readonly noSamples: string;
  readonly sureColumns: (count: number) => string;
  readonly firstTasks: string;
  readonly task: (ordinal: string, content: string) => string;
  readonly leads: (lead: string, time: string) => string;
  readonly nobody: string;
  readonly noTime: string;
  readonly chips: (tasks: number, units: number) => readonly string[];
}

/** The place in which the task table is checked. */
export interface CheckPlaceWords {
  readonly kinds: Readonly<Record<Issue["kind"], string>>;
  readonly show: string;
  readonly all: (count: number) => string;
  readonly severity: Readonly<Record<Severity, (count: number) => string>>;
  readonly group: (title: string, count: number) => string;
  readonly ignore: string;
  readonly reason: string;
  readonly ignored: (count: number) => string;
  readonly because: (reason: string) => string;
  readonly takeBack: string;
  readonly none: string;
}

/** The place in which progress is followed. */
export interface ProgressPlaceWords {
  readonly asOf: (date: string) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly parts: Readonly<Record<"overdue" | "near" | "open" | "done", string>>;
  readonly chart: (total: number) => string;
  readonly filter: string;
  readonly everything: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly daysLate: (days: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly today: string;
  readonly dueOn: (date: string) => string;
  readonly nothing: string;
  readonly byUnit: string;
  readonly byQuarter: string;
  readonly unitsLater: string;
  readonly columns: Readonly<Record<"unit" | "quarter" | "tasks" | "done" | "overdue" | "near", string>>;
  readonly quarters: readonly [string, string, string, string];
  readonly choose: (task: string) => string;
  readonly chooseAll: string;
  readonly chosen: (count: number) => string;
  readonly doneOn: string;
  readonly markDone: (count: number) => string;
  readonly willWrite: (cells: number) => string;
  readonly nothingOpen: string;
  readonly more: (count: number) => string;
}

/** The place in which reports are made. */
export interface ReportPlaceWords {
  readonly settings: string;
  readonly asOf: string;
  readonly asOfHint: (own: string | null) => string;
  readonly period: string;
  readonly periodHint: string;
  readonly formChips: (forms: number, period: string) => readonly string[];
  readonly summaryChip: (period: string) => string;
  /** The plan names groups of which the catalogue has nobody. */
  readonly unlisted: (phrases: readonly string[]) => string;
  readonly formsAnyway: (units: number) => string;
}

/** The words of the pane's places; they come with the places, after the pane has started. */
export interface PlaceWords {
  readonly date: DateWords;
  readonly plan: PlanPlaceWords;
  readonly check: CheckPlaceWords;
  readonly progress: ProgressPlaceWords;
  readonly report: ReportPlaceWords;
}
