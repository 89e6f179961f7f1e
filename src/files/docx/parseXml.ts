import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { LIMITS } from "../source/limits";
import { decodeEntities } from "./decodeEntities";
import type { XmlElement } from "./XmlElement";

/** Why a part gives no tree. `unsafe`: it declares a document type, the door of external entities, which no Office writes. */
export type XmlFault = "malformed" | "unsafe" | "too-large";

interface OpenElement extends XmlElement {
  readonly tag: string;
  readonly children: (XmlElement | string)[];
}

interface Scan {
  readonly text: string;
  readonly stack: OpenElement[];
  root: XmlElement | undefined;
  elements: number;
}

/** Where to go on; or why not. */
type Next = number | XmlFault;

const NONE: ReadonlyMap<string, string> = new Map();
const TAG = /<([^\s/>=<"']+)((?:\s+[^\s/>=<"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributesOf(text: string): ReadonlyMap<string, string> | undefined {
  if (text === "") return NONE;
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    if (name.startsWith("xmlns")) continue;
    const value = decodeEntities(double ?? single ?? "");
    if (value === undefined) return undefined;
    attributes.set(localName(name), value);
  }
  return attributes;
}

function addText(scan: Scan, text: string): boolean {
  const parent = scan.stack.at(-1);
  if (parent === undefined) return /^[\s\uFEFF]*$/.test(text);
  parent.children.push(text);
  return true;
}

function mayOpen(scan: Scan): XmlFault | undefined {
  if (scan.stack.length === 0 && scan.root !== undefined) return "malformed";
  return scan.elements >= LIMITS.elements || scan.stack.length >= LIMITS.depth ? "too-large" : undefined;
}

function openElement(scan: Scan, at: number): Next {
  TAG.lastIndex = at;
  const match = TAG.exec(scan.text);
  if (match === null) return "malformed";
  const [whole, tag = "", inside = "", closed] = match;
  const attributes = attributesOf(inside);
  if (attributes === undefined) return "malformed";
  const fault = mayOpen(scan);
  if (fault !== undefined) return fault;
  const element: OpenElement = { name: localName(tag), tag, attributes, children: [] };
  scan.elements += 1;
  scan.stack.at(-1)?.children.push(element);
  scan.root ??= element;
  if (closed === "") scan.stack.push(element);
  return at + whole.length;
}

function closeElement(scan: Scan, at: number): Next {
  const end = scan.text.indexOf(">", at);
  const open = scan.stack.pop();
  const isRight = open !== undefined && end > 0 && scan.text.slice(at + 2, end).trimEnd() === open.tag;
  return isRight ? end + 1 : "malformed";
}

function skipTo(scan: Scan, sign: string, at: number): Next {
  const end = scan.text.indexOf(sign, at);
  return end < 0 ? "malformed" : end + sign.length;
}

function readCharacterData(scan: Scan, at: number): Next {
  const end = skipTo(scan, "]]>", at);
  if (typeof end === "string") return end;
  return addText(scan, scan.text.slice(at + "<![CDATA[".length, end - 3)) ? end : "malformed";
}

function readMarkup(scan: Scan, at: number): Next {
  const { text } = scan;
  if (text.startsWith("</", at)) return closeElement(scan, at);
  if (text.startsWith("<?", at)) return skipTo(scan, "?>", at);
  if (text.startsWith("<!--", at)) return skipTo(scan, "-->", at);
  if (text.startsWith("<![CDATA[", at)) return readCharacterData(scan, at);
  return text.startsWith("<!", at) ? "unsafe" : openElement(scan, at);
}

function readText(scan: Scan, from: number, to: number): Next {
  if (from === to) return to;
  const text = decodeEntities(scan.text.slice(from, to));
  return text !== undefined && addText(scan, text) ? to : "malformed";
}

function readNext(scan: Scan, at: number): Next {
  const open = scan.text.indexOf("<", at);
  const next = readText(scan, at, open < 0 ? scan.text.length : open);
  return typeof next === "string" || open < 0 ? next : readMarkup(scan, open);
}

/**
 * Reads an XML part into a tree. Only what Office writes is read: no document type, no entities but the five of XML, and neither more
 * elements nor deeper ones than any plan has. Nothing outside the text is ever looked up.
 *
 * @example parseXml("<w:t>Quý I</w:t>") // => ok({ name: "t", attributes: new Map(), children: ["Quý I"] })
 */
export function parseXml(text: string): Result<XmlElement, XmlFault> {
  const scan: Scan = { text, stack: [], root: undefined, elements: 0 };
  for (let at: Next = 0; at < text.length;) {
    at = readNext(scan, at);
    if (typeof at === "string") return err(at);
  }
  return scan.root === undefined || scan.stack.length > 0 ? err("malformed") : ok(scan.root);
}
