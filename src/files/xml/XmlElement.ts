/** An element of an XML part, its prefix left out: parts name the same things by different prefixes. */
export interface XmlElement {
  readonly name: string;
  /** The name with its prefix, and the attributes as they are written, each with the space before it. */
  readonly tag: string;
  readonly written: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** The elements in an element. @example elementsIn(row).map((one) => one.name) // => ["trPr", "tc", "tc"] */
export function elementsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

/** The first element of a name in an element. @example childOf(paragraph, "pPr")?.name // => "pPr" */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name);
}

/** The attribute `val` of a child, as most properties are told. @example valueOf(paragraphProperties, "pStyle") // => "Heading1" */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get("val");
}

/** A whole number told as the `val` of a child. @example numberOf(cellProperties, "gridSpan") // => 2 */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(valueOf(element, name) ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

/** Whether a switch is on: present, and not told to be off. @example isOn(runProperties, "vanish") // => true */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = childOf(element, name);
  return found !== undefined && !/^(0|false|off)$/.test(found.attributes.get("val") ?? "");
}

/** How many elements of a name stand in an element, however deep. @example countOf(table, "tc") // => 44 */
export function elementCount(element: XmlElement, name: string): number {
  const below = elementsIn(element).reduce((count, child) => count + elementCount(child, name), 0);
  return below + (element.name === name ? 1 : 0);
}

/** All the text in an element, however deep. @example textIn(item) // => "Quý I" */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** The elements of a name in an element. @example childrenOf(sheet, "mergeCell").length // => 3 */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name);
}

/** An attribute that switches something: undefined when it is not there. @example flagOf(row, "hidden") // => true */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const value = element?.attributes.get(name);
  return value === undefined ? undefined : /^(1|true|on|t)$/i.test(value);
}

/** An attribute that is a number. @example amountOf(column, "width") // => 8.43 */
export function amountOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes.get(name);
  const amount = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(amount) ? amount : undefined;
}
