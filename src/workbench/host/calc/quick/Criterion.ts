import { wildcardPattern } from "../../model/cells/wildcardPattern";
import { plainNumber } from "./coerce";
import { DAY_WORDS } from "./dayVocabulary";
import { beyond, FormulaError, type Single } from "./Value";

/**
 * What COUNTIF asks of a cell: a word or number that it must be (`key`, to be looked up), a pattern, a comparison, or whether it is `empty`, as
 * one that holds an empty text is, or `filled`, as that one is, too. Criteria that follow from Excel's language are left to the large engine.
 */
export type Criterion =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "pattern"; readonly pattern: RegExp }
  | { readonly kind: "compare"; readonly isMet: (number: number) => boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "filled" };

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
  if (value === "" || value === "<>") return { kind: value === "" ? "empty" : "filled" };
  return criterionOfText(value);
}

function criterionOfText(value: string): Criterion {
  if (/^[=<>]/.test(value)) return beyond();
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

/** "6 tháng đầu năm" is no day, whatever Excel's language. */
function hasWords(text: string): boolean {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => /[^a-z]/.test(word) && !DAY_WORDS.has(word));
}

function keyOfText(text: string): string {
  // "quý 1" is a word; "1/2025" may be a day.
  if (/^\s*[\p{L}_]/u.test(text) && !/^\s*(?:true|false)\s*$/i.test(text)) return `t${text.toLowerCase()}`;
  if (hasWords(text)) return `t${text.toLowerCase()}`;
  const number = plainNumber(text);
  return number === null ? `t${text.toLowerCase()}` : `n${String(number)}`;
}
