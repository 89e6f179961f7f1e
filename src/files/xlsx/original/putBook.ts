import { escapeXml, serializeXml } from "../../xml/serializeXml";
import { childOf, childrenOf, elementsIn, type XmlElement } from "../../xml/XmlElement";
import { partAt } from "../../zip/PackageParts";
import { parsePart } from "../../zip/relations";
import {
  kindOf,
  relationsPath,
  relationXml,
  writtenRelations,
  type PartCopier,
  type WrittenRelation,
} from "./PartCopier";
import { encoded, relatedTo, textAt, type UnchangedSheet, type Parts, type Source } from "./Source";

const BOOK = "xl/workbook.xml";
const THEME = "xl/theme/theme1.xml";
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

/**
 * Puts back what the workbook points at beside its sheets, sheets without cells, and what kept sheets print and filter.
 *
 * @example putBook(parts, source, { copier, kept })
 */
export function putBook(
  parts: Parts,
  source: Source,
  { copier, kept }: { readonly copier: PartCopier; readonly kept: readonly UnchangedSheet[] },
): void {
  putReservedNames(parts, source, kept);
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
  if (theme !== undefined && parts.has(THEME)) parts.set(THEME, theme);
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
function putReservedNames(parts: Parts, source: Source, kept: readonly UnchangedSheet[]): void {
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
