import { HostError } from "../../wire/HostError";
import { isFormula } from "../formulas/isFormula";
import type { ValidationRule } from "./ValidationModel";

/** Characters of a list written into the rule itself, as the file format has it. */
const MAX_INLINE_LIST = 255;
const KINDS: ReadonlySet<string> = new Set(["custom", "date", "decimal", "list", "textLength", "time", "wholeNumber"]);
/** Dates and times are given as ISO text, never as serial numbers. */
const ISO = /^(\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?|\d{1,2}:\d{2}(:\d{2})?)$/;

/**
 * Refuses a validation rule that Excel refuses, with InvalidArgument.
 *
 * @example checkValidationRule({ list: { source: "Hoàn thành,".repeat(24) } }) // throws: more than 255 characters
 */
export function checkValidationRule(rule: ValidationRule): void {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] != null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1 || !KINDS.has(kind)) throw refused("A validation has one rule.");
  const settings = rule[kind] ?? {};
  if (kind === "list") checkList(settings.source);
  else if (kind === "custom") checkFormula(settings.formula);
  else checkLimits(kind, settings);
}

function checkList(source: unknown): void {
  if (typeof source !== "string" || source === "") throw refused("A list has a source.");
  if (source.startsWith("=")) checkFormula(source);
  else if (source.length > MAX_INLINE_LIST) throw refused("The items of a list have at most 255 characters together.");
}

function checkFormula(formula: unknown): void {
  const isReadable = typeof formula === "string" && isFormula(formula.startsWith("=") ? formula : `=${formula}`);
  if (!isReadable) throw refused(`"${String(formula)}" is no formula.`);
}

function checkLimits(kind: string, { formula1, formula2, operator }: Readonly<Record<string, unknown>>): void {
  if (typeof operator !== "string") throw refused("The rule has no operator.");
  checkLimit(kind, formula1);
  if (operator === "Between" || operator === "NotBetween") checkLimit(kind, formula2);
}

function checkLimit(kind: string, limit: unknown): void {
  const isPlain =
    kind === "date" || kind === "time"
      ? typeof limit === "string" && ISO.test(limit)
      : typeof limit === "number" || (typeof limit === "string" && limit !== "" && !Number.isNaN(Number(limit)));
  if (isPlain) return;
  if (typeof limit !== "string" || !limit.startsWith("=")) throw refused(`"${String(limit)}" is no limit.`);
  checkFormula(limit);
}

function refused(message: string): HostError {
  return new HostError("InvalidArgument", message);
}
