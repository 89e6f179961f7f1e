import { wildcardPattern } from "../../model/cells/wildcardPattern";
import { plainNumber } from "./coerce";
import { beyond, FormulaError, type Single } from "./Value";

/**
 * What COUNTIF asks of a cell: a word or number that it must be (`key`, to be looked up), a pattern, or a comparison. Criteria that follow from
 * Excel's language are left to the large engine.
 */
export type Criterion =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "pattern"; readonly pattern: RegExp }
  | { readonly kind: "compare"; readonly isMet: (number: number) => boolean };

/** Under what a value is looked up: case does not matter, and COUNTIF takes a number kept as text for the number. */
export function criterionKey(value: Single): string | null {
  if (value === null || value instanceof FormulaError) return null;
  if (typeof value === "boolean") return `b${String(value)}`;
  if (typeof value === "number") return `n${String(value)}`;
  const number = numberIn(value);
  return number === null ? `t${value.toLowerCase()}` : `n${String(number)}`;
}

/** Of a text in a cell that is no plain number, nothing is said until a criterion could mean it. */
function numberIn(text: string): number | null {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/.test(text) ? Number(text) : null;
}

/** Takes a criterion apart. @example criterionOf("Hoàn thành*").kind // => "pattern" */
export function criterionOf(value: Single): Criterion {
  if (value === null || typeof value === "boolean" || value instanceof FormulaError) return beyond();
  if (typeof value === "number") return { kind: "key", key: `n${String(value)}` };
  const compared = COMPARED.exec(value);
  if (compared) return comparison(compared[1] ?? "", Number(compared[2]));
  if (value === "" || /^[=<>]/.test(value)) return beyond();
  if (/[*?~]/.test(value)) return { kind: "pattern", pattern: wildcards(value) };
  return { kind: "key", key: keyOfText(value) };
}

/** A comparison with a number counts numbers only. */
const COMPARED = /^(>=|<=|>|<)(-?\d+(?:\.\d+)?)$/;

function comparison(sign: string, limit: number): Criterion {
  const isMet = (number: number): boolean => {
    if (number === limit) return sign.length > 1;
    return sign.startsWith(">") ? number > limit : number < limit;
  };
  return { kind: "compare", isMet };
}

/** A pattern matches whole texts only, never numbers. */
export function wildcards(text: string): RegExp {
  return new RegExp(`^(?:${wildcardPattern(text)})$`, "isu");
}

function keyOfText(text: string): string {
  // "quý 1" is a word; "1/2025" may be a day.
  if (/^\s*[\p{L}_]/u.test(text) && !/^\s*(?:true|false)\s*$/i.test(text)) return `t${text.toLowerCase()}`;
  const number = plainNumber(text);
  return number === null ? `t${text.toLowerCase()}` : `n${String(number)}`;
}
