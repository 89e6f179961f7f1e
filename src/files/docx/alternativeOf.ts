import { elementCount, elementsIn, type XmlElement } from "../xml/XmlElement";

/**
 * Which of the ways in which a document tells one thing, for newer and for older programs, is read: the first one that holds words. A
 * thing may stand in only one of them.
 *
 * @example alternativeOf(alternateContent)?.name // => "Choice"
 */
export function alternativeOf(element: XmlElement): XmlElement | undefined {
  const ways = elementsIn(element).filter(({ name }) => name === "Choice" || name === "Fallback");
  return ways.find((way) => elementCount(way, "t") > 0) ?? ways[0];
}
