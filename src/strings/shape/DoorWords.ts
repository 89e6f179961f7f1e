import type { SourceNote } from "../../sheets/source/SourceTable";

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
  readonly notes: (note: SourceNote) => string;
  readonly nothingPasted: string;
  readonly tooMuchPasted: string;
}
