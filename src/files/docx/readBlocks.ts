import type { Block } from "../source/Block";
import { unframed } from "../source/unframed";
import { alternativeOf } from "./alternativeOf";
import type { Labeller } from "./createLabeller";
import type { ListPlace } from "./Numbering";
import { paragraphText } from "./paragraphText";
import { listSaid, type DocumentStyles } from "./readStyles";
import { readTable } from "./readTable";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, elementsIn, isOn, valueOf } from "../xml/XmlElement";

/** What reading paragraphs needs besides them. */
export interface DocumentContext {
  readonly label: Labeller;
  readonly styles: DocumentStyles;
  /** A cell may hold nothing but the number that Word computes; a paragraph of the body that does is an empty one. */
  readonly isInCell?: boolean;
  /** What stands in a document of another kind within this one, by its relation. */
  readonly chunk: (relation: string) => readonly Block[];
}

interface Collected {
  readonly blocks: Block[];
  /** Text whose paragraph mark was deleted: it goes on in the next paragraph. */
  carried: string;
  carriedStruck: string;
}

const TABLE_OF_CONTENTS = "Table of Contents";
// What only wraps paragraphs and tables; headers, notes and external parts are elsewhere and never looked for.
const WRAPPERS = new Set(["sdtContent", "customXml", "ins", "moveTo", "smartTag"]);

function listPlace(properties: XmlElement | undefined, styles: DocumentStyles): ListPlace | undefined {
  const { list, level } = listSaid(properties);
  const ofStyle = styles.listOf(valueOf(properties, "pStyle"));
  if (list === "0") return undefined;
  const name = list ?? ofStyle?.list;
  return name === undefined ? undefined : { list: name, level: level ?? ofStyle?.level ?? 0 };
}

function labelled(paragraph: XmlElement, text: string, context: DocumentContext): string {
  const place = listPlace(childOf(paragraph, "pPr"), context.styles);
  const label = place === undefined ? "" : context.label(place);
  if (text.trim() === "" && context.isInCell !== true) return "";
  return [label, text.trim()].filter((part) => part !== "").join(" ");
}

function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, "pPr"), "rPr");
  return childOf(mark, "del") !== undefined || childOf(mark, "moveFrom") !== undefined;
}

function addParagraph(paragraph: XmlElement, collected: Collected, context: DocumentContext): void {
  const { text, struck, boxes } = paragraphText(paragraph, context.styles);
  const whole = collected.carried + text;
  const gone = collected.carriedStruck + struck;
  const goesOn = isMarkDeleted(paragraph) && whole !== "";
  collected.carried = goesOn ? whole : "";
  collected.carriedStruck = goesOn ? gone : "";
  const isStruck = whole.trim() === "" && gone.trim() !== "";
  const written = goesOn ? "" : labelled(paragraph, isStruck ? gone : whole, context);
  if (!goesOn) collected.blocks.push({ kind: "paragraph", text: written, ...(isStruck && { isStruck }) });
  for (const box of boxes) collected.blocks.push(...readBlocks(box, context));
}

function addContentControl(control: XmlElement, collected: Collected, context: DocumentContext): void {
  const properties = childOf(control, "sdtPr");
  const gallery = valueOf(childOf(properties, "docPartObj"), "docPartGallery");
  if (gallery !== TABLE_OF_CONTENTS && !isOn(properties, "showingPlcHdr")) addChildren(control, collected, context);
}

function addChunk(chunk: XmlElement, { blocks }: Collected, context: DocumentContext): void {
  blocks.push(...context.chunk(chunk.attributes.get("id") ?? ""));
}

function addChildren(parent: XmlElement | undefined, collected: Collected, context: DocumentContext): void {
  for (const child of elementsIn(parent)) {
    if (child.name === "p") addParagraph(child, collected, context);
    else if (child.name === "tbl") collected.blocks.push(...tableBlocks(child, context));
    else if (child.name === "sdt") addContentControl(child, collected, context);
    else if (child.name === "AlternateContent") addChildren(alternativeOf(child), collected, context);
    else if (child.name === "altChunk" || child.name === "subDoc") addChunk(child, collected, context);
    else if (WRAPPERS.has(child.name)) addChildren(child, collected, context);
  }
}

function tableBlocks(table: XmlElement, context: DocumentContext): readonly Block[] {
  return unframed(readTable(table, (cell) => readBlocks(cell, { ...context, isInCell: true })));
}

/**
 * The paragraphs and tables in a document's body, a cell or a text box, in reading order.
 *
 * @example readBlocks(body, context)[0] // => { kind: "paragraph", text: "KẾ HOẠCH" }
 */
export function readBlocks(parent: XmlElement, context: DocumentContext): readonly Block[] {
  const collected: Collected = { blocks: [], carried: "", carriedStruck: "" };
  addChildren(parent, collected, context);
  if (collected.carried !== "") collected.blocks.push({ kind: "paragraph", text: collected.carried });
  return collected.blocks;
}
