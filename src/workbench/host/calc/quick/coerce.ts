import { beyond, FormulaError, type Single } from "./Value";

const VALUE_ERROR = FormulaError.of("#VALUE!");
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
/** Dates, amounts and ratios typed as text: what Excel makes of them follows from its language. */
const MAY_BE_NUMBER = /\p{Nd}|^\s*(?:true|false)\s*$/iu;
/** Excel shows fifteen digits; integers beyond and long fractions are left to the large engine. */
const MOST_DIGITS = 15;

/** The number that a text says without any doubt; null when it says none. @example plainNumber(" 12.5 ") // => 12.5 */
export function plainNumber(text: string): number | null {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed);
  return MAY_BE_NUMBER.test(text) ? beyond() : null;
}

/** What an operator that counts takes a value for. @example toNumber(true) // => 1 */
export function toNumber(value: Single): number | FormulaError {
  if (typeof value === "number" || value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return plainNumber(value) ?? VALUE_ERROR;
}

/** What "&" and functions of texts take a value for. @example toText(45) // => "45" */
export function toText(value: Single): string | FormulaError {
  if (typeof value === "string" || value instanceof FormulaError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(value);
  return text.length > MOST_DIGITS || text.includes("e") ? beyond() : text;
}

/** What a condition takes a value for. @example toTruth(0) // => false */
export function toTruth(value: Single): boolean | FormulaError {
  if (typeof value === "boolean" || value instanceof FormulaError) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  return MAY_BE_NUMBER.test(value) ? beyond() : VALUE_ERROR;
}

/** A number as a formula may give it. @example finite(1 / 0) // => #NUM! */
export function finite(value: number): number | FormulaError {
  if (!Number.isFinite(value)) return FormulaError.of("#NUM!");
  return value === 0 ? 0 : value;
}
