import { mergeRules } from "./mergeRules";
import type { Rule } from "../PdfPage";

/** Rules across that lie above each other with the same ends: a table whose columns no rule parts. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where its rules run, from the top. */
  readonly ys: readonly number[];
}

// In points.
const SAME_END = 5;
const LEAST_RULES = 3;
const LEAST_SHARE = 0.4;
/** More lines than any table has on one page: a drawing. */
const MOST_RULES = 2000;

/**
 * The tables of a page that have rules between their rows alone.
 *
 * @example bandsOf(rules, 595)[0]?.ys // => [120, 152.4, 210]
 */
export function bandsOf(rules: readonly Rule[], pageWidth: number): readonly Band[] {
  const merged = mergeRules(rules);
  if (merged.length > MOST_RULES) return [];
  const down = merged.filter((rule) => rule.way === "down");
  const isCrossed = (rule: Rule): boolean =>
    down.some(({ at, from, to }) => at > rule.from - 1 && at < rule.to + 1 && rule.at > from - 1 && rule.at < to + 1);
  const free = merged.filter((rule) => rule.way === "across" && rule.to - rule.from > LEAST_SHARE * pageWidth);
  const groups: Rule[][] = [];
  for (const rule of free.filter((one) => !isCrossed(one))) {
    const group = groups.find(([first]) => first !== undefined && hasSameEnds(first, rule));
    if (group === undefined) groups.push([rule]);
    else group.push(rule);
  }
  return groups
    .filter((group) => group.length >= LEAST_RULES)
    .map((group) => {
      const ys = group.map(({ at }) => at).sort((one, other) => one - other);
      const [first] = group;
      return { top: Math.min(...ys), bottom: Math.max(...ys), left: first?.from ?? 0, right: first?.to ?? 0, ys };
    });
}

function hasSameEnds(one: Rule, other: Rule): boolean {
  return Math.abs(one.from - other.from) < SAME_END && Math.abs(one.to - other.to) < SAME_END;
}
