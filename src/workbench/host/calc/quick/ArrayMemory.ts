import type { Calculation } from "./Calculation";
import { cellValue } from "./evaluate";
import type { CellsExpression, Expression } from "./Expression";
import { LIFTED } from "./functions/lifted";
import type { Place } from "./Place";
import { FormulaError, type Matrix, type Single } from "./Value";

/** Single cells that an array formula looks at, beside what says the same everywhere; null where it looks at more. */
type Inputs = readonly CellsExpression[] | null;

const inputs = new WeakMap<Expression, Inputs>();

/**
 * Arrays of one calculation by what the cells hold that they follow from: whether a cell is one of the words for "done" is asked in each
 * row of a plan, and most rows say the same. An expression belongs to the formulas of one sheet.
 */
export class ArrayMemory {
  private readonly known = new WeakMap<Expression, Map<string, Single | Matrix>>();

  constructor(private readonly calculation: Calculation) {}

  of(expression: Expression, place: Place, make: () => Single | Matrix): Single | Matrix {
    const cells = inputsOf(expression);
    if (cells === null || cells.length === 0) return make();
    const known = this.known.get(expression) ?? new Map<string, Single | Matrix>();
    this.known.set(expression, known);
    const key = cells.map((cell) => told(cellValue(cell, place, this.calculation))).join("|");
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  }
}

/** An item of an array may be null; an array or a value that was worked out is told from none by what it is. */
function told(value: Single): string {
  if (value instanceof FormulaError) return `e${value.code}`;
  return typeof value === "string" ? `s${String(value.length)} ${value}` : String(value);
}

function inputsOf(expression: Expression): Inputs {
  const known = inputs.get(expression);
  if (known !== undefined) return known;
  const found = lookedAt(expression);
  inputs.set(expression, found);
  return found;
}

function lookedAt(expression: Expression): Inputs {
  if (expression.always !== null) return [];
  if (expression.kind === "cells") return expression.isOne ? [expression] : null;
  if (expression.kind === "sign") return lookedAt(expression.of);
  if (expression.kind === "operation") {
    return expression.operator === ":" ? null : together([expression.left, expression.right]);
  }
  return expression.kind === "call" && LIFTED[expression.name] ? together(expression.parts) : null;
}

function together(parts: readonly Expression[]): Inputs {
  const all = parts.map(lookedAt);
  return all.every((each) => each !== null) ? all.flat() : null;
}
