import type { SavingWay } from "../../actions/ports/FormFilesPort";
import type { SubmissionReport, UnitSubmission } from "../../actions/readSubmissionReport";
import type { SubmissionState } from "../../domain/returns/submissionState";

/** Making the files that go out. */
export interface SendingWords {
  readonly title: string;
  readonly about: string;
  readonly button: string;
  readonly who: string;
  readonly all: string;
  readonly notSent: string;
  readonly block: (name: string) => string;
  readonly picked: string;
  readonly withOffice: string;
  readonly chosen: (count: number) => string;
  readonly willMake: (files: number) => string;
  readonly made: (files: number) => string;
  readonly file: (name: string, tasks: number, issue: number) => string;
  readonly nobody: string;
  readonly archive: (period: string, year: number) => string;
  /** What stands before the name of a sheet that is there to be moved into a workbook of its own. */
  readonly sheet: string;
}

/** Saving a file from the pane. Nothing here says that a file is saved but `saved` and, once the user saw it, `confirmed`. */
export interface SavingWords {
  readonly waiting: string;
  readonly takeIt: (file: string) => string;
  readonly download: string;
  readonly save: (file: string) => string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  readonly handed: Readonly<Record<SavingWay["kind"], (file: string) => string>>;
  readonly cancelled: string;
  readonly arrived: string;
  readonly another: string;
  readonly otherWay: string;
  readonly confirmed: (file: string) => string;
  readonly failed: (file: string) => string;
}

/** Taking in what came back. */
export interface ReceivingWords {
  readonly title: string;
  readonly about: string;
  readonly files: string;
  readonly folder: string;
  readonly drop: string;
  readonly reading: (done: number, total: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly looking: string;
  readonly nothing: string;
  readonly total: (files: number, cells: number, conflicts: number) => string;
  readonly perFile: (count: number) => string;
  readonly changes: (count: number) => string;
  readonly change: (told: {
    readonly unit: string;
    readonly task: string;
    readonly heading: string;
    readonly before: string;
    readonly after: string;
  }) => string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (task: string, heading: string) => string;
  readonly was: (base: string) => string;
  readonly ours: (text: string) => string;
  readonly theirs: (text: string, file: string, day: string) => string;
  readonly allOurs: (unit: string | null) => string;
  readonly allTheirs: (unit: string | null) => string;
  readonly notes: (count: number) => string;
  readonly takeNotes: string;
  readonly take: string;
  readonly received: string;
  readonly done: (cells: number, left: number) => string;
  readonly reply: string;
}

/** Who has sent, and what is written to whom has not. */
export interface SubmissionWords {
  readonly title: string;
  readonly states: Readonly<Record<SubmissionState, string>>;
  readonly count: (state: SubmissionState, count: number) => string;
  readonly deadline: (report: Pick<SubmissionReport, "due" | "days">) => string;
  readonly block: (name: string) => string;
  readonly unit: (unit: UnitSubmission) => string;
  readonly copyList: string;
  readonly copyTable: string;
  readonly copyReminder: string;
  readonly copied: string;
  readonly refresh: string;
}

/** Taking one file back. */
export interface UnreceiveWords {
  readonly title: (count: number) => string;
  readonly file: (told: {
    readonly file: string;
    readonly unit: string;
    readonly day: string;
    readonly cells: number;
  }) => string;
  readonly button: string;
  readonly about: (file: string) => string;
  readonly changes: (count: number) => string;
  readonly staying: (count: number) => string;
  readonly nothing: string;
  readonly confirm: string;
  readonly done: (file: string, cells: number) => string;
}

/** Ready texts in administrative register, for people to send themselves. */
export interface LetterWords {
  /** Plain lines, for Zalo and e-mail. */
  readonly list: (report: SubmissionReport) => string;
  /** The same as rows of cells, the headings first. */
  readonly table: (report: SubmissionReport) => readonly (readonly string[])[];
  readonly reminder: (unit: UnitSubmission, report: SubmissionReport) => string;
  readonly reply: (told: {
    readonly unit: string;
    readonly file: string;
    readonly reason: string;
    readonly office: string;
  }) => string;
}

/** Everything that the pane says of forms that go out and come back. */
export interface FormsWords {
  readonly send: SendingWords;
  readonly saving: SavingWords;
  readonly receive: ReceivingWords;
  readonly submissions: SubmissionWords;
  readonly unreceive: UnreceiveWords;
  readonly letters: LetterWords;
}
