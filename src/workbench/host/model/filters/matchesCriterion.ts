import { wildcardPattern } from "../cells/wildcardPattern";
import { parseTypedNumber } from "../typing/parseTypedNumber";
import type { FilteredCell } from "./FilteredCell";

const CRITERION = /^(<>|<=|>=|=|<|>)?(.*)$/s;

const COMPARED: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/**
 * Whether a cell fits one condition of a custom filter. Numbers are compared with numbers, text with text; "=" alone is an empty cell, "<>"
 * alone one that holds something.
 *
 * @example matchesCriterion(">=50", { value: 60, text: "60" }) // => true
 */
export function matchesCriterion(criterion: string, cell: Pick<FilteredCell, "value" | "text">): boolean {
  const [, sign = "=", wanted = ""] = CRITERION.exec(criterion) ?? [];
  const operand = wanted === "" ? "" : (parseTypedNumber(wanted)?.value ?? wanted);
  const compared = COMPARED[sign];
  if (compared) return compared(orderOf(cell.value, operand));
  const bothNumbers = typeof operand === "number" && typeof cell.value === "number";
  const isSame = bothNumbers ? cell.value === operand : showsText(cell.text, wanted);
  return isSame === (sign !== "<>");
}

function showsText(text: string, wanted: string): boolean {
  return new RegExp(`^${wildcardPattern(wanted)}$`, "isu").test(text);
}

/** NaN, which no comparison holds for, where the two are of different kinds. */
function orderOf(value: FilteredCell["value"], wanted: string | number): number {
  if (typeof value === "number" && typeof wanted === "number") return value - wanted;
  if (typeof value === "string" && typeof wanted === "string") return value.localeCompare(wanted, "vi");
  return Number.NaN;
}
