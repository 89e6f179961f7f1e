import type { Place } from "../Place";
import type { QuickCalculation } from "../QuickCalculation";
import type { Matrix, Single, Value } from "../Value";

/** A function that is called, its parts not worked out yet: IF looks at one of two. */
export interface Call {
  readonly place: Place;
  readonly calculation: QuickCalculation;
  /** How many parts stand between its brackets. */
  readonly count: number;
  /** A part as it is, cells as cells. */
  part(index: number): Value;
  /** A part as one value. */
  one(index: number): Single;
  /** A part as an array, operators working on each of its items. */
  many(index: number): Single | Matrix;
}

/** What a function gives. */
export type Work = (call: Call) => Value;
