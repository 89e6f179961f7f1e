import type { XmlElement } from "./XmlElement";

/** Text made safe for XML. @example escapeXml('a<"b"') // => "a&lt;&quot;b&quot;" */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/**
 * An element as XML again, its attributes as they were written.
 *
 * @example serializeXml(element) // => '<sz val="12"/>'
 */
export function serializeXml({ tag, written, children }: XmlElement): string {
  const inside = children.map((child) => (typeof child === "string" ? escapeXml(child) : serializeXml(child))).join("");
  return inside === "" ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}
