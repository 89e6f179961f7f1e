import type { ListPlace, Numbering } from "./Numbering";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, elementsIn, isOn, numberOf, valueOf } from "../xml/XmlElement";

/** What a paragraph or style says of its list; a `list` of "0" says that there is none. */
export interface ListSaid {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** What properties of text say of its being seen; what they don't say is decided elsewhere. */
export interface TextLook {
  readonly isStruck: boolean | undefined;
  readonly isHidden: boolean | undefined;
}

/** What the styles of a document say, by the name of a style; without one by what paragraphs have when they name none. */
export interface DocumentStyles {
  /** The list place that a paragraph style gives, undefined when it gives none. */
  readonly listOf: (style: string | undefined) => ListPlace | undefined;
  readonly lookOf: (style: string | undefined) => TextLook;
}

interface Style extends ListSaid {
  readonly look: TextLook;
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

/**
 * What text properties say of the text's being seen.
 *
 * @example lookSaid(runProperties) // => { isStruck: true, isHidden: undefined }
 */
export function lookSaid(properties: XmlElement | undefined): TextLook {
  const said = (name: string): boolean | undefined =>
    childOf(properties, name) === undefined ? undefined : isOn(properties, name);
  const [once, twice] = [said("strike"), said("dstrike")];
  return { isStruck: once === true || twice === true ? true : (once ?? twice), isHidden: said("vanish") };
}

function readStyle(element: XmlElement): Style {
  const look = lookSaid(childOf(element, "rPr"));
  return { ...listSaid(childOf(element, "pPr")), look, basedOn: valueOf(element, "basedOn") };
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

function listIn(chain: readonly [string, Style][], numbering: Numbering): ListPlace | undefined {
  const list = firstSaid(chain.map(([, one]) => one.list));
  if (list === undefined || list === "0") return undefined;
  return { list, level: levelIn(numbering, list, chain) };
}

function lookIn(chain: readonly [string, Style][]): TextLook {
  const looks = chain.map(([, { look }]) => look);
  return {
    isStruck: firstSaid(looks.map((one) => one.isStruck)),
    isHidden: firstSaid(looks.map((one) => one.isHidden)),
  };
}

function firstSaid<T>(said: readonly (T | undefined)[]): T | undefined {
  return said.find((one) => one !== undefined);
}

/**
 * Reads the styles (word/styles.xml): which paragraph styles count in a list, as headings often do, and which strike or hide text.
 *
 * @example readStyles(root, numbering).listOf("Heading2") // => { list: "1", level: 1 }
 */
export function readStyles(root: XmlElement | undefined, numbering: Numbering): DocumentStyles {
  const all = elementsIn(root).filter((one) => one.name === "style");
  const styles = new Map(all.map((one) => [one.attributes.get("styleId") ?? "", readStyle(one)]));
  const initial = all.find(
    (one) => one.attributes.get("type") === "paragraph" && one.attributes.get("default") === "1",
  );
  const chain = (style = initial?.attributes.get("styleId")): readonly [string, Style][] =>
    style === undefined ? [] : chainOf(styles, style);
  return { listOf: (style) => listIn(chain(style), numbering), lookOf: (style) => lookIn(chain(style)) };
}
