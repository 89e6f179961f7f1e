import { decodePart } from "../../xml/decodePart";
import { escapeXml, serializeXml } from "../../xml/serializeXml";
import { childrenOf } from "../../xml/XmlElement";
import { partAt } from "../../zip/PackageParts";
import { parsePart } from "../../zip/relations";
import { unpack } from "../../zip/unpack";
import type { XlsxSheet, XlsxWorkbook } from "../XlsxWorkbook";
import { mergedStyles, renumbered, type MergedStyles } from "./mergedStyles";
import { OriginalPackage, OriginalSheet } from "./OriginalParts";
import { PartCopier, relationsPath, writtenRelations } from "./PartCopier";
import { putBook } from "./putBook";
import { saidIn } from "./saidIn";
import { sheetAsItWas } from "./sheetAsItWas";
import { encoded, relatedTo, textAt, type UnchangedSheet, type Parts, type Source } from "./Source";

const EVERYTHING = { wanted: () => true, mostPartBytes: 80_000_000, mostTotalBytes: 300_000_000 };

const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const TYPES = "[Content_Types].xml";
const FIRST_TABLE = 1000;
const TABLE_LOOKS = [
  "dataDxfId",
  "headerRowDxfId",
  "totalsRowDxfId",
  "headerRowBorderDxfId",
  "tableBorderDxfId",
  "totalsRowBorderDxfId",
];

/**
 * Puts the sheets that nobody changed since they were read back as they were, with everything on them that a workbook as data knows
 * nothing of: pictures, charts, patterns, rules, threaded comments, what the workbook holds for them, and sheets without cells.
 *
 * @example putOriginals(parts, workbook)
 */
export function putOriginals(parts: Parts, workbook: XlsxWorkbook): void {
  const kept = keptSheets(workbook);
  if (kept.length === 0 || !(workbook.source instanceof OriginalPackage)) return;
  const unpacked = unpack(workbook.source.bytes, EVERYTHING);
  if (unpacked.ok) putSheets(parts, kept, { parts: unpacked.value, book: workbook.source.book });
}

function keptSheets({ sheets }: XlsxWorkbook): readonly UnchangedSheet[] {
  return sheets.flatMap((sheet, index) => {
    const original = unchanged(sheet);
    return original === undefined ? [] : [{ sheet, number: index + 1, part: original.part }];
  });
}

function putSheets(parts: Parts, kept: readonly UnchangedSheet[], source: Source): void {
  const styles = stylesOf(parts, source);
  if (styles === undefined) return;
  const texts = new KeptTexts(textsOf(source), (textAt(parts, STRINGS).match(/<si>/g) ?? []).length);
  const copier = new PartCopier(source.parts, parts, changesOf(styles));
  for (const { sheet, number, part } of kept) {
    const bytes = partAt(source.parts, part);
    const numbers = { ...styles, textOf: (index: number) => texts.indexOf(index) };
    const text = bytes === undefined ? undefined : sheetAsItWas(decodePart(bytes), sheet, numbers);
    if (text === undefined) continue;
    const name = `xl/worksheets/sheet${String(number)}.xml`;
    dropRelated(parts, name);
    parts.set(name, encoded(text));
    copier.copyRelations(part, name);
  }
  parts.set(STYLES, encoded(styles.part));
  texts.putInto(parts);
  putBook(parts, source, { copier, kept });
  putProperties(parts, source);
  putTypes(parts, copier.types);
}

function unchanged({ source, cells }: XlsxSheet): OriginalSheet | undefined {
  return source instanceof OriginalSheet && source.said === saidIn(cells) ? source : undefined;
}

function stylesOf(parts: Parts, source: Source): MergedStyles | undefined {
  const theirs = partAt(source.parts, relatedTo(source, "styles")?.target ?? "");
  return theirs === undefined ? undefined : mergedStyles(textAt(parts, STYLES), decodePart(theirs));
}

function textsOf(source: Source): readonly string[] {
  const root = parsePart(source.parts, relatedTo(source, "sharedStrings")?.target ?? "");
  return root.ok ? childrenOf(root.value, "si").map(serializeXml) : [];
}

/** Parts that count looks by number count them anew, and tables have numbers of their own. */
function changesOf({ lookOf }: MergedStyles): ReadonlyMap<string, (text: string) => string> {
  let table = FIRST_TABLE;
  return new Map([
    [
      "table",
      (text) =>
        TABLE_LOOKS.reduce((words, attribute) => renumbered(words, attribute, lookOf), text).replace(
          /(<table\b[^>]*?\sid=["'])\d+/,
          (_whole, before: string) => before + String((table += 1)),
        ),
    ],
    ["pivotTable", (text) => renumbered(text, "dxfId", lookOf)],
  ]);
}

/** The texts of the kept sheets, behind those of the others. */
class KeptTexts {
  private readonly indexes = new Map<number, number>();

  constructor(
    private readonly texts: readonly string[],
    private readonly first: number,
  ) {}

  /** Where the text will be. */
  indexOf(index: number): number {
    const known = this.indexes.get(index) ?? this.indexes.size;
    this.indexes.set(index, known);
    return this.first + known;
  }

  putInto(parts: Parts): void {
    const items = [...this.indexes.keys()].map((index) => this.texts[index] ?? "<si><t/></si>");
    const text = textAt(parts, STRINGS);
    const whole = text.endsWith("/>")
      ? text.replace(/\/>$/, `>${items.join("")}</sst>`)
      : text.replace("</sst>", `${items.join("")}</sst>`);
    parts.set(STRINGS, encoded(whole.replace(/\s(?:unique)?[cC]ount="\d+"/g, "")));
  }
}

/** What we wrote for a sheet that is put back as it was. */
function dropRelated(parts: Parts, name: string): void {
  for (const relation of writtenRelations(
    new Map([...parts].map(([key, bytes]) => [key.toLowerCase(), bytes])),
    name,
  )) {
    if (!relation.isOutside) drop(parts, relation.target);
  }
}

function drop(parts: Parts, name: string): void {
  const found = [...parts.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  if (found === undefined) return;
  dropRelated(parts, found);
  parts.delete(found);
  parts.delete(relationsPath(found));
}

/** Who made the workbook and what it is called stays. */
function putProperties(parts: Parts, source: Source): void {
  const core = partAt(source.parts, "docProps/core.xml");
  if (core !== undefined && parts.has("docProps/core.xml")) parts.set("docProps/core.xml", core);
}

function putTypes(parts: Parts, types: ReadonlyMap<string, string>): void {
  const listed = textAt(parts, TYPES).replace(
    /<Override\s[^>]*?PartName="\/([^"]*)"[^>]*\/>/g,
    (whole, name: string) => (parts.has(name) ? whole : ""),
  );
  const added = [...types].map(
    ([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`,
  );
  parts.set(TYPES, encoded(listed.replace("</Types>", `${added.join("")}</Types>`)));
}
