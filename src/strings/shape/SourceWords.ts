import type { Certainty } from "../../domain/reading/header/certaintyOf";
import type { ColumnRole, LayoutName } from "../../domain/reading/Reading";
import type { SourceNote } from "../../sheets/source/SourceTable";
import type { SentenceOfKind } from "./Strings";

/** What step 1 says about plans that stand elsewhere than in the workbook. */
export interface DoorWords {
  readonly about: string;
  readonly choose: string;
  /** The name of the field that takes what is pasted, and what it says while it waits. */
  readonly paste: string;
  readonly pasteHint: string;
  readonly reading: string;
  readonly brought: (sheet: string) => string;
  /** What of a plan could not be brought along. */
  readonly notes: SentenceOfKind<SourceNote>;
  readonly nothingPasted: string;
  readonly tooMuchPasted: string;
}

/** The words of how the source was read. */
export interface ColumnWords {
  /** The line that opens the list; `doubtful` are the columns to be looked at. */
  readonly title: (doubtful: number) => string;
  /** What changing a role does. */
  readonly about: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  /** How the sheet was taken to be laid out, and the buttons that read it in another way. */
  readonly layout: (layout: LayoutName) => string;
  readonly readAs: (layout: LayoutName) => string;
  /** The buttons about hidden rows and columns. */
  readonly leaveOutHidden: string;
  readonly readHidden: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
}

/** The words about the plan as it came: how it is brought in, and how its columns were understood. */
export interface SourceWords {
  readonly doors: DoorWords;
  readonly columns: ColumnWords;
}
