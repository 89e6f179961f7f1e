import type { Calculation } from "./Calculation";
import type { Expression } from "./Expression";
import { LIFTED } from "./functions/lifted";
import { operate, sign } from "./operate";
import type { Place } from "./Place";
import { beyond, Cells, Matrix, type Single, type Value } from "./Value";

/** A sheet's worth of cells is no array that anybody means. */
const MOST_ITEMS = 2_000_000;

/**
 * What an expression gives as an array, as SUMPRODUCT looks at it: operators work on each cell of a range. What says the same wherever it
 * stands is worked out once.
 *
 * @example matrixOf(parseExpression("=(A1:A3=1)*1", 0), place, calculation) // a column of three
 */
export function matrixOf(expression: Expression, place: Place, calculation: Calculation): Single | Matrix {
  const { always } = expression;
  if (always === null || expression.kind === "constant")
    return asMatrix(made(expression, place, calculation), calculation);
  const key = `${place.sheet.id}|${always}`;
  const known = calculation.shared.get(key);
  if (known !== undefined) return known;
  const matrix = asMatrix(made(expression, place, calculation), calculation);
  calculation.shared.set(key, matrix);
  return matrix;
}

function made(expression: Expression, place: Place, calculation: Calculation): Value {
  const inside = (part: Expression): Single | Matrix => matrixOf(part, place, calculation);
  if (expression.kind === "sign") {
    const { operator, of } = expression;
    const value = inside(of);
    return value instanceof Matrix ? mapped(value, (item) => sign(operator, item)) : sign(operator, value);
  }
  if (expression.kind === "operation" && expression.operator !== ":") {
    const { operator, left, right } = expression;
    return eachPair(inside(left), inside(right), (one, other) => operate(operator, one, other));
  }
  const lifted = expression.kind === "call" ? LIFTED[expression.name] : undefined;
  if (expression.kind === "call" && lifted) return each(expression.parts.map(inside), (values) => lifted(...values));
  return calculation.valueOf(expression, place);
}

function asMatrix(value: Value, calculation: Calculation): Single | Matrix {
  if (!(value instanceof Cells)) return value;
  const { row, column, rows, columns } = value.box;
  if (rows * columns === 1) return calculation.valueAt(value.sheet, row, column);
  if (rows * columns > MOST_ITEMS) return beyond();
  const items: Single[] = [];
  for (let y = row; y < row + rows; y++)
    for (let x = column; x < column + columns; x++) items.push(calculation.valueAt(value.sheet, y, x));
  return new Matrix(rows, columns, items);
}

function eachPair(
  left: Single | Matrix,
  right: Single | Matrix,
  work: (one: Single, other: Single) => Single,
): Single | Matrix {
  if (left instanceof Matrix && right instanceof Matrix) {
    if (left.rows !== right.rows || left.columns !== right.columns) return beyond();
    return new Matrix(
      left.rows,
      left.columns,
      left.items.map((item, index) => work(item, right.items[index] ?? null)),
    );
  }
  if (left instanceof Matrix) return mapped(left, (item) => work(item, right as Single));
  return right instanceof Matrix ? mapped(right, (item) => work(left, item)) : work(left, right);
}

function mapped({ rows, columns, items }: Matrix, work: (item: Single) => Single): Matrix {
  return new Matrix(rows, columns, items.map(work));
}

function each(parts: readonly (Single | Matrix)[], work: (values: readonly Single[]) => Single): Single | Matrix {
  const size = parts.find((part) => part instanceof Matrix);
  if (!size) return work(parts as Single[]);
  const fits = parts.every(
    (part) => !(part instanceof Matrix) || (part.rows === size.rows && part.columns === size.columns),
  );
  if (!fits) return beyond();
  // One list for all items: what works on it takes the values out at once.
  const values: Single[] = parts.map((part) => (part instanceof Matrix ? null : part));
  const items = size.items.map((_, index) => {
    for (const [at, part] of parts.entries()) if (part instanceof Matrix) values[at] = part.items[index] ?? null;
    return work(values);
  });
  return new Matrix(size.rows, size.columns, items);
}
