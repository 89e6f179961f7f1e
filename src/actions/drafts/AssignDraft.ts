import type { Draft } from "./Draft";
import type { ShownChange } from "./FixDraft";

/** The task table with tasks given out: each cell before and after. */
export interface AssignDraft extends Draft {
  readonly changes: readonly ShownChange[];
  /** Whether "Tiến độ" and the forms stand already; they follow when they are made again. */
  readonly hasForms: boolean;
}
