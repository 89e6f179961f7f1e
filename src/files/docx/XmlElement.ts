/** An element of an XML part, its prefix left out: parts name the same things by different prefixes. */
export interface XmlElement {
  readonly name: string;
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
export function countOf(element: XmlElement, name: string): number {
  const below = elementsIn(element).reduce((count, child) => count + countOf(child, name), 0);
  return below + (element.name === name ? 1 : 0);
}
