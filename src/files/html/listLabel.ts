import { formatNumber, type NumberFormat } from "../source/formatNumber";
import { listType } from "./htmlStyle";

const FORMATS: ReadonlyMap<string, NumberFormat> = new Map([
  ["1", "decimal"],
  ["decimal", "decimal"],
  ["decimal-leading-zero", "decimalZero"],
  ["a", "lowerLetter"],
  ["lower-alpha", "lowerLetter"],
  ["lower-latin", "lowerLetter"],
  ["A", "upperLetter"],
  ["upper-alpha", "upperLetter"],
  ["upper-latin", "upperLetter"],
  ["i", "lowerRoman"],
  ["lower-roman", "lowerRoman"],
  ["I", "upperRoman"],
  ["upper-roman", "upperRoman"],
]);
const BULLET = "-";

function wholeNumber(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name);
  return text !== null && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

function positionOf(item: Element, list: Element): number {
  let position = wholeNumber(list, "start") ?? 1;
  for (const sibling of list.children) {
    if (sibling.tagName !== "LI") continue;
    position = wholeNumber(sibling, "value") ?? position;
    if (sibling === item) break;
    position += 1;
  }
  return position;
}

/**
 * The mark that a browser shows before an item of a list, "" for none.
 *
 * @example listLabel(item) // => "b."
 */
export function listLabel(item: Element): string {
  const list = item.parentElement;
  if (list === null) return BULLET;
  const type = listType(item) ?? listType(list);
  if (type === "none") return "";
  const format = FORMATS.get(type ?? (list.tagName === "OL" ? "1" : ""));
  return format === undefined ? BULLET : `${formatNumber(positionOf(item, list), format)}.`;
}
