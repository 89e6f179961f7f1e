import type { Block } from "../source/Block";
import { bulletText } from "../source/bulletText";
import { unframed } from "../source/unframed";
import { isListMark, isUnseen, keepsSpaces } from "./htmlStyle";
import { htmlTable } from "./htmlTable";
import { listLabel } from "./listLabel";

interface Writing {
  readonly blocks: Block[];
  line: string;
  /** The mark of a list item that has no text yet. */
  label: string;
}

/** Where a node stands: how deep, and whether its spaces count. */
interface Place {
  readonly depth: number;
  readonly isPreserved: boolean;
}

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TD TH TR UL"
  ).split(" "),
);
// Browsers put nothing deeper than 512 elements.
const DEEPEST = 600;
// Word's bullets where its own styles were taken off on the way: the sign of another font, then spaces.
const LOOSE_BULLET = /^[·§\uF0B7\uF0A7\uF02D][\s\u00A0]+/;
const SPACES = /[ \t\r\n\f]+/g;

function flush(writing: Writing): void {
  const text = writing.line
    .replace(LOOSE_BULLET, "- ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
  writing.line = "";
  if (text === "") return;
  writing.blocks.push({ kind: "paragraph", text: writing.label === "" ? text : `${writing.label} ${text}` });
  writing.label = "";
}

function writeText(text: string, writing: Writing, isPreserved: boolean): void {
  if (isPreserved) writing.line += text;
  else {
    const collapsed = text.replace(SPACES, " ");
    writing.line += /[ \n]$/.test(writing.line) || writing.line === "" ? collapsed.trimStart() : collapsed;
  }
}

// "1.       " and "·      ", with the spaces of another font, as Word writes its marks.
function writeListMark(element: Element, writing: Writing): void {
  const mark = (element.textContent ?? "").replace(/[\s\u00A0]+/g, " ").trim();
  writing.line += `${mark.length === 1 && !/\d/.test(mark) ? bulletText(mark) : mark} `;
}

function writeTable(table: Element, writing: Writing, place: Place): void {
  flush(writing);
  const readCell = (cell: Element): readonly Block[] => blocksIn(cell, { ...place, depth: place.depth + 1 });
  writing.blocks.push(...unframed(htmlTable(table, readCell)));
}

function writeElement(element: Element, writing: Writing, place: Place): void {
  if (isUnseen(element) || place.depth > DEEPEST) return;
  if (element.tagName === "BR") writing.line += "\n";
  else if (element.tagName === "TABLE") writeTable(element, writing, place);
  else if (isListMark(element)) writeListMark(element, writing);
  else writeInside(element, writing, place);
}

function writeInside(element: Element, writing: Writing, place: Place): void {
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock) flush(writing);
  if (element.tagName === "LI") writing.label = listLabel(element);
  const inside = { depth: place.depth + 1, isPreserved: place.isPreserved || keepsSpaces(element) };
  writeChildren(element, writing, inside);
  if (isBlock) flush(writing);
  if (element.tagName === "LI") writing.label = "";
}

function writeChildren(parent: Element, writing: Writing, place: Place): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node instanceof Text) writeText(node.data, writing, place.isPreserved);
    else if (node instanceof Element) writeElement(node, writing, place);
  }
}

function blocksIn(parent: Element, place: Place): readonly Block[] {
  const writing: Writing = { blocks: [], line: "", label: "" };
  writeChildren(parent, writing, place);
  flush(writing);
  return writing.blocks;
}

/**
 * The paragraphs and tables that a reader of a page sees, in reading order.
 *
 * @example htmlBlocks(body) // => [{ kind: "paragraph", text: "KẾ HOẠCH" }, { kind: "table", rows: […] }]
 */
export function htmlBlocks(body: Element): readonly Block[] {
  return blocksIn(body, { depth: 0, isPreserved: keepsSpaces(body) });
}
