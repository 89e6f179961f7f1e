import type { Calculation } from "../Calculation";
import type { Expression } from "../Expression";
import type { Place } from "../Place";
import { beyond, type Matrix, type Single, type Value } from "../Value";

/** A function that is called, its parts not worked out yet: IF looks at one of two. */
export class Call {
  constructor(
    private readonly parts: readonly Expression[],
    readonly place: Place,
    readonly calculation: Calculation,
  ) {}

  /** How many parts stand between its brackets. */
  get count(): number {
    return this.parts.length;
  }

  /** A part as it is, cells as cells. */
  part(index: number): Value {
    return this.calculation.valueOf(this.parts[index] ?? beyond(), this.place);
  }

  /** A part as one value. */
  one(index: number): Single {
    return this.calculation.singleOf(this.parts[index] ?? beyond(), this.place);
  }

  /** A part as an array, operators working on each of its items. */
  many(index: number): Single | Matrix {
    return this.calculation.arrayOf(this.parts[index] ?? beyond(), this.place);
  }
}

/** What a function gives. */
export type Work = (call: Call) => Value;
