import type { ListPlace, Numbering } from "./Numbering";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, elementsIn, numberOf, valueOf } from "../xml/XmlElement";

/** What a paragraph or style says of its list; a `list` of "0" says that there is none. */
export interface ListSaid {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** The list place that a paragraph style gives, undefined when it gives none. */
export type StyleLists = (style: string | undefined) => ListPlace | undefined;

interface Style extends ListSaid {
  readonly basedOn: string | undefined;
}

// Longer chains of styles are circles.
const LONGEST_CHAIN = 30;

/**
 * What paragraph properties say of a list.
 *
 * @example listSaid(paragraphProperties) // => { list: "3", level: 1 }
 */
export function listSaid(properties: XmlElement | undefined): ListSaid {
  const said = childOf(properties, "numPr");
  return { list: valueOf(said, "numId"), level: numberOf(said, "ilvl") };
}

function readStyle(element: XmlElement): Style {
  return { ...listSaid(childOf(element, "pPr")), basedOn: valueOf(element, "basedOn") };
}

function chainOf(styles: ReadonlyMap<string, Style>, first: string): readonly [string, Style][] {
  const chain: [string, Style][] = [];
  for (let id: string | undefined = first; id !== undefined && chain.length < LONGEST_CHAIN;) {
    const style: Style | undefined = styles.get(id);
    if (style !== undefined) chain.push([id, style]);
    id = style?.basedOn;
  }
  return chain;
}

// The level is the one that names the style; only then what the style itself says.
function levelIn(numbering: Numbering, list: string, chain: readonly [string, Style][]): number {
  const levels = numbering.get(list)?.levels ?? [];
  const named = chain.map(([id]) => levels.findIndex((level) => level?.style === id)).find((level) => level >= 0);
  return named ?? chain.map(([, style]) => style.level).find((level) => level !== undefined) ?? 0;
}

/**
 * Reads which paragraph styles count in a list (word/styles.xml): headings often do.
 *
 * @example readStyles(root, numbering)("Heading2") // => { list: "1", level: 1 }
 */
export function readStyles(root: XmlElement | undefined, numbering: Numbering): StyleLists {
  const all = elementsIn(root).filter((one) => one.name === "style");
  const styles = new Map(all.map((one) => [one.attributes.get("styleId") ?? "", readStyle(one)]));
  const initial = all.find(
    (one) => one.attributes.get("type") === "paragraph" && one.attributes.get("default") === "1",
  );
  return (style = initial?.attributes.get("styleId")) => {
    const chain = style === undefined ? [] : chainOf(styles, style);
    const list = chain.map(([, one]) => one.list).find((one) => one !== undefined);
    if (list === undefined || list === "0") return undefined;
    return { list, level: levelIn(numbering, list, chain) };
  };
}
