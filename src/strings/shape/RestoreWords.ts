import type { KeptKind, KeptListing, Restored } from "../../actions/ports/WorkbookPort";

/** What is said about putting actions back. */
export interface RestoreWords {
  /** What was done, as it is named in the sentences. */
  readonly actions: Readonly<Record<KeptKind, string>>;
  readonly restore: string;
  readonly carryOn: string;
  readonly restoring: string;
  /** Nothing is kept in the workbook or the file of that name. */
  readonly nothing: (file: string | null) => string;
  /** What the last action was, and how large everything is that is kept. */
  readonly last: (last: KeptListing, bytes: number) => string;
  /** Asked before it is put back. */
  readonly question: (last: KeptListing) => string;
  readonly unfinished: (last: KeptListing) => string;
  readonly done: (restored: Restored) => string;
}
