import type { Single } from "./Value";

/** A row in a formula: fixed, from 0, or counted from the row the formula stands in. */
export interface RowPlace {
  readonly row: number;
  readonly isFixed: boolean;
}

/** Cells named in a formula; `sheet` null is the formula's own. */
export interface CellsExpression {
  readonly kind: "cells";
  readonly sheet: string | null;
  readonly first: RowPlace;
  readonly last: RowPlace;
  readonly column: number;
  readonly columns: number;
  /** One cell, wherever the formula stands. */
  readonly isOne: boolean;
}

/** A formula taken apart. `always` is its text when it means the same in every cell of a sheet, null when it does not. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Single; readonly always: string | null }
  | (CellsExpression & { readonly always: string | null })
  | { readonly kind: "table"; readonly text: string; readonly always: string | null }
  | { readonly kind: "name"; readonly name: string; readonly always: string | null }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly parts: readonly Expression[];
      readonly always: string | null;
    }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly always: string | null;
    }
  | {
      readonly kind: "sign";
      readonly operator: string;
      readonly of: Expression;
      readonly always: string | null;
    };
