import { attributesOf } from "../xml/attributesOf";
import { decodeEntities } from "../xml/decodeEntities";
import type { OpeningTag } from "../xml/scanXml";

/** Text of several fonts. `kept` leaves out the struck runs; `plain` also those that look as the cell does. */
export interface RichText {
  readonly written: string;
  readonly kept: string;
  readonly plain: string;
}

/** Text as files keep it, in a list of the whole workbook or in a cell. */
export type CellText = string | RichText;

/** Puts the text of one item together from what a scan tells. `text` gives false when a reference in it means nothing. */
export interface TextCollector {
  readonly open: (tag: OpeningTag) => void;
  readonly close: (name: string) => void;
  readonly text: (raw: string, isLiteral: boolean) => boolean;
  /** The text so far; the next one begins. */
  readonly take: () => CellText;
}

// Excel keeps characters that XML can't hold as "_x000D_".
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text as people see it, from what stands in a file: line breaks are one character, escaped characters themselves.
 *
 * @example shownText("Quý I_x005F_\r\n") // => "Quý I_\n"
 */
export function shownText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.includes("_x")
    ? lines.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : lines;
}

interface Item {
  written: string;
  kept: string;
  plain: string;
  isRich: boolean;
  /** The look of the run that is open: undefined for the cell's own. */
  struck: boolean | undefined;
  isText: boolean;
  /** How deep in hints on pronunciation, which are no part of the text. */
  hints: number;
}

const EMPTY: Item = { written: "", kept: "", plain: "", isRich: false, struck: undefined, isText: false, hints: 0 };

const OPEN: Readonly<Record<string, (item: Item, tag: OpeningTag) => void>> = {
  t: (item) => {
    item.isText = item.hints === 0;
  },
  r: (item) => {
    item.isRich = true;
    item.struck = undefined;
  },
  rPr: (item) => {
    item.struck = false;
  },
  strike: (item, { written }) => {
    item.struck = !/^(0|false|off)$/.test(attributesOf(written)?.get("val") ?? "");
  },
  rPh: (item) => {
    item.hints += 1;
  },
};

const CLOSE: Readonly<Record<string, (item: Item) => void>> = {
  t: (item) => {
    item.isText = false;
  },
  r: (item) => {
    item.struck = undefined;
  },
  rPh: (item) => {
    item.hints -= 1;
  },
};

function add(item: Item, text: string): void {
  item.written += text;
  if (item.struck !== true) item.kept += text;
  if (item.struck === false) item.plain += text;
}

/**
 * Makes a collector of text for items of the list of strings (`si`) and of cells (`is`).
 *
 * @example const collector = textCollector(); …; collector.take() // => { written: "Quý II Quý III", kept: " Quý III", plain: "" }
 */
export function textCollector(): TextCollector {
  let item = { ...EMPTY };
  return {
    open: (tag) => OPEN[tag.name]?.(item, tag),
    close: (name) => CLOSE[name]?.(item),
    text: (raw, isLiteral) => {
      if (!item.isText) return true;
      const text = isLiteral ? raw : decodeEntities(raw);
      if (text !== undefined) add(item, text);
      return text !== undefined;
    },
    take: () => {
      const { written, kept, plain, isRich } = item;
      item = { ...EMPTY };
      if (!isRich) return shownText(written);
      return { written: shownText(written), kept: shownText(kept), plain: shownText(plain) };
    },
  };
}
