import { finite, toNumber, toText } from "./coerce";
import { beyond, FormulaError, type Single } from "./Value";

type Compare = (order: number) => boolean;

const COMPARISONS: Readonly<Record<string, Compare>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const DIVISION_BY_ZERO = FormulaError.of("#DIV/0!");
const NO_NUMBER = FormulaError.of("#NUM!");

const CALCULATIONS: Readonly<Record<string, (left: number, right: number) => number | FormulaError>> = {
  "+": (left, right) => finite(left + right),
  "-": (left, right) => finite(left - right),
  "*": (left, right) => finite(left * right),
  "/": (left, right) => (right === 0 ? DIVISION_BY_ZERO : finite(left / right)),
  "^": (left, right) =>
    left === 0 && right < 0 ? DIVISION_BY_ZERO : left === 0 && right === 0 ? NO_NUMBER : finite(left ** right),
};

/** What an operator between two values gives. @example operate("&", "Quý ", 1) // => "Quý 1" */
export function operate(operator: string, left: Single, right: Single): Single {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "&") return joined(left, right);
  const compare = COMPARISONS[operator];
  if (compare) return compare(order(left, right, operator === "=" || operator === "<>"));
  return calculated(operator, left, right);
}

/** What a sign before or behind a value gives. @example sign("-", true) // => -1 */
export function sign(operator: string, value: Single): Single {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  return finite(operator === "%" ? number / 100 : -number);
}

function calculated(operator: string, left: Single, right: Single): Single {
  const calculate = CALCULATIONS[operator] ?? beyond();
  const [one, other] = [toNumber(left), toNumber(right)];
  if (one instanceof FormulaError) return one;
  return other instanceof FormulaError ? other : calculate(one, other);
}

function joined(left: Single, right: Single): Single {
  const [one, other] = [toText(left), toText(right)];
  if (one instanceof FormulaError) return one;
  return other instanceof FormulaError ? other : one + other;
}

type Known = number | string | boolean;

/** Numbers come before texts, texts before truths; an empty cell is what it is compared with. */
function order(left: Single, right: Single, onlyEqual: boolean): number {
  const one = known(left, right);
  const other = known(right, left);
  if (typeof one !== typeof other) return rank(one) - rank(other);
  if (typeof one === "string" && typeof other === "string") return orderOfTexts(one, other, onlyEqual);
  return Number(one) - Number(other);
}

function known(value: Single, beside: Single): Known {
  if (value instanceof FormulaError) return beyond();
  if (value !== null) return value;
  if (typeof beside === "string") return "";
  return typeof beside === "boolean" ? false : 0;
}

function rank(value: Known): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** Which of two texts comes first follows from Excel's language. */
function orderOfTexts(one: string, other: string, onlyEqual: boolean): number {
  if (one === other || one.toLowerCase() === other.toLowerCase()) return 0;
  return onlyEqual ? 1 : beyond();
}
