import type { Box } from "../../model/cells/Box";
import type { CellsExpression, Expression } from "./Expression";
import { matrixOf } from "./matrixOf";
import { operate, sign } from "./operate";
import type { Place } from "./Place";
import type { QuickCalculation } from "./QuickCalculation";
import { functions } from "./functions/functions";
import { single } from "./single";
import { beyond, Cells, FormulaError, type Value } from "./Value";

type Of<K extends Expression["kind"]> = Extract<Expression, { kind: K }>;

/**
 * What an expression gives where it stands. Cells stay cells, so that a function can look at where they are.
 *
 * @example evaluate(parseExpression("=1+1", 0), place, calculation) // => 2
 */
export function evaluate(expression: Expression, place: Place, calculation: QuickCalculation): Value {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "cells":
      return cellsAt(expression, place, calculation);
    case "table":
      return inPlaceOf(calculation.meanings.table(expression.text, place), place, calculation);
    case "name":
      return nameAt(expression, place, calculation);
    case "sign":
      return sign(expression.operator, single(evaluate(expression.of, place, calculation), calculation));
    case "operation":
      return operationAt(expression, place, calculation);
    default:
      return call(expression, place, calculation);
  }
}

function operationAt({ operator, left, right }: Of<"operation">, place: Place, calculation: QuickCalculation): Value {
  const one = evaluate(left, place, calculation);
  const other = evaluate(right, place, calculation);
  if (operator === ":") return between(one, other);
  return operate(operator, single(one, calculation), single(other, calculation));
}

function call({ name, parts }: Of<"call">, place: Place, calculation: QuickCalculation): Value {
  const work = functions[name] ?? beyond();
  return work({
    place,
    calculation,
    count: parts.length,
    part: (index) => {
      const part = parts[index];
      return part === undefined ? beyond() : evaluate(part, place, calculation);
    },
    one: (index) => {
      const part = parts[index];
      return part === undefined ? beyond() : single(evaluate(part, place, calculation), calculation);
    },
    many: (index) => {
      const part = parts[index];
      return part === undefined ? beyond() : matrixOf(part, place, calculation);
    },
  });
}

function cellsAt(expression: CellsExpression, place: Place, { meanings }: QuickCalculation): Value {
  const sheet = expression.sheet === null ? place.sheet : meanings.sheet(expression.sheet);
  if (!sheet) return FormulaError.of("#REF!");
  const [first, last] = [expression.first, expression.last].map(({ row, isFixed }) => (isFixed ? row : place.row + row));
  if (first === undefined || last === undefined) return beyond();
  const { column, columns } = expression;
  return new Cells(sheet, { row: Math.min(first, last), rows: Math.abs(first - last) + 1, column, columns });
}

function nameAt({ name }: Of<"name">, place: Place, calculation: QuickCalculation): Value {
  const meaning = calculation.meanings.name(name, place);
  if (meaning === undefined) return FormulaError.of("#NAME?");
  return meaning?.always === null ? beyond() : inPlaceOf(meaning, place, calculation);
}

function inPlaceOf(expression: Expression | null, place: Place, calculation: QuickCalculation): Value {
  return expression === null ? beyond() : evaluate(expression, place, calculation);
}

function between(one: Value, other: Value): Value {
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  if (!(one instanceof Cells && other instanceof Cells) || one.sheet !== other.sheet) return beyond();
  return new Cells(one.sheet, around(one.box, other.box));
}

function around(one: Box, other: Box): Box {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}
