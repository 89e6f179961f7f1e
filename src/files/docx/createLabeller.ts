import { bulletText } from "../source/bulletText";
import { formatNumber } from "../source/formatNumber";
import type { List, ListLevel, ListPlace, Numbering } from "./Numbering";

/** Gives the label of the next paragraph of a list, "" for none. */
export type Labeller = (place: ListPlace) => string;

type Counters = (number | undefined)[];

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels[level]?.start ?? 1;
}

function restartDeeper(counters: Counters, list: List, level: number): void {
  for (let deeper = level + 1; deeper < counters.length; deeper++) {
    const { restartAfter } = list.levels[deeper] ?? { restartAfter: deeper - 1 };
    if (restartAfter !== null && level <= restartAfter) counters[deeper] = undefined;
  }
}

function numberText(list: List, own: ListLevel, level: number, counters: Counters): string {
  const value = counters[level] ?? startOf(list, level);
  const { format = "decimal" } = list.levels[level] ?? {};
  if (format === "bullet") return "";
  return formatNumber(value, own.isLegal && format !== "none" ? "decimal" : format);
}

function labelOf(list: List, own: ListLevel, counters: Counters): string {
  if (own.format === "bullet") return bulletText(own.text);
  return own.text.replace(/%([1-9])/g, (_, digit: string) => numberText(list, own, Number(digit) - 1, counters)).trim();
}

/**
 * Counts the paragraphs of a document's lists as Word does: each level counts under the one above it, lists of one pattern count on
 * from each other, and a list that says where it starts does so when it is first met.
 *
 * @example const label = createLabeller(numbering);
 * [label({ list: "1", level: 0 }), label({ list: "1", level: 1 }), label({ list: "1", level: 1 })] // => ["1.", "1.1.", "1.2."]
 */
export function createLabeller(numbering: Numbering): Labeller {
  const countersOf = new Map<string, Counters>();
  const met = new Set<string>();
  return ({ list: name, level }) => {
    const list = numbering.get(name);
    const own = list?.levels[level];
    if (list === undefined || own === undefined) return "";
    const counters = countersOf.get(list.pattern) ?? [];
    countersOf.set(list.pattern, counters);
    if (!met.has(name)) for (const started of list.starts.keys()) counters[started] = undefined;
    met.add(name);
    const before = counters[level];
    counters[level] = before === undefined ? startOf(list, level) : before + 1;
    restartDeeper(counters, list, level);
    return labelOf(list, own, counters);
  };
}
