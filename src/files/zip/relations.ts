import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import { decodePart } from "../xml/decodePart";
import { parseXml } from "../xml/parseXml";
import type { XmlFault } from "../xml/scanXml";
import { elementsIn, type XmlElement } from "../xml/XmlElement";
import { partAt, resolvePart, type PackageParts } from "./PackageParts";

/** Why a part can't be read. */
export interface PartFault {
  readonly part: string;
  readonly fault: XmlFault;
}

/** How a part points at another of its package. `kind` is the last word of the relation's type ("worksheet"). */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/**
 * A part as a tree; undefined when the package does not have it.
 *
 * @example parsePart(parts, "word/styles.xml") // => ok(styles)
 */
export function parsePart(parts: PackageParts, part: string): Result<XmlElement | undefined, PartFault> {
  const bytes = partAt(parts, part);
  if (bytes === undefined) return ok(undefined);
  const root = parseXml(decodePart(bytes));
  return root.ok ? root : err({ part, fault: root.error });
}

/**
 * Where a part leads outside its package, by the relations' numbers: links of cells.
 *
 * @example targetsOutside(parts, "xl/worksheets/sheet1.xml").get("rId2") // => "https://example.vn/"
 */
export function targetsOutside(parts: PackageParts, part: string): ReadonlyMap<string, string> {
  const root = parsePart(parts, relationsPart(part));
  const external = root.ok
    ? elementsIn(root.value).filter((one) => one.attributes.get("TargetMode") === "External")
    : [];
  return new Map(external.map(({ attributes }) => [attributes.get("Id") ?? "", attributes.get("Target") ?? ""]));
}

function relationsPart(part: string): string {
  const name = part.slice(part.lastIndexOf("/") + 1);
  return `${part.slice(0, part.length - name.length)}_rels/${name}.rels`;
}

function relationOf({ attributes }: XmlElement, part: string): readonly Relation[] {
  const target = attributes.get("Target");
  // What lies outside the package is not followed.
  if (target === undefined || attributes.get("TargetMode") === "External") return [];
  const kind = (attributes.get("Type") ?? "").replace(/^.*\//, "");
  return [{ id: attributes.get("Id") ?? "", kind, part: resolvePart(part, target) }];
}

/**
 * The parts that a part points at, in the order of the file; those of the package itself for "".
 *
 * @example relationsOf(parts, "xl/workbook.xml") // => ok([{ id: "rId1", kind: "worksheet", part: "xl/worksheets/sheet1.xml" }])
 */
export function relationsOf(parts: PackageParts, part: string): Result<readonly Relation[], PartFault> {
  const root = parsePart(parts, relationsPart(part));
  return root.ok ? ok(elementsIn(root.value).flatMap((one) => relationOf(one, part))) : root;
}

/**
 * The package's main part, as packages name it freely; `usual` where nothing points at it.
 *
 * @example mainPart(parts, "xl/workbook.xml") // => ok("xl/workbook.xml")
 */
export function mainPart(parts: PackageParts, usual: string): Result<string, PartFault> {
  const relations = relationsOf(parts, "");
  return relations.ok ? ok(relations.value.find(({ kind }) => kind === "officeDocument")?.part ?? usual) : relations;
}
