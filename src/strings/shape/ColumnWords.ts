import type { Certainty } from "../../domain/reading/header/certaintyOf";
import type { ColumnRole } from "../../domain/reading/Reading";

/** The words of how the source was read. */
export interface ColumnWords {
  /** The line that opens the list; `doubtful` are the columns to be looked at. */
  readonly title: (doubtful: number) => string;
  /** What changing a role does. */
  readonly about: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  /** The buttons about hidden rows and columns. */
  readonly leaveOutHidden: string;
  readonly readHidden: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
}
