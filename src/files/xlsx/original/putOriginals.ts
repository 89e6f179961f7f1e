import { decodePart } from "../../xml/decodePart";
import { escapeXml, serializeXml } from "../../xml/serializeXml";
import { childOf, childrenOf, elementsIn, type XmlElement } from "../../xml/XmlElement";
import { partAt, type PackageParts } from "../../zip/PackageParts";
import { parsePart } from "../../zip/relations";
import { unpack } from "../../zip/unpack";
import type { XlsxSheet, XlsxWorkbook } from "../XlsxWorkbook";
import { mergedStyles, renumbered, type MergedStyles } from "./mergedStyles";
import { OriginalPackage, OriginalSheet } from "./OriginalParts";
import { kindOf, PartCopier, relationsPath, relationXml, writtenRelations, type WrittenRelation } from "./PartCopier";
import { saidIn } from "./saidIn";
import { sheetAsItWas } from "./sheetAsItWas";

type Parts = Map<string, Uint8Array>;

const EVERYTHING = { wanted: () => true, mostPartBytes: 80_000_000, mostTotalBytes: 300_000_000 };

const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const BOOK = "xl/workbook.xml";
const TYPES = "[Content_Types].xml";
/** What the workbook points at and we write ourselves. */
const OURS = new Set([
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "styles",
  "sharedStrings",
  "theme",
  "calcChain",
]);
/** The elements of the workbook that name such parts, and before which one they stand. */
const NAMING = [
  ["externalReferences", "definedNames"],
  ["pivotCaches", null],
] as const;
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

/** A sheet as data that nobody changed, its number from 1, and the part it was read from. */
interface KeptSheet {
  readonly sheet: XlsxSheet;
  readonly number: number;
  readonly part: string;
}

/** The package that the workbook was read from, unpacked. */
interface Source {
  readonly parts: PackageParts;
  readonly book: string;
}

function keptSheets({ sheets }: XlsxWorkbook): readonly KeptSheet[] {
  return sheets.flatMap((sheet, index) => {
    const original = unchanged(sheet);
    return original === undefined ? [] : [{ sheet, number: index + 1, part: original.part }];
  });
}

function putSheets(parts: Parts, kept: readonly KeptSheet[], source: Source): void {
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
  putBook(parts, source, copier);
  putReservedNames(parts, source, kept);
  putProperties(parts, source);
  putTypes(parts, copier.types);
}

function unchanged({ source, cells }: XlsxSheet): OriginalSheet | undefined {
  return source instanceof OriginalSheet && source.said === saidIn(cells) ? source : undefined;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textAt(parts: PackageParts | Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? "" : decodePart(bytes);
}

function relatedTo({ parts, book }: Source, kind: string): WrittenRelation | undefined {
  return writtenRelations(parts, book).find((relation) => kindOf(relation) === kind);
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

/** What the workbook points at beside its sheets, and sheets without cells. */
function putBook(parts: Parts, source: Source, copier: PartCopier): void {
  const root = parsePart(source.parts, source.book);
  const original = root.ok ? root.value : undefined;
  const numbers = new Map<string, string>();
  const relations: WrittenRelation[] = [];
  const take = (relation: WrittenRelation): string | undefined => {
    const [copied] = copier.copied(relation);
    if (copied === undefined) return undefined;
    const id = `rIdKept${String(relations.length + 1)}`;
    relations.push({ ...copied, id });
    numbers.set(relation.id, id);
    return id;
  };
  const all = writtenRelations(source.parts, source.book);
  for (const relation of all) if (!OURS.has(kindOf(relation))) take(relation);
  let text = textAt(parts, BOOK);
  text = withChartSheets(text, original, (id) => {
    const relation = all.find((one) => one.id === id && kindOf(one) === "chartsheet");
    return relation === undefined ? undefined : take(relation);
  });
  for (const [name, before] of NAMING) text = withNaming(text, { element: childOf(original, name), before, numbers });
  parts.set(BOOK, encoded(text));
  const theme = partAt(source.parts, relatedTo(source, "theme")?.target ?? "");
  if (theme !== undefined && parts.has("xl/theme/theme1.xml")) parts.set("xl/theme/theme1.xml", theme);
  const path = relationsPath(BOOK);
  parts.set(
    path,
    encoded(textAt(parts, path).replace("</Relationships>", `${relations.map(relationXml).join("")}</Relationships>`)),
  );
}

function withChartSheets(
  text: string,
  original: XmlElement | undefined,
  take: (id: string) => string | undefined,
): string {
  const taken = new Set([...text.matchAll(/<sheet\s[^>]*?name="([^"]*)"/g)].map(([, name]) => name));
  let number = Math.max(0, ...[...text.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => Number(id)));
  const sheets = elementsIn(childOf(original, "sheets")).map(({ attributes }) => {
    const name = escapeXml(attributes.get("name") ?? "");
    const id = taken.has(name) ? undefined : take(attributes.get("id") ?? "");
    if (id === undefined) return "";
    const state = attributes.get("state");
    number += 1;
    return `<sheet name="${name}" sheetId="${String(number)}"${state === undefined ? "" : ` state="${state}"`} r:id="${id}"/>`;
  });
  return text.replace("</sheets>", `${sheets.join("")}</sheets>`);
}

interface Naming {
  readonly element: XmlElement | undefined;
  readonly before: string | null;
  readonly numbers: ReadonlyMap<string, string>;
}

function withNaming(text: string, { element, before, numbers }: Naming): string {
  const entries = elementsIn(element).flatMap((entry) => {
    const id = numbers.get(entry.attributes.get("id") ?? "");
    const cache = entry.attributes.get("cacheId");
    return id === undefined ? [] : [`<${entry.name}${cache === undefined ? "" : ` cacheId="${cache}"`} r:id="${id}"/>`];
  });
  if (element === undefined || entries.length === 0) return text;
  const xml = `<${element.name}>${entries.join("")}</${element.name}>`;
  const place = before === null ? -1 : text.indexOf(`<${before}`);
  return place < 0 ? text.replace("</workbook>", `${xml}</workbook>`) : text.slice(0, place) + xml + text.slice(place);
}

const RESERVED = /<definedName\b[^>]*?name="_xlnm\.[^>]*>[^<]*<\/definedName>/g;

function scopeOf(name: string): string {
  return /localSheetId="(\d+)"/.exec(name)?.[1] ?? "";
}

/** What a kept sheet prints, and what it filters, as its workbook said it. */
function putReservedNames(parts: Parts, source: Source, kept: readonly KeptSheet[]): void {
  const root = parsePart(source.parts, source.book);
  const book = root.ok ? root.value : undefined;
  const places = new Map(kept.map(({ number, part }) => [String(placeOf(source, book, part)), String(number - 1)]));
  const ours = new Set(places.values());
  const names = childrenOf(childOf(book, "definedNames"), "definedName").flatMap((name) => {
    const place = places.get(name.attributes.get("localSheetId") ?? "");
    const isReserved = name.attributes.get("name")?.startsWith("_xlnm.") === true;
    return isReserved && place !== undefined
      ? [serializeXml(name).replace(/localSheetId="\d+"/, `localSheetId="${place}"`)]
      : [];
  });
  const text = textAt(parts, BOOK).replace(RESERVED, (name) => (ours.has(scopeOf(name)) ? "" : name));
  const whole = text.includes("</definedNames>")
    ? text.replace("</definedNames>", `${names.join("")}</definedNames>`)
    : text.replace(
        "</sheets>",
        names.length === 0 ? "</sheets>" : `</sheets><definedNames>${names.join("")}</definedNames>`,
      );
  parts.set(BOOK, encoded(whole.replace("<definedNames></definedNames>", "")));
}

/** Which of all sheets of the original a part is, from 0, as its names count them. */
function placeOf({ parts, book }: Source, root: XmlElement | undefined, part: string): number {
  const relations = new Map(writtenRelations(parts, book).map(({ id, target }) => [id, target]));
  const sheets = elementsIn(childOf(root, "sheets"));
  return sheets.findIndex(
    ({ attributes }) => relations.get(attributes.get("id") ?? "")?.toLowerCase() === part.toLowerCase(),
  );
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
