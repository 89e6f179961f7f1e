import type { SheetModel } from "../../model/sheets/SheetModel";
import type { ColumnIndex } from "./ColumnIndex";
import type { Expression } from "./Expression";
import type { Meanings } from "./Meanings";
import type { Place } from "./Place";
import type { Matrix, Single, Value } from "./Value";

/** What a formula can ask of the calculation that it is a part of. */
export interface Calculation {
  readonly meanings: Meanings;
  /** Parts of formulas that are the same wherever they stand, by their text. */
  readonly shared: Map<string, Single | Matrix>;
  /** What a cell holds, calculated first when it is a formula. */
  valueAt(sheet: SheetModel, row: number, column: number): Single;
  /** What an expression gives where it stands, cells as cells. */
  valueOf(expression: Expression, place: Place): Value;
  /** The one value that an expression gives. */
  singleOf(expression: Expression, place: Place): Single;
  /** What an expression gives as an array, operators working on each cell. */
  arrayOf(expression: Expression, place: Place): Single | Matrix;
  /** Rows of a column by what they hold, as lookups compare or as counts do. */
  indexOf(sheet: SheetModel, column: number, use: "lookup" | "count"): ColumnIndex;
}
