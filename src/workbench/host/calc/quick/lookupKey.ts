import { FormulaError, type Single } from "./Value";

/** Under what MATCH looks a value up: case does not matter, a number is not the text that says it; empty cells and errors are never found. */
export function lookupKey(value: Single): string | null {
  if (value === null || value instanceof FormulaError) return null;
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  return `${typeof value === "number" ? "n" : "b"}${String(value)}`;
}
