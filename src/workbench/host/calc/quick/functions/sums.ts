import { finite, toNumber } from "../coerce";
import { beyond, Cells, FormulaError, Matrix, type Single, type Value } from "../Value";
import type { Call, Work } from "./Call";
import { eachItem } from "./eachItem";

/** Of a range only the numbers count; what is written into the formula itself is taken for one. */
function numbersOf(call: Call): readonly number[] | FormulaError {
  const numbers: number[] = [];
  for (let index = 0; index < call.count; index++) {
    const wrong = gather(call.part(index), call, numbers);
    if (wrong) return wrong;
  }
  return numbers;
}

function gather(value: Value, call: Call, numbers: number[]): FormulaError | null {
  if (value instanceof Cells || value instanceof Matrix) {
    return eachItem(value, call.calculation, (item) => {
      if (typeof item === "number") numbers.push(item);
      return item instanceof FormulaError ? item : null;
    });
  }
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  numbers.push(number);
  return null;
}

function over(work: (numbers: readonly number[]) => number): Work {
  return (call) => {
    const numbers = numbersOf(call);
    return numbers instanceof FormulaError ? numbers : finite(work(numbers));
  };
}

function extreme(pick: (one: number, other: number) => number): Work {
  return over((numbers) => numbers.reduce((best, number) => pick(best, number), numbers[0] ?? 0));
}

/** The k-th of the numbers of a range, in an order. */
function ranked(before: (one: number, other: number) => number): Work {
  return (call) => {
    if (call.count !== 2) return beyond();
    const numbers: number[] = [];
    const wrong = gather(call.part(0), call, numbers);
    if (wrong) return wrong;
    const rank = toNumber(call.one(1));
    if (rank instanceof FormulaError) return rank;
    return [...numbers].sort(before)[Math.ceil(rank) - 1] ?? FormulaError.of("#NUM!");
  };
}

/** Items of several arrays are multiplied before they are added; what is no number is nothing. */
function sumOfProducts(call: Call): Value {
  const parts = Array.from({ length: call.count }, (_, index) => call.many(index));
  const [first] = parts;
  if (first === undefined) return beyond();
  if (parts.length === 1) return sumOf(first);
  const arrays = parts.map((part) => (part instanceof Matrix ? part : beyond()));
  if (arrays.some(({ rows, columns }) => rows !== arrays[0]?.rows || columns !== arrays[0]?.columns)) return beyond();
  let sum = 0;
  for (const index of arrays[0]?.items.keys() ?? []) {
    const product = productAt(arrays, index);
    if (product instanceof FormulaError) return product;
    sum += product;
  }
  return finite(sum);
}

function productAt(arrays: readonly Matrix[], index: number): number | FormulaError {
  let product = 1;
  for (const { items } of arrays) {
    const item = items[index] ?? null;
    if (item instanceof FormulaError) return item;
    product *= typeof item === "number" ? item : 0;
  }
  return product;
}

function sumOf(part: Single | Matrix): Value {
  if (!(part instanceof Matrix)) return typeof part === "number" || part instanceof FormulaError ? part : beyond();
  let sum = 0;
  for (const item of part.items) {
    if (item instanceof FormulaError) return item;
    if (typeof item === "number") sum += item;
  }
  return finite(sum);
}

/** Functions that add and compare numbers. */
export const sums: Readonly<Record<string, Work>> = {
  SUM: over((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: extreme(Math.min),
  MAX: extreme(Math.max),
  LARGE: ranked((one, other) => other - one),
  SMALL: ranked((one, other) => one - other),
  SUMPRODUCT: sumOfProducts,
};
