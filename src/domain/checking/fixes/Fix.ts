import type { TaskPart } from "../cellOf";

/** What a fix does, in one word; all fixes of a kind can be made together. */
export type FixKind =
  | "add-alias"
  | "add-unit"
  | "choose-members"
  | "remove-coordinating"
  | "swap-date"
  | "date-to-text"
  | "renumber"
  | "convert-font"
  | "set-progress"
  | "set-day";

/** One cell before and after, as a person reads it: of the task table, or one that says how far a task is or when it was done. `cell` is a full address. */
export interface CellChange {
  readonly cell: string;
  readonly part: TaskPart | "progress" | "day";
  readonly before: string;
  readonly after: string;
}

/** What is added to the unit catalogue: another name of a unit, a new unit, or the members (codes) of an open group. */
export type CatalogueChange =
  | { readonly kind: "alias"; readonly unit: string; readonly alias: string }
  | { readonly kind: "unit"; readonly name: string }
  | { readonly kind: "members"; readonly phrase: string; readonly members: readonly string[] };

/** A way to mend an issue. It changes the cells and catalogue entries it names and nothing else, never the source. */
export interface Fix {
  readonly kind: FixKind;
  readonly cells: readonly CellChange[];
  readonly catalogue: readonly CatalogueChange[];
}
