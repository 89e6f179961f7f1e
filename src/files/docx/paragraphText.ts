import { isSymbolFont, symbolText } from "./symbolText";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, elementsIn, isOn, valueOf } from "../xml/XmlElement";
import { alternativeOf } from "./alternativeOf";
import { formFieldText } from "./formField";
import { lookSaid, type DocumentStyles, type TextLook } from "./readStyles";

/** The text of a paragraph, and the boxes of text that hang on it. */
export interface ParagraphText {
  readonly text: string;
  /** What is struck through; no part of the text. */
  readonly struck: string;
  readonly boxes: readonly XmlElement[];
}

/** A field that is open: whether it has come to its result, and what it shows if that is empty. */
interface Field {
  hasResult: boolean;
  hasText: boolean;
  readonly form: string;
}

interface Writing {
  text: string;
  struck: string;
  isStruck: boolean;
  readonly boxes: XmlElement[];
  readonly fields: Field[];
  readonly styles: DocumentStyles;
  /** What the paragraph's own style says; text may say otherwise. */
  readonly look: TextLook;
}

type Writer = (element: XmlElement, writing: Writing, font: string | undefined) => void;

const SOFT_HYPHEN = /\u00AD/g;
/** What XML calls space; a no-break space is a sign like others. */
const XML_SPACE_AROUND = /^[ \t\r\n]+|[ \t\r\n]+$/g;

function add(writing: Writing, text: string): void {
  const { fields } = writing;
  if (!fields.every(({ hasResult }) => hasResult)) return;
  if (text.trim() !== "") for (const field of fields) field.hasText = true;
  writing[writing.isStruck ? "struck" : "text"] += text;
}

// A field is its instruction, then its result; only the result is read.
function writeField(element: XmlElement, writing: Writing): void {
  const { fields } = writing;
  const type = element.attributes.get("fldCharType");
  const last = fields.at(-1);
  if (type === "begin") fields.push({ hasResult: false, hasText: false, form: formFieldText(element) });
  else if (type === "separate" && last !== undefined) last.hasResult = true;
  else if (type === "end") {
    fields.pop();
    if (last?.hasText === false) add(writing, last.form);
  }
}

function writeText(element: XmlElement, writing: Writing, font: string | undefined): void {
  const text = element.children.filter((child) => typeof child === "string").join("");
  const kept = element.attributes.get("space") === "preserve" ? text : text.replace(XML_SPACE_AROUND, "");
  const signs = isSymbolFont(font)
    ? [...kept].map((sign) => symbolText(font, sign.codePointAt(0) ?? 0)).join("")
    : kept;
  add(writing, signs.replace(SOFT_HYPHEN, ""));
}

function writeSymbol(element: XmlElement, writing: Writing): void {
  const code = Number.parseInt(element.attributes.get("char") ?? "", 16);
  if (!Number.isNaN(code)) add(writing, symbolText(element.attributes.get("font") ?? "", code));
}

const UNSAID: TextLook = { isStruck: undefined, isHidden: undefined };

function styleLook(properties: XmlElement | undefined, { styles }: Writing): TextLook {
  const style = valueOf(properties, "rStyle");
  return style === undefined ? UNSAID : styles.lookOf(style);
}

function writeRun(element: XmlElement, writing: Writing): void {
  const properties = childOf(element, "rPr");
  const looks = [lookSaid(properties), styleLook(properties, writing), writing.look];
  if (looks.find(({ isHidden }) => isHidden !== undefined)?.isHidden === true) return;
  const fonts = childOf(properties, "rFonts")?.attributes;
  writing.isStruck = looks.find(({ isStruck }) => isStruck !== undefined)?.isStruck === true;
  writeChildren(element, writing, fonts?.get("ascii") ?? fonts?.get("hAnsi"));
  writing.isStruck = false;
}

function writeContentControl(element: XmlElement, writing: Writing): void {
  // What Word asks to fill in is no content.
  if (isOn(childOf(element, "sdtPr"), "showingPlcHdr")) return;
  writeChildren(element, writing, undefined);
}

// The same thing told twice, for newer and for older programs.
function writeAlternative(element: XmlElement, writing: Writing, font: string | undefined): void {
  const chosen = alternativeOf(element);
  if (chosen !== undefined) writeChildren(chosen, writing, font);
}

function write(text: string): Writer {
  return (_element, writing) => {
    add(writing, text);
  };
}

function ignore(): void {
  // Deleted text, instructions of fields, properties and marks of notes are not part of the text.
}

const WRITERS: Readonly<Record<string, Writer>> = {
  t: writeText,
  r: writeRun,
  sym: writeSymbol,
  fldChar: writeField,
  tab: write("\t"),
  ptab: write("\t"),
  br: write("\n"),
  cr: write("\n"),
  noBreakHyphen: write("-"),
  sdt: writeContentControl,
  AlternateContent: writeAlternative,
  txbxContent: (element, { boxes }) => void boxes.push(element),
  rubyBase: (element, writing, font) => writeChildren(element, writing, font),
  rt: ignore,
  rPr: ignore,
  pPr: ignore,
  sdtPr: ignore,
  del: ignore,
  moveFrom: ignore,
  delText: ignore,
  instrText: ignore,
  delInstrText: ignore,
  footnoteReference: ignore,
  endnoteReference: ignore,
  commentReference: ignore,
};

function writeChildren(element: XmlElement, writing: Writing, font: string | undefined): void {
  for (const child of elementsIn(element)) {
    const writer = Object.hasOwn(WRITERS, child.name) ? WRITERS[child.name] : undefined;
    if (writer !== undefined) writer(child, writing, font);
    else writeChildren(child, writing, font);
  }
}

/**
 * The text of a paragraph as a reader sees it: inserted text kept, deleted, struck and hidden text left out, marks of notes dropped, fields by
 * their result.
 *
 * @example paragraphText(paragraph, styles).text // => "Rà soát, bổ sung kế hoạch"
 */
export function paragraphText(paragraph: XmlElement, styles: DocumentStyles): ParagraphText {
  const look = styles.lookOf(valueOf(childOf(paragraph, "pPr"), "pStyle"));
  const writing: Writing = { text: "", struck: "", isStruck: false, boxes: [], fields: [], styles, look };
  writeChildren(paragraph, writing, undefined);
  return writing;
}
