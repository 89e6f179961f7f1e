import { isNumberFormat } from "../source/formatNumber";
import type { List, ListLevel, Numbering } from "./Numbering";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, elementsIn, isOn, numberOf, valueOf } from "../xml/XmlElement";

const DEEPEST_LEVEL = 8;

function levelIndex(element: XmlElement): number {
  return Number(element.attributes.get("ilvl") ?? "0");
}

function isLevel(element: XmlElement): boolean {
  const index = levelIndex(element);
  return Number.isInteger(index) && index >= 0 && index <= DEEPEST_LEVEL;
}

// Formats of other countries are counted in figures.
function formatOf(level: XmlElement): ListLevel["format"] {
  const format = valueOf(level, "numFmt") ?? "decimal";
  if (format === "bullet") return "bullet";
  return isNumberFormat(format) ? format : "decimal";
}

function readLevel(level: XmlElement): ListLevel {
  const restart = numberOf(level, "lvlRestart");
  const own = levelIndex(level);
  return {
    format: formatOf(level),
    text: valueOf(level, "lvlText") ?? "",
    start: numberOf(level, "start") ?? 1,
    restartAfter: restart === undefined ? own - 1 : restart === 0 ? null : restart - 1,
    isLegal: isOn(level, "isLgl"),
    style: valueOf(level, "pStyle"),
  };
}

function readLevels(parent: XmlElement): readonly ListLevel[] {
  const levels: ListLevel[] = [];
  const found = elementsIn(parent).filter((one) => one.name === "lvl" && isLevel(one));
  for (const level of found) levels[levelIndex(level)] = readLevel(level);
  return levels;
}

/** The abstract lists by their number; one that only names a list style stands for the list of that style. */
function readPatterns(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const all = elementsIn(root).filter((one) => one.name === "abstractNum");
  const ofStyle = new Map(all.map((one) => [valueOf(one, "styleLink"), one]));
  return new Map(
    all.map((one) => {
      const link = valueOf(one, "numStyleLink");
      return [one.attributes.get("abstractNumId") ?? "", (link === undefined ? undefined : ofStyle.get(link)) ?? one];
    }),
  );
}

function readList(num: XmlElement, patterns: ReadonlyMap<string, XmlElement>): List | undefined {
  const pattern = patterns.get(valueOf(num, "abstractNumId") ?? "");
  if (pattern === undefined) return undefined;
  const levels = [...readLevels(pattern)];
  const starts = new Map<number, number>();
  for (const override of elementsIn(num).filter((one) => one.name === "lvlOverride" && isLevel(one))) {
    const level = childOf(override, "lvl");
    const start = numberOf(override, "startOverride");
    if (level !== undefined) levels[levelIndex(override)] = readLevel(level);
    if (start !== undefined) starts.set(levelIndex(override), start);
  }
  return { pattern: pattern.attributes.get("abstractNumId") ?? "", levels, starts };
}

/**
 * Reads the lists of a document (word/numbering.xml).
 *
 * @example readNumbering(root).get("1")?.levels[0]?.text // => "%1."
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  if (root === undefined) return new Map();
  const patterns = readPatterns(root);
  const lists = new Map<string, List>();
  for (const num of elementsIn(root).filter((one) => one.name === "num")) {
    const list = readList(num, patterns);
    if (list !== undefined) lists.set(num.attributes.get("numId") ?? "", list);
  }
  return lists;
}
