import { decodeEntities } from "./decodeEntities";
import { localName } from "./scanXml";

const SPACE = 32;
const EQUALS = 61;
const NONE: ReadonlyMap<string, string> = new Map();
const ATTRIBUTE = /\s+([^\s=<"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * The attributes of a tag by their names as written; undefined for what are no attributes, or when a reference in them means nothing.
 *
 * @example writtenAttributes(' r:id="rId1" name="Kế hoạch"') // => Map { "r:id" → "rId1", "name" → "Kế hoạch" }
 */
export function writtenAttributes(written: string): ReadonlyMap<string, string> | undefined {
  const end = written.trimEnd().length;
  if (end === 0) return NONE;
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(written); match !== null; match = ATTRIBUTE.exec(written)) {
    const [, name = "", double, single] = match;
    const value = decodeEntities(double ?? single ?? "");
    if (value === undefined) return undefined;
    attributes.set(name, value);
    if (ATTRIBUTE.lastIndex >= end) return attributes;
  }
  return undefined;
}

/**
 * The attributes of a tag by their names without prefixes, declarations of prefixes left out; undefined when a reference in them means
 * nothing.
 *
 * @example attributesOf(' xmlns:r="…" r:id="rId1"') // => Map { "id" → "rId1" }
 */
export function attributesOf(written: string): ReadonlyMap<string, string> | undefined {
  const all = writtenAttributes(written);
  if (all === undefined || !/:|xmlns/.test(written)) return all;
  const attributes = new Map<string, string>();
  for (const [name, value] of all) if (!name.startsWith("xmlns")) attributes.set(localName(name), value);
  return attributes;
}

/**
 * One attribute of a tag by its name as written, without looking at the others; its references are left as they stand.
 *
 * @example attributeIn(' r="A1" s="3" t="s"', "t") // => "s"
 */
export function attributeIn(written: string, name: string): string | undefined {
  for (let at = written.indexOf(name); at > 0; at = written.indexOf(name, at + 1)) {
    if (written.charCodeAt(at - 1) > SPACE) continue;
    let quote = at + name.length;
    while (written.charCodeAt(quote) <= SPACE || written.charCodeAt(quote) === EQUALS) quote += 1;
    const sign = written[quote];
    if (quote === at + name.length || (sign !== '"' && sign !== "'")) continue;
    const end = written.indexOf(sign, quote + 1);
    return end < 0 ? undefined : written.slice(quote + 1, end);
  }
  return undefined;
}
