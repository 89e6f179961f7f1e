import type { Scalar } from "../cells/Cell";

/** What a filter looks at in a cell. */
export interface FilteredCell {
  readonly value: Scalar;
  /** As the cell shows it. */
  readonly text: string;
  /** "#FFFF00"; "" without. */
  readonly fill: string;
  readonly font: string;
}
