import type { FixKind } from "../../domain/checking/fixes/Fix";

/** What the label of a fix may tell; what a fix has not is "". */
export interface ToldFix {
  /** The name or phrase that is not known. */
  readonly name: string;
  /** The unit that the name is taken for. */
  readonly unit: string;
  readonly after: string;
  readonly cells: number;
}

/** The words of mending what a check found. */
export interface FixWords {
  /** What one fix does, as the words of its button. */
  readonly labels: Readonly<Record<FixKind, (told: ToldFix) => string>>;
  /** All fixes of a kind at once. */
  readonly all: Readonly<Record<FixKind, (count: number) => string>>;
  /** A cell before and after. */
  readonly change: (before: string, after: string) => string;
  readonly changes: (count: number) => string;
  /** Cells that were changed meanwhile, or that two fixes write. */
  readonly left: (count: number) => string;
  /** What is still to be done after a time was changed. */
  readonly timeChanged: string;
  /** The units to choose from for an open group. */
  readonly members: (phrase: string) => string;
  readonly allUnits: string;
}
