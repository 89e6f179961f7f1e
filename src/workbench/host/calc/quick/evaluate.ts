import type { Box } from "../../model/cells/Box";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { Calculation } from "./Calculation";
import type { CellsExpression, Expression, RowPlace } from "./Expression";
import { operate, sign } from "./operate";
import type { Place } from "./Place";
import { Call } from "./functions/Call";
import { functions } from "./functions/functions";
import { beyond, Cells, FormulaError, type Single, type Value } from "./Value";

const NO_SHEET = FormulaError.of("#REF!");

type Of<K extends Expression["kind"]> = Extract<Expression, { kind: K }>;

/**
 * What an expression gives where it stands. Cells stay cells, so that a function can look at where they are.
 *
 * @example evaluate(parseExpression("=1+1", 0), place, calculation) // => 2
 */
export function evaluate(expression: Expression, place: Place, calculation: Calculation): Value {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "cells":
      return cellsAt(expression, place, calculation);
    case "table":
      return inPlaceOf(calculation.meanings.table(expression, place), place, calculation);
    case "name":
      return nameAt(expression, place, calculation);
    case "sign":
      return sign(expression.operator, calculation.singleOf(expression.of, place));
    case "operation":
      return operationAt(expression, place, calculation);
    default:
      return call(expression, place, calculation);
  }
}

function operationAt({ operator, left, right }: Of<"operation">, place: Place, calculation: Calculation): Value {
  if (operator === ":") return between(evaluate(left, place, calculation), evaluate(right, place, calculation));
  return operate(operator, calculation.singleOf(left, place), calculation.singleOf(right, place));
}

function call({ name, parts }: Of<"call">, place: Place, calculation: Calculation): Value {
  const work = functions[name] ?? beyond();
  return work(new Call(parts, place, calculation));
}

/** What one cell holds, without going through cells. */
export function cellValue(expression: CellsExpression, place: Place, calculation: Calculation): Single {
  const sheet = sheetOf(expression, place, calculation);
  if (!sheet) return NO_SHEET;
  return calculation.valueAt(sheet, rowAt(expression.first, place), expression.column);
}

function cellsAt(expression: CellsExpression, place: Place, calculation: Calculation): Value {
  const sheet = sheetOf(expression, place, calculation);
  if (!sheet) return NO_SHEET;
  const first = rowAt(expression.first, place);
  const last = rowAt(expression.last, place);
  const { column, columns } = expression;
  return new Cells(sheet, { row: Math.min(first, last), rows: Math.abs(first - last) + 1, column, columns });
}

function sheetOf({ sheet: name }: CellsExpression, { sheet }: Place, calculation: Calculation): SheetModel | undefined {
  if (name === null) return sheet;
  return calculation.meanings.sheet(name);
}

function rowAt({ row, isFixed }: RowPlace, place: Place): number {
  return isFixed ? row : place.row + row;
}

function nameAt(expression: Of<"name">, place: Place, calculation: Calculation): Value {
  const meaning = calculation.meanings.name(expression, place);
  if (meaning === undefined) return FormulaError.of("#NAME?");
  return meaning?.always === null ? beyond() : inPlaceOf(meaning, place, calculation);
}

function inPlaceOf(expression: Expression | null, place: Place, calculation: Calculation): Value {
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
