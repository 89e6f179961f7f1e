import type { ShownChange } from "./FixDraft";
import type { Draft } from "./Draft";

/** A task that is given out; `cell` is the first of its cells that is written, a part that is not written is left out. */
export interface GivenTask {
  readonly ordinal: string;
  readonly content: string;
  readonly cell: string;
  readonly parts: Partial<Readonly<Record<"lead" | "coordinating" | "time", Pick<ShownChange, "before" | "after">>>>;
}

/** The task table with tasks given out. */
export interface AssignDraft extends Draft {
  readonly tasks: readonly GivenTask[];
  /** How many cells are written. */
  readonly cells: number;
  /** Whether "Tiến độ" and the forms stand already; they follow when they are made again. */
  readonly hasForms: boolean;
}
