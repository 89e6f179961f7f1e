import type { ColumnRole } from "../../Reading";
import type { Ordinal } from "../../words/parseOrdinal";
import type { ColumnHabits } from "./columnHabits";
import type { Spacing } from "./joinCosts";

/** What placing needs to know of a table: what its columns are for, what is known of them, and how its lines lie. */
export interface TableShape {
  readonly roles: readonly ColumnRole[];
  readonly habits: ColumnHabits;
  readonly spacing: Spacing;
  /** The innermost Roman or capital letter heading that the table stands under. */
  readonly outer: Ordinal | undefined;
  /** What a cell that starts within a line costs. */
  readonly inLine: number;
}
