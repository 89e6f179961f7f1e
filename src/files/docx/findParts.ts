import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { XmlElement } from "../xml/XmlElement";
import { resolvePart, type PackageParts } from "../zip/PackageParts";
import { mainPart, parsePart, relationsOf, type PartFault, type Relation } from "../zip/relations";

/** The parts that a document's text is read from, as trees. */
export interface DocumentParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  /** The documents of other kinds that stand within it, by the name of their relation. */
  readonly chunks: ReadonlyMap<string, string>;
}

function partOfKind(relations: readonly Relation[], main: string, kind: string): string {
  return relations.find((one) => one.kind === kind)?.part ?? resolvePart(main, `${kind}.xml`);
}

/**
 * Finds and parses a document's main part, styles and lists by their relations, as packages name them freely.
 *
 * @example findParts(parts) // => ok({ document, styles, numbering, chunks: new Map() })
 */
export function findParts(parts: PackageParts): Result<DocumentParts, PartFault> {
  const main = mainPart(parts, "word/document.xml");
  if (!main.ok) return main;
  const document = parsePart(parts, main.value);
  if (!document.ok) return document;
  if (document.value === undefined) return err({ part: main.value, fault: "malformed" });
  const relations = relationsOf(parts, main.value);
  if (!relations.ok) return relations;
  const styles = parsePart(parts, partOfKind(relations.value, main.value, "styles"));
  if (!styles.ok) return styles;
  const numbering = parsePart(parts, partOfKind(relations.value, main.value, "numbering"));
  if (!numbering.ok) return numbering;
  const chunks = relations.value.filter(({ kind }) => kind === "aFChunk");
  return ok({
    document: document.value,
    styles: styles.value,
    numbering: numbering.value,
    chunks: new Map(chunks.map(({ id, part }) => [id, part])),
  });
}
