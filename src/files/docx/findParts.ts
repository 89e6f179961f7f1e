import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { PackageParts } from "../admitPackage";
import { parseXml, type XmlFault } from "./parseXml";
import type { XmlElement } from "./XmlElement";
import { elementsIn } from "./XmlElement";

/** The parts that a document's text is read from, as trees. */
export interface DocumentParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** Why a part can't be read. */
export interface PartFault {
  readonly part: string;
  readonly fault: XmlFault;
}

const UTF16 = [
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

function decode(bytes: Uint8Array): string {
  const wide = UTF16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return new TextDecoder(wide?.encoding ?? "utf-8").decode(bytes);
}

function parsePart(parts: PackageParts, path: string): Result<XmlElement | undefined, PartFault> {
  const bytes = parts[path];
  if (bytes === undefined) return ok(undefined);
  const root = parseXml(decode(bytes));
  return root.ok ? root : err({ part: path, fault: root.error });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The path of the part that stands in a relation to another; what lies outside the package is not followed. */
function relatedPath(relations: XmlElement | undefined, folder: string, kind: string): string | undefined {
  const found = elementsIn(relations).find(
    ({ attributes }) =>
      attributes.get("Type")?.endsWith(`/${kind}`) === true && attributes.get("TargetMode") !== "External",
  );
  const target = found?.attributes.get("Target");
  return target === undefined ? undefined : resolvePath(folder, target);
}

function relationsOf(parts: PackageParts, path: string): Result<XmlElement | undefined, PartFault> {
  const folder = folderOf(path);
  return parsePart(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
}

function relatedPart(
  parts: PackageParts,
  relations: XmlElement | undefined,
  at: { readonly folder: string; readonly kind: string },
): Result<XmlElement | undefined, PartFault> {
  const path = relatedPath(relations, at.folder, at.kind) ?? `${at.folder}${at.kind}.xml`;
  return parsePart(parts, path);
}

/**
 * Finds and parses a document's main part, styles and lists by their relations, as packages name them freely.
 *
 * @example findParts(parts) // => ok({ document, styles, numbering })
 */
export function findParts(parts: PackageParts): Result<DocumentParts, PartFault> {
  const top = parsePart(parts, "_rels/.rels");
  if (!top.ok) return top;
  const path = relatedPath(top.value, "", "officeDocument") ?? "word/document.xml";
  const document = parsePart(parts, path);
  if (!document.ok) return document;
  if (document.value === undefined) return err({ part: path, fault: "malformed" });
  const relations = relationsOf(parts, path);
  if (!relations.ok) return relations;
  const folder = folderOf(path);
  const styles = relatedPart(parts, relations.value, { folder, kind: "styles" });
  if (!styles.ok) return styles;
  const numbering = relatedPart(parts, relations.value, { folder, kind: "numbering" });
  if (!numbering.ok) return numbering;
  return ok({ document: document.value, styles: styles.value, numbering: numbering.value });
}
