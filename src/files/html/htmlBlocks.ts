import type { Block } from "../source/Block";
import { bulletText } from "../source/bulletText";
import { unframed } from "../source/unframed";
import { isListMark, isStruck, isUnseen, keepsSpaces, struckClasses, type StruckClasses } from "./htmlStyle";
import { htmlTable } from "./htmlTable";
import { listLabel } from "./listLabel";

interface Writing {
  readonly blocks: Block[];
  line: string;
  /** Text of the line that is struck through. */
  struck: string;
  /** The mark of a list item that has no text yet. */
  label: string;
}

/** Where a node stands: how deep, whether its spaces count, whether it is struck through; and the classes that strike. */
interface Place {
  readonly depth: number;
  readonly isPreserved: boolean;
  readonly isStruck: boolean;
  readonly classes: StruckClasses;
}

// Of Node, whose names no program but a browser has.
const ELEMENT = 1;
const TEXT = 3;
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

function trimmed(text: string): string {
  const lines = text.replace(LOOSE_BULLET, "- ").split("\n");
  return lines
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

function flush(writing: Writing): void {
  const text = trimmed(writing.line);
  const struck = text === "" ? trimmed(writing.struck) : "";
  writing.line = "";
  writing.struck = "";
  if (text + struck === "") return;
  const whole = writing.label === "" ? text + struck : `${writing.label} ${text}${struck}`;
  writing.blocks.push({ kind: "paragraph", text: whole, ...(struck !== "" && { isStruck: true }) });
  writing.label = "";
}

function add(writing: Writing, text: string, { isPreserved, isStruck: isGone }: Place): void {
  const line = isGone ? "struck" : "line";
  const collapsed = isPreserved ? text : text.replace(SPACES, " ");
  const isBegun = isPreserved || !(/[ \n]$/.test(writing[line]) || writing[line] === "");
  writing[line] += isBegun ? collapsed : collapsed.trimStart();
}

// "1.       " and "·      ", with the spaces of another font, as Word writes its marks.
function writeListMark(element: Element, writing: Writing): void {
  const mark = (element.textContent ?? "").replace(/[\s\u00A0]+/g, " ").trim();
  writing.line += `${mark.length === 1 && !/\d/.test(mark) ? bulletText(mark) : mark} `;
}

function isRowStruck(cell: Element, classes: StruckClasses): boolean {
  const row = cell.parentElement;
  return row !== null && isStruck(row, classes);
}

function writeTable(table: Element, writing: Writing, place: Place): void {
  flush(writing);
  const readCell = (cell: Element): readonly Block[] => {
    const isGone = place.isStruck || isStruck(cell, place.classes) || isRowStruck(cell, place.classes);
    return blocksIn(cell, { ...place, depth: place.depth + 1, isStruck: isGone });
  };
  const { rows, hidden } = htmlTable(table, readCell);
  writing.blocks.push(...unframed(rows, hidden));
}

function writeElement(element: Element, writing: Writing, place: Place): void {
  if (isUnseen(element) || place.depth > DEEPEST) return;
  if (element.tagName === "BR") writing[place.isStruck ? "struck" : "line"] += "\n";
  else if (element.tagName === "TABLE") writeTable(element, writing, place);
  else if (isListMark(element)) writeListMark(element, writing);
  else writeInside(element, writing, place);
}

function writeInside(element: Element, writing: Writing, place: Place): void {
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock) flush(writing);
  if (element.tagName === "LI") writing.label = listLabel(element);
  const inside = {
    ...place,
    depth: place.depth + 1,
    isPreserved: place.isPreserved || keepsSpaces(element),
    isStruck: place.isStruck || isStruck(element, place.classes),
  };
  writeChildren(element, writing, inside);
  if (isBlock) flush(writing);
  if (element.tagName === "LI") writing.label = "";
}

function writeChildren(parent: Element, writing: Writing, place: Place): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === TEXT) add(writing, node.nodeValue ?? "", place);
    else if (node.nodeType === ELEMENT) writeElement(node as Element, writing, place);
  }
}

function blocksIn(parent: Element, place: Place): readonly Block[] {
  const writing: Writing = { blocks: [], line: "", struck: "", label: "" };
  writeChildren(parent, writing, place);
  flush(writing);
  return writing.blocks;
}

/**
 * The paragraphs and tables that a reader of a page sees, in reading order.
 *
 * @example htmlBlocks(page) // => [{ kind: "paragraph", text: "KẾ HOẠCH" }, { kind: "table", rows: […] }]
 */
export function htmlBlocks(page: Document): readonly Block[] {
  const { body } = page;
  const place = { depth: 0, isPreserved: keepsSpaces(body), isStruck: false, classes: struckClasses(page) };
  return blocksIn(body, place);
}
