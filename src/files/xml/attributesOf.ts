import { decodeEntities } from "./decodeEntities";
import { localName } from "./scanXml";

const NONE: ReadonlyMap<string, string> = new Map();
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The attributes of a tag by their names as written; undefined when a reference in them means nothing.
 *
 * @example writtenAttributes(' r:id="rId1" name="Kế hoạch"') // => Map { "r:id" → "rId1", "name" → "Kế hoạch" }
 */
export function writtenAttributes(written: string): ReadonlyMap<string, string> | undefined {
  if (written === "") return NONE;
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of written.matchAll(ATTRIBUTE)) {
    const value = decodeEntities(double ?? single ?? "");
    if (value === undefined) return undefined;
    attributes.set(name, value);
  }
  return attributes;
}

/**
 * The attributes of a tag by their names without prefixes, declarations of prefixes left out; undefined when a reference in them means
 * nothing.
 *
 * @example attributesOf(' xmlns:r="…" r:id="rId1"') // => Map { "id" → "rId1" }
 */
export function attributesOf(written: string): ReadonlyMap<string, string> | undefined {
  const all = writtenAttributes(written);
  if (all === undefined || all.size === 0) return all;
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
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
    const before = written.charCodeAt(at - 1);
    const isName = before === 0x20 || before === 0x0a || before === 0x0d || before === 0x09;
    const value = isName ? /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(written.slice(at + name.length)) : null;
    if (value !== null) return value[1] ?? value[2];
  }
  return undefined;
}
