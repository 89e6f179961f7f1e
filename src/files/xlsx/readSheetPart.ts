import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { attributeIn } from "../xml/attributesOf";
import { decodeEntities } from "../xml/decodeEntities";
import { treeBuilder } from "../xml/parseXml";
import { scanXml, type OpeningTag, type XmlFault, type XmlListener } from "../xml/scanXml";
import type { XmlElement } from "../xml/XmlElement";
import { textCollector, type CellText, type TextCollector } from "./cellText";

/** A cell as the file tells it: nothing of it is understood yet. `type` is "n" when the file says nothing. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number | undefined;
  /** What stands as its value; undefined when nothing does. */
  readonly value: string | undefined;
  /** Text that stands in the cell itself. */
  readonly inline: CellText | undefined;
  readonly formula: RawFormula | undefined;
}

/** A formula as it stands in the file; `shared` is the number of the formula that several cells share. */
export interface RawFormula {
  readonly text: string;
  readonly shared: number | undefined;
}

/** The tag of a row that says more than its number. */
export interface RawRow {
  readonly row: number;
  readonly tag: OpeningTag;
}

/** A sheet's part without its cells: the rows that say more than their number, and everything else as a tree. */
export interface SheetPart {
  readonly rows: readonly RawRow[];
  readonly rest: XmlElement;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const LETTER_A = 65;

interface Place {
  row: number;
  column: number;
}

interface Open {
  readonly take: (cell: RawCell) => void;
  readonly place: Place;
  readonly rows: RawRow[];
  readonly collector: TextCollector;
  type: string;
  style: number | undefined;
  /** The element whose text is being read: a value, a formula, a text. */
  reading: "v" | "f" | "is" | undefined;
  value: string | undefined;
  inline: CellText | undefined;
  formula: { text: string; shared: number | undefined } | undefined;
}

function isLetter(code: number): boolean {
  return code >= LETTER_A && code < LETTER_A + 26;
}

/** Row and column of an address as files write it ("BC12"); undefined for what is none. */
function placeOf(address: string | undefined): Place | undefined {
  if (address === undefined) return undefined;
  const text = address.toUpperCase();
  let at = 0;
  let column = 0;
  for (; isLetter(text.charCodeAt(at)); at++) column = column * 26 + text.charCodeAt(at) - LETTER_A + 1;
  const row = Number(text.slice(at));
  return column > 0 && Number.isInteger(row) && row > 0 ? { row: row - 1, column: column - 1 } : undefined;
}

function numberIn(text: string | undefined): number | undefined {
  const number = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isInteger(number) ? number : undefined;
}

function openRow(open: Open, tag: OpeningTag): XmlFault | undefined {
  const number = numberIn(attributeIn(tag.written, "r"));
  open.place.row = number === undefined ? open.place.row + 1 : number - 1;
  open.place.column = -1;
  if (open.place.row < 0 || open.place.row > LAST_ROW) return "malformed";
  if (/\s(ht|hidden)\s*=/.test(tag.written)) open.rows.push({ row: open.place.row, tag });
  return undefined;
}

function openCell(open: Open, { written }: OpeningTag): XmlFault | undefined {
  const told = placeOf(attributeIn(written, "r"));
  open.place.row = told?.row ?? Math.max(0, open.place.row);
  open.place.column = told?.column ?? open.place.column + 1;
  open.type = attributeIn(written, "t") ?? "n";
  open.style = numberIn(attributeIn(written, "s"));
  open.value = undefined;
  open.inline = undefined;
  open.formula = undefined;
  return open.place.row > LAST_ROW || open.place.column > LAST_COLUMN ? "malformed" : undefined;
}

const OPEN: Readonly<Record<string, (open: Open, tag: OpeningTag) => XmlFault | undefined>> = {
  row: openRow,
  c: openCell,
  v: (open) => {
    open.reading = "v";
    open.value = "";
    return undefined;
  },
  f: (open, { written }) => {
    open.reading = "f";
    open.formula = { text: "", shared: numberIn(attributeIn(written, "si")) };
    return undefined;
  },
  is: (open) => {
    open.reading = "is";
    return undefined;
  },
};

function closeCell({ take, place, type, style, value, inline, formula }: Open): void {
  take({ row: place.row, column: place.column, type, style, value, inline, formula });
}

function close(open: Open, name: string): void {
  if (name === "c") closeCell(open);
  else if (name === "is") open.inline = open.collector.take();
  else if (open.reading === "is") open.collector.close(name);
  if (name === open.reading) open.reading = undefined;
}

function addText(open: Open, raw: string, isLiteral: boolean): XmlFault | undefined {
  if (open.reading === undefined) return undefined;
  if (open.reading === "is") return open.collector.text(raw, isLiteral) ? undefined : "malformed";
  const text = isLiteral ? raw : decodeEntities(raw);
  if (text === undefined) return "malformed";
  if (open.reading === "v") open.value = (open.value ?? "") + text;
  else if (open.formula !== undefined) open.formula.text += text;
  return undefined;
}

function dataListener(open: Open): XmlListener {
  return {
    open: (tag) => {
      if (open.reading === "is") return void open.collector.open(tag);
      return OPEN[tag.name]?.(open, tag);
    },
    close: ({ name }) => void close(open, name),
    text: (raw, isLiteral) => addText(open, raw, isLiteral),
  };
}

function opened(take: Open["take"]): Open {
  const nothing = { value: undefined, inline: undefined, formula: undefined };
  const place = { row: -1, column: -1 };
  return {
    take,
    place,
    rows: [],
    collector: textCollector(),
    type: "n",
    style: undefined,
    reading: undefined,
    ...nothing,
  };
}

/**
 * Reads a sheet's part in one walk. Its cells are handed on one by one, in the order of the file: as a tree a large sheet would take
 * more than there is.
 *
 * @example readSheetPart(xml, (cell) => …).value.rest.name // => "worksheet"
 */
export function readSheetPart(xml: string, take: (cell: RawCell) => void): Result<SheetPart, XmlFault> {
  const open = opened(take);
  const tree = treeBuilder();
  const data = dataListener(open);
  let inData = false;
  const fault = scanXml(xml, {
    open: (tag) => {
      if (inData) return data.open(tag);
      inData = tag.name === "sheetData" && !tag.isEmpty;
      return inData ? undefined : tree.open(tag);
    },
    close: (tag, at) => {
      if (inData && tag.name === "sheetData") inData = false;
      else return (inData ? data : tree).close(tag, at);
      return undefined;
    },
    text: (raw, isLiteral) => (inData ? data : tree).text(raw, isLiteral),
  });
  const rest = tree.root();
  return fault !== undefined || rest === undefined ? err(fault ?? "malformed") : ok({ rows: open.rows, rest });
}
