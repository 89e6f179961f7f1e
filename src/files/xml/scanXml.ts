/** Why a part can't be read. `unsafe`: it declares a document type, the door of external entities, which no Office writes. */
export type XmlFault = "malformed" | "unsafe" | "too-large";

/** The tag that opens an element: its name as written and without its prefix, its attributes as written, where it stands. */
export interface OpeningTag {
  readonly tag: string;
  readonly name: string;
  /** The attributes as they are written, each with the space before it; see `attributesOf`. */
  readonly written: string;
  /** Whether the element ends with its tag. `close` is told of it all the same. */
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

/** Where the element's closing tag stands; the end of the opening one for an element without content. */
export interface ClosingTag {
  readonly start: number;
  readonly end: number;
}

/** What is told while a part is scanned, in its order. A fault that is given back ends the scan. `text` comes with its references. */
export interface XmlListener {
  readonly open: (tag: OpeningTag) => XmlFault | undefined;
  readonly close: (tag: OpeningTag, at: ClosingTag) => XmlFault | undefined;
  readonly text: (raw: string, isLiteral: boolean) => XmlFault | undefined;
}

interface Name {
  readonly tag: string;
  readonly name: string;
}

interface Scan {
  readonly text: string;
  readonly listener: XmlListener;
  readonly stack: OpeningTag[];
  /** The names met so far: a part has few, and a million of each. */
  readonly names: Map<string, Name>;
  hasRoot: boolean;
}

/** Where to go on; or why not. */
type Next = number | XmlFault;

const CHARACTER_DATA = "<![CDATA[";
const DEEPEST = 2000;

/** A name without its prefix: parts name the same things by different prefixes. @example localName("w:tbl") // => "tbl" */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

// Looking at characters is several times as fast as a pattern here, and a sheet has a million tags.
const [TAB, LINE, RETURN, SPACE, QUOTE, APOSTROPHE, SLASH, LESS, GREATER] = [9, 10, 13, 32, 34, 39, 47, 60, 62];

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || code === RETURN || code === TAB;
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    !isSpace(code) && code !== SLASH && code !== GREATER;
    code = text.charCodeAt(at)
  ) {
    if (code === LESS || code === QUOTE || code === APOSTROPHE || at >= text.length) return -1;
    at += 1;
  }
  return at === from ? -1 : at;
}

/** Where the tag closes, beyond quoted values; -1 when it never does. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === LESS) return -1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function nameOf({ names }: Scan, tag: string): Name {
  const known = names.get(tag);
  if (known !== undefined) return known;
  const name = { tag, name: localName(tag) };
  names.set(tag, name);
  return name;
}

function openingTag(scan: Scan, start: number): OpeningTag | undefined {
  const { text } = scan;
  const nameEnd = endOfName(text, start + 1);
  const close = nameEnd < 0 ? -1 : endOfTag(text, nameEnd);
  if (close < 0) return undefined;
  const isEmpty = text.charCodeAt(close - 1) === SLASH;
  const { tag, name } = nameOf(scan, text.slice(start + 1, nameEnd));
  const written = nameEnd === close ? "" : text.slice(nameEnd, isEmpty ? close - 1 : close);
  return { tag, name, written, isEmpty, start, end: close + 1 };
}

function openElement(scan: Scan, at: number): Next {
  const opening = scan.stack.length === 0 && scan.hasRoot ? undefined : openingTag(scan, at);
  if (opening === undefined) return "malformed";
  const { end } = opening;
  const fault = scan.stack.length >= DEEPEST ? "too-large" : scan.listener.open(opening);
  if (fault !== undefined) return fault;
  scan.hasRoot = true;
  if (!opening.isEmpty) scan.stack.push(opening);
  return opening.isEmpty ? (scan.listener.close(opening, { start: end, end }) ?? end) : end;
}

function closeElement(scan: Scan, at: number): Next {
  const open = scan.stack.pop();
  if (open === undefined || !scan.text.startsWith(open.tag, at + 2)) return "malformed";
  let end = at + 2 + open.tag.length;
  while (isSpace(scan.text.charCodeAt(end))) end += 1;
  if (scan.text.charCodeAt(end) !== GREATER) return "malformed";
  return scan.listener.close(open, { start: at, end: end + 1 }) ?? end + 1;
}

function skipTo(scan: Scan, sign: string, at: number): Next {
  const end = scan.text.indexOf(sign, at);
  return end < 0 ? "malformed" : end + sign.length;
}

function tellText(scan: Scan, raw: string, isLiteral: boolean): XmlFault | undefined {
  if (scan.stack.length > 0) return scan.listener.text(raw, isLiteral);
  return /^[\s\uFEFF\0]*$/.test(raw) ? undefined : "malformed";
}

function readCharacterData(scan: Scan, at: number): Next {
  const end = skipTo(scan, "]]>", at);
  if (typeof end === "string") return end;
  return tellText(scan, scan.text.slice(at + CHARACTER_DATA.length, end - 3), true) ?? end;
}

function readMarkup(scan: Scan, at: number): Next {
  const { text } = scan;
  const sign = text.charCodeAt(at + 1);
  if (sign === 0x2f) return closeElement(scan, at);
  if (sign === 0x3f) return skipTo(scan, "?>", at);
  if (sign !== 0x21) return openElement(scan, at);
  if (text.startsWith("<!--", at)) return skipTo(scan, "-->", at);
  return text.startsWith(CHARACTER_DATA, at) ? readCharacterData(scan, at) : "unsafe";
}

function readNext(scan: Scan, at: number): Next {
  const open = scan.text.indexOf("<", at);
  const end = open < 0 ? scan.text.length : open;
  const fault = end === at ? undefined : tellText(scan, scan.text.slice(at, end), false);
  if (fault !== undefined) return fault;
  return open < 0 ? end : readMarkup(scan, open);
}

/**
 * Walks through an XML part without keeping it. Only what Office writes is read: no document type, no entities but the five of XML.
 * Nothing outside the text is ever looked up. Gives the fault that ended it, undefined when the part is whole.
 *
 * @example scanXml("<row><c/></row>", { open: ({ name }) => { … }, close, text }) // => undefined
 */
export function scanXml(text: string, listener: XmlListener): XmlFault | undefined {
  const scan: Scan = { text, listener, stack: [], names: new Map(), hasRoot: false };
  for (let at: Next = 0; at < text.length;) {
    at = readNext(scan, at);
    if (typeof at === "string") return at;
  }
  return scan.hasRoot && scan.stack.length === 0 ? undefined : "malformed";
}
