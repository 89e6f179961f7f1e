import type { CellContent } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";

/** Gives the same-row address of the column with that heading, "H5"; the heading must be one of the table's. */
export type CellFinder = (heading: string) => string;

/**
 * Who fills a column. `source`: the plan or the task table, until a person says otherwise; `person`: people, what stands there is theirs
 * even when we wrote it first; `formula`: we, worked out anew each time from the rest of the row or as the row's own key.
 */
export type FilledBy = "source" | "person" | "formula";

/**
 * Everything that is known of a column of ours, so that a new one is one line in its sheet's list: order, reading, writing, merging and
 * whose its cells are follow from it. Columns that people add themselves are made into such ones by their headings.
 */
export interface SheetColumn<Row> {
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Whether people added it; no when left out. */
  readonly isOwn?: boolean;
  readonly role: StyleRole;
  readonly filledBy: FilledBy;
  /** What the cell of a row is to hold; `at` gives the addresses of the row's other cells. */
  readonly write: (row: Row, at: CellFinder) => CellContent;
  /** What a filled cell says of its row, `before` being what the cells before it said; a cell that is worked out anew says nothing. */
  readonly read: (content: CellContent, before: Row) => Partial<Row>;
}
