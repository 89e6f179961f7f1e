import { fullAddress } from "../../domain/grid/Grid";
import type { Issue, Severity } from "../../domain/plan/Issue";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Plan, ReportDeadline, Task } from "../../domain/plan/Plan";
import type { UnitMention } from "../../domain/plan/Unit";
import type { UnreadCell } from "../../domain/grid/UnreadCell";
import type { Reading } from "../../domain/reading/Reading";
import { SHEET_NAMES } from "../../sheets/labels";
import type { SourceNote } from "../../sheets/source/SourceTable";
import { noteSentence } from "../../strings/noteSentence";
import { issueSentence, issueSuggestion } from "../../strings/issueSentence";
import type { Strings } from "../../strings/shape/Strings";

/** A task as the runner's public interface names its parts (design §6); keep it stable. */
export interface TaskJson {
  readonly no: string;
  readonly section: string;
  readonly kind: Task["kind"];
  readonly content: string;
  readonly lead: readonly UnitMention[];
  readonly coordinating: readonly UnitMention[];
  readonly timeText: string;
  readonly quarters: readonly number[];
  readonly milestones: readonly IsoDate[];
  readonly due: IsoDate | null;
  readonly dueInclusive: boolean;
  readonly recurring: boolean;
}

/** A plan in the runner's public interface. */
export interface PlanJson {
  readonly title: string;
  readonly issuer: string;
  readonly year: number | null;
  readonly form: Plan["form"];
  readonly tasks: readonly TaskJson[];
  readonly reports: readonly ReportDeadline[];
}

/** An issue in the runner's public interface: its kind, and the sentence a user would read. */
export interface IssueJson {
  readonly kind: Issue["kind"] | SourceNote["kind"];
  readonly severity: Severity;
  readonly cell: string | null;
  readonly text: string;
  readonly suggestion: string | null;
}

/** One line of `read`. */
export interface ReadingJson {
  readonly file: string;
  readonly sheet: string;
  readonly plan: PlanJson;
  readonly issues: readonly IssueJson[];
  readonly unread: readonly UnreadCell[];
}

function taskJson(task: Task): TaskJson {
  const { section, kind, content, timeText, schedule } = task;
  const { quarters, milestones, due, dueInclusive, recurring } = schedule;
  return {
    no: task.ordinal,
    section,
    kind,
    content,
    lead: task.leadUnits,
    coordinating: task.coordinatingUnits,
    timeText,
    quarters,
    milestones,
    due,
    dueInclusive,
    recurring,
  };
}

/** The plan under the names of the public interface. */
export function planJson(plan: Plan): PlanJson {
  const { title, issuer, year, form, reports } = plan;
  return { title, issuer, year, form, tasks: plan.tasks.map(taskJson), reports };
}

/** The issues with their sentences. */
export function issuesJson(issues: readonly Issue[], strings: Strings): readonly IssueJson[] {
  return issues.map((issue) => ({
    kind: issue.kind,
    severity: issue.severity,
    cell: issue.cell,
    text: issueSentence(issue, strings),
    suggestion: issueSuggestion(issue),
  }));
}

function cellOfNote(note: SourceNote): string | null {
  if (note.kind === "uncomputed") return note.cell;
  return note.kind === "overprinted" ? null : fullAddress(SHEET_NAMES.source, note.row, 0);
}

/** What could not be brought along from a file, told among the issues. */
export function notesJson(notes: readonly SourceNote[], { language }: Strings): readonly IssueJson[] {
  return notes.map((note) => {
    const text = noteSentence(note, language);
    return { kind: note.kind, severity: "warning", cell: cellOfNote(note), text, suggestion: null };
  });
}

/** One reading under the names of the public interface. */
export function readingJson(file: string, reading: Reading, issues: readonly Issue[], strings: Strings): ReadingJson {
  const { sheet, plan, unread } = reading;
  return { file, sheet, plan: planJson(plan), issues: issuesJson(issues, strings), unread };
}
