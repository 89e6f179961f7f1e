import type { FileFailure } from "../../actions/ports/FileFailure";
import { err, ok, type Result } from "../../domain/text/result";
import { MARK_NAME, readMark } from "../../spec/names/mark";
import { decodePart } from "../xml/decodePart";
import { parseXml } from "../xml/parseXml";
import { amountOf, childOf, childrenOf, type XmlElement } from "../xml/XmlElement";
import { admitValues } from "../xlsx/admitXlsx";
import { builtInFormat } from "../xlsx/numberFormats";
import { readBook, type Book, type ListedSheet } from "../xlsx/readBook";
import type { Styles } from "../xlsx/readCellFormats";
import { cellReader } from "../xlsx/readCells";
import { readSheetPart, type RawCell } from "../xlsx/readSheetPart";
import { readTexts } from "../xlsx/readTexts";
import { readTextBoxes } from "../xlsx/readTextBoxes";
import { scanCells } from "../xlsx/scanCells";
import { sharedPart } from "../xlsx/sharedPart";
import { readNotes } from "../xlsx/readPinned";
import type { XlsxFormat } from "../xlsx/XlsxWorkbook";
import { partAt, type PackageParts } from "../zip/PackageParts";
import { relationsOf } from "../zip/relations";
import { sheetValues, type PlacedFormula, type ReadSheet, type SheetValues } from "./sheetValues";

/**
 * Reads what the cells of an .xlsx hold and nothing else of it: a thousand forms are read in little more than it takes to unpack them.
 *
 * @example readValues(bytes) // => ok([{ grid: { sheet: "TH Hoa Sen", … }, mark: "unit:TH02" }, …])
 */
export function readValues(bytes: Uint8Array): Result<readonly SheetValues[], FileFailure> {
  const parts = admitValues(bytes);
  if (!parts.ok) return parts;
  const damaged = err({ kind: "damaged", part: null } as const);
  const book = readBook(parts.value);
  if (!book.ok) return damaged;
  const texts = readTexts(parts.value, book.value);
  const styles = stylesOf(parts.value, book.value);
  if (!texts.ok || styles === undefined) return damaged;
  const context = { texts: texts.value, styles, from1904: book.value.from1904 };
  const sheets: SheetValues[] = [];
  for (const listed of book.value.sheets) {
    const sheet = sheetIn(parts.value, listed, context);
    if (sheet === undefined) return damaged;
    sheets.push(sheetValues({ ...sheet, mark: markOf(book.value, listed) }));
  }
  return sheets.length === 0 ? err({ kind: "no-sheets" }) : ok(sheets);
}

const END_OF_CELLS = "sheetData>";

/** Looks that were understood, by how they stand in a file: the forms of an office, and those that one program saved, have the same. */
const UNDERSTOOD = new Map<string, Styles>();
const MOST_UNDERSTOOD = 20;

/** Only number formats: what a number shows tells a day and a share. */
function stylesOf(parts: PackageParts, book: Book): Styles | undefined {
  const bytes = partAt(parts, sharedPart(book, "styles", "styles.xml"));
  const written = bytes === undefined ? "" : decodePart(bytes);
  const known = UNDERSTOOD.get(written);
  if (known !== undefined) return known;
  const root = written === "" ? ok(undefined) : parseXml(written);
  if (!root.ok) return undefined;
  const styles = numberFormatsOf(root.value);
  if (UNDERSTOOD.size >= MOST_UNDERSTOOD) UNDERSTOOD.clear();
  UNDERSTOOD.set(written, styles);
  return styles;
}

function numberFormatsOf(root: XmlElement | undefined): Styles {
  const own = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map((one) => {
      return [amountOf(one, "numFmtId") ?? -1, one.attributes.get("formatCode") ?? ""] as const;
    }),
  );
  const formats = childrenOf(childOf(root, "cellXfs"), "xf").map((one) => formatOf(one, own));
  return { formatAt: (index) => formats[index ?? 0], ruleLookAt: () => ({}), named: [] };
}

function formatOf(look: XmlElement, own: ReadonlyMap<number, string>): XlsxFormat | undefined {
  const id = amountOf(look, "numFmtId") ?? 0;
  const numberFormat = own.get(id) ?? builtInFormat(id);
  return numberFormat === "General" ? undefined : { numberFormat };
}

function sheetIn(
  parts: PackageParts,
  { name, part, visibility }: ListedSheet,
  context: Parameters<typeof cellReader>[0],
): Omit<ReadSheet, "mark"> | undefined {
  const bytes = partAt(parts, part);
  if (bytes === undefined) return undefined;
  const raw = cellsIn(decodePart(bytes));
  if (raw === undefined) return undefined;
  const reader = cellReader(context);
  const formulas: PlacedFormula[] = [];
  for (const cell of raw) {
    const { row, column, formula } = cell;
    if (formula !== undefined) formulas.push({ row, column, formula: `=${formula.text}` });
    reader.take(formula === undefined ? cell : { ...cell, formula: undefined });
  }
  const relations = relationsOf(parts, part);
  const notes = relations.ok ? [...readNotes(parts, relations.value), ...readTextBoxes(parts, relations.value)] : [];
  return { name, cells: reader.cells(), formulas, visibility, notes };
}

/** The cells as the file tells them; undefined for a part that is damaged. */
function cellsIn(xml: string): readonly RawCell[] | undefined {
  const plain = scanCells(xml);
  if (plain !== undefined) return plain;
  const cells: RawCell[] = [];
  return readSheetPart(withoutTail(xml), (cell) => void cells.push(cell)).ok ? cells : undefined;
}

/** What follows the cells says how they look and behave, a fifth of the reading. */
function withoutTail(xml: string): string {
  const end = xml.lastIndexOf(END_OF_CELLS);
  if (end < 0) return xml;
  const prefix = xml.slice(xml.lastIndexOf("</", end) + 2, end);
  return `${xml.slice(0, end + END_OF_CELLS.length)}</${prefix}worksheet>`;
}

function markOf({ names }: Book, { index }: ListedSheet): string | null {
  const named = names.find(({ name, sheet }) => name === MARK_NAME && sheet === index);
  return named === undefined ? null : (readMark(`=${named.text.replace(/^=/, "")}`)?.mark ?? null);
}
