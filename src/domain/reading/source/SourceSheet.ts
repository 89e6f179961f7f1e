import type { Area } from "../../grid/Grid";
import type { IsoDate } from "../../plan/IsoDate";

/**
 * One non-empty cell of the source, its text already cleaned. `column` is where it counts in the table, `address` where it really
 * stands; `lastRow` and `lastColumn` reach further than the cell when it is merged. `date` is set when Excel holds a date.
 */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly date: IsoDate | null;
  readonly address: string;
  /** The cells of the source, or parts of them, that this one was joined of, when a layout had to put it together. */
  readonly parts?: readonly SourceCell[];
}

/** A row that holds something; `row` counts from 0 at the sheet's first row. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly SourceCell[];
}

/** The non-empty rows of a sheet, top to bottom. */
export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /** The cell whose merge covers this place, itself included; undefined when the place is not merged downwards. */
  readonly coveringCell: (row: number, column: number) => SourceCell | undefined;
  readonly merges: readonly Area[];
}
