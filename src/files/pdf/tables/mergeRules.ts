import type { Rule } from "../PdfPage";

// In points: borders are drawn cell by cell, twice, or with a gap where they cross.
const SAME_LINE = 2;
const GAP = 3;

/** Rules that lie on one line and touch, as one; shorter ones that remain are left out. */
function mergedOnLine(rules: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = [];
  for (const rule of [...rules].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last !== undefined && rule.from <= last.to + GAP) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    } else merged.push(rule);
  }
  return merged;
}

function linesOfWay(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const lines: Rule[][] = [];
  let at = -Infinity;
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    if (rule.at - at <= SAME_LINE) lines.at(-1)?.push({ ...rule, at });
    else {
      at = rule.at;
      lines.push([rule]);
    }
  }
  return lines;
}

/**
 * Rules as they are seen: pieces of one line put together, double lines as one.
 *
 * @example mergeRules([across(100, 0, 50), across(100.4, 51, 90)]) // => [across(100, 0, 90)]
 */
export function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const ways = ["across", "down"] as const;
  return ways.flatMap((way) => linesOfWay(rules.filter((rule) => rule.way === way)).flatMap(mergedOnLine));
}
