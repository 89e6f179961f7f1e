import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { decodePart } from "../xml/decodePart";
import { partAt, type PackageParts } from "../zip/PackageParts";
import { parsePart, relationsOf, type PartFault, type Relation } from "../zip/relations";
import { admitXlsx } from "./admitXlsx";
import type { CellText } from "./cellText";
import { shownFormula } from "./formulaText";
import { given, whenTrue } from "./given";
import { isPlainData } from "./isPlainData";
import { readBook, type Book, type ListedName, type ListedSheet } from "./readBook";
import { readTheme, type Theme } from "./readColor";
import { cellReader } from "./readCells";
import { OriginalPackage, OriginalSheet } from "./original/OriginalParts";
import { saidIn } from "./original/saidIn";
import { isReserved, printSetup } from "./readPrintNames";
import { readSheet } from "./readSheet";
import { readSheetPart } from "./readSheetPart";
import { readTexts } from "./readTexts";
import { sharedPart } from "./sharedPart";
import { readCellFormats, type Styles } from "./readCellFormats";
import type { XlsxName, XlsxSheet, XlsxWorkbook } from "./XlsxWorkbook";

/** What all sheets share. */
interface Shared {
  readonly book: Book;
  readonly texts: readonly CellText[];
  readonly styles: Styles;
  readonly theme: Theme;
}

function failureOf({ part, fault }: PartFault, bytes: number): FileFailure {
  if (fault === "unsafe") return { kind: "unsafe" };
  return fault === "too-large" ? { kind: "too-large", bytes } : { kind: "damaged", part: part === "" ? null : part };
}

function readShared(parts: PackageParts): Result<Shared, PartFault> {
  const book = readBook(parts);
  if (!book.ok) return book;
  const texts = readTexts(parts, book.value);
  if (!texts.ok) return texts;
  const styles = parsePart(parts, sharedPart(book.value, "styles", "styles.xml"));
  if (!styles.ok) return styles;
  // A theme only colours; a broken one costs nothing else.
  const found = parsePart(parts, sharedPart(book.value, "theme", "theme/theme1.xml"));
  const theme = readTheme(found.ok ? found.value : undefined);
  return ok({ book: book.value, texts: texts.value, styles: readCellFormats(styles.value, theme), theme });
}

function nameOf({ name, text, hidden }: ListedName): XlsxName {
  return { name, refersTo: shownFormula(text), ...given({ hidden: whenTrue(hidden) }) };
}

function ownRelations(parts: PackageParts, part: string): readonly Relation[] {
  const relations = relationsOf(parts, part);
  return relations.ok ? relations.value : [];
}

function sheetOf(parts: PackageParts, listed: ListedSheet, shared: Shared): Result<XlsxSheet, PartFault> {
  const bytes = partAt(parts, listed.part);
  if (bytes === undefined) return err({ part: listed.part, fault: "malformed" });
  const { book, texts, styles, theme } = shared;
  const reader = cellReader({ texts, styles, from1904: book.from1904 });
  const part = readSheetPart(decodePart(bytes), reader.take);
  if (!part.ok) return err({ part: listed.part, fault: part.error });
  const own = book.names.filter(({ sheet }) => sheet === listed.index);
  return ok(
    readSheet(listed, part.value, {
      cells: reader.cells(),
      styles,
      theme,
      parts,
      relations: ownRelations(parts, listed.part),
      names: own.filter((name) => !isReserved(name)).map(nameOf),
      print: printSetup(own),
    }),
  );
}

function readWorkbook(parts: PackageParts, bytes: Uint8Array): Result<XlsxWorkbook, PartFault> {
  const shared = readShared(parts);
  if (!shared.ok) return shared;
  const { book } = shared.value;
  const sheets: XlsxSheet[] = [];
  for (const listed of book.sheets) {
    const sheet = sheetOf(parts, listed, shared.value);
    if (!sheet.ok) return sheet;
    // Days that are counted from 1904 are other numbers in a workbook of ours.
    const source = new OriginalSheet(listed.part, saidIn(sheet.value.cells));
    sheets.push(book.from1904 ? sheet.value : { ...sheet.value, source });
  }
  const active = book.sheets.findIndex(({ index }) => index === book.active);
  const names = book.names.filter((name) => name.sheet === undefined && !isReserved(name)).map(nameOf);
  const { named } = shared.value.styles;
  return ok({
    sheets,
    names,
    source: new OriginalPackage(bytes, book.part),
    ...(named.length > 0 && { styles: named }),
    ...(active > 0 && { activeSheet: active }),
  });
}

/**
 * Reads an .xlsx. A file whose charts or tables are broken is still read for its cells. What a workbook as data knows nothing of
 * (pictures, pivot tables, sheets without cells, …) is written again with the sheets that nobody changes.
 *
 * @example await readXlsx(bytes) // => ok({ sheets: [{ name: "Sheet1", … }], names: [] })
 */
export function readXlsx(bytes: Uint8Array): Promise<Result<XlsxWorkbook, FileFailure>> {
  return Promise.resolve(readUnless(() => null, bytes));
}

/**
 * Reads an .xlsx in which a plan is looked for: one that holds a great deal and not one word of a plan is refused before it is read.
 *
 * @example await readPlanXlsx(bytesOfInvoices) // => err({ kind: "plain-data" })
 */
export function readPlanXlsx(bytes: Uint8Array): Promise<Result<XlsxWorkbook, FileFailure>> {
  return Promise.resolve(readUnless((parts) => (isPlainData(parts) ? { kind: "plain-data" } : null), bytes));
}

function readUnless(
  refuse: (parts: PackageParts) => FileFailure | null,
  bytes: Uint8Array,
): Result<XlsxWorkbook, FileFailure> {
  const parts = admitXlsx(bytes);
  if (!parts.ok) return parts;
  const refusal = refuse(parts.value);
  if (refusal !== null) return err(refusal);
  const workbook = readWorkbook(parts.value, bytes);
  if (!workbook.ok) return err(failureOf(workbook.error, bytes.length));
  return workbook.value.sheets.length === 0 ? err({ kind: "no-sheets" }) : workbook;
}
