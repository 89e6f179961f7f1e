import { attributeIn } from "../xml/attributesOf";
import type { Editor } from "../xml/editXml";
import { escapeXml, serializeXml } from "../xml/serializeXml";
import { amountOf, childOf, elementsIn, valueOf, type XmlElement } from "../xml/XmlElement";

/**
 * Font families by which the library is told which named style a look has: it knows none. Beyond every real family; looks that are the
 * style's very own count from PURE, those that differ from it from CHANGED.
 */
const PURE = 1000;
const CHANGED = 2000;

/**
 * The font family that stands for a named style until `nameStyles` makes it one.
 *
 * @example styleFamily(2, true) // => 1002
 */
export function styleFamily(style: number, isPure: boolean): number {
  return style + (isPure ? PURE : CHANGED);
}

/**
 * Gives a file its named cell styles, each after the look that was written for it, and points the looks at them.
 *
 * @example editXml(stylesPart, nameStyles(["SKH Đầu cột"])) // => "…<cellStyle name=\"SKH Đầu cột\" xfId=\"1\"/>…"
 */
export function nameStyles(names: readonly string[]): Editor {
  return ({ name }) => {
    if (name !== "styleSheet" || names.length === 0) return undefined;
    return { content: (sheet) => named(sheet, names) };
  };
}

function named(sheet: XmlElement, names: readonly string[]): string {
  const families = elementsIn(childOf(sheet, "fonts")).map((font) => Number(valueOf(font, "family") ?? 0));
  const familyOf = (look: XmlElement): number => families[amountOf(look, "fontId") ?? 0] ?? 0;
  const looks = elementsIn(childOf(sheet, "cellXfs"));
  const listed = names.flatMap((name, index) => {
    const own = [PURE, CHANGED].map((base) => looks.find((look) => familyOf(look) === base + index));
    const look = own[0] ?? own[1];
    return look === undefined ? [] : [{ name, index, look }];
  });
  const places = new Map(listed.map(({ index }, place) => [index, place + 1]));
  return elementsIn(sheet)
    .map((part) => {
      if (part.name === "fonts") return written(part, elementsIn(part).map(withoutMark));
      if (part.name === "cellXfs")
        return written(
          part,
          looks.map((look) => pointed(look, styleOf(familyOf(look), places))),
        );
      if (part.name === "cellStyleXfs")
        return grown(
          part,
          listed.map(({ look }) => pointed(look, null)),
        );
      if (part.name === "cellStyles")
        return grown(
          part,
          listed.map(({ name }, place) => styleElement(name, place + 1)),
        );
      return serializeXml(part);
    })
    .join("");
}

function styleElement(name: string, place: number): string {
  return `<cellStyle name="${escapeXml(name)}" xfId="${String(place)}"/>`;
}

/** A font without the family that was only a mark. */
function withoutMark(font: XmlElement): string {
  const children = font.children.filter(
    (child) => typeof child === "string" || child.name !== "family" || Number(child.attributes.get("val")) < PURE,
  );
  return serializeXml({ ...font, children });
}

/** The style that a mark stands for, by its place in the file; "Normal", the first, where it stands for none. */
function styleOf(family: number, places: ReadonlyMap<number, number>): number {
  return family < PURE ? 0 : (places.get(family % PURE) ?? 0);
}

/** A look that points at a style; null: one that is a style itself, and points at none. */
function pointed(look: XmlElement, style: number | null): string {
  const plain = look.written.replace(/ xfId="\d+"/u, "");
  return serializeXml({ ...look, written: style === null ? plain : `${plain} xfId="${String(style)}"` });
}

function written(part: XmlElement, children: readonly string[]): string {
  return `<${part.tag}${part.written}>${children.join("")}</${part.tag}>`;
}

function grown(part: XmlElement, added: readonly string[]): string {
  const children = [...elementsIn(part).map(serializeXml), ...added];
  const count = attributeIn(part.written, "count");
  const tag =
    count === undefined ? part.written : part.written.replace(`count="${count}"`, `count="${String(children.length)}"`);
  return `<${part.tag}${tag}>${children.join("")}</${part.tag}>`;
}
