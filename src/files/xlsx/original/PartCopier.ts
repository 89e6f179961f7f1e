import { decodePart } from "../../xml/decodePart";
import { escapeXml } from "../../xml/serializeXml";
import { elementsIn } from "../../xml/XmlElement";
import { partAt, partKey, resolvePart, type PackageParts } from "../../zip/PackageParts";
import { parsePart } from "../../zip/relations";

/** How a part points at another, as it is written; `target` is the other part, or an address outside the package. */
export interface WrittenRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** What happens to the text of a part of a kind ("table") when it is copied. */
export type PartChange = (text: string) => string;

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const UNKNOWN = "application/octet-stream";

/** Where the relations of a part stand. @example relationsPath("xl/workbook.xml") // => "xl/_rels/workbook.xml.rels" */
export function relationsPath(part: string): string {
  const name = part.slice(part.lastIndexOf("/") + 1);
  return `${part.slice(0, part.length - name.length)}_rels/${name}.rels`;
}

/** The relations of a part as they are written. @example writtenRelations(parts, "xl/workbook.xml")[0]?.id // => "rId1" */
export function writtenRelations(parts: PackageParts, part: string): readonly WrittenRelation[] {
  const root = parsePart(parts, relationsPath(part));
  return elementsIn(root.ok ? root.value : undefined).map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const isOutside = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: isOutside ? target : resolvePart(part, target),
      isOutside,
    };
  });
}

/** The last word of a relation's type. @example kindOf(relation) // => "drawing" */
export function kindOf({ type }: WrittenRelation): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** A relation as it is written into a part of relations. */
export function relationXml({ id, type, target, isOutside }: WrittenRelation): string {
  const mode = isOutside ? ' TargetMode="External"' : "";
  const address = isOutside ? target : `/${target}`;
  return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(address)}"${mode}/>`;
}

/** Copies parts of one package into another, with all that they point at; each once. */
export class PartCopier {
  /** What kind of content each copied part has, by its new name. */
  readonly types = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly overrides: ReadonlyMap<string, string>;
  private readonly defaults: ReadonlyMap<string, string>;

  constructor(
    private readonly from: PackageParts,
    private readonly to: Map<string, Uint8Array>,
    private readonly changes: ReadonlyMap<string, PartChange>,
  ) {
    const types = parsePart(from, "[Content_Types].xml");
    const listed = elementsIn(types.ok ? types.value : undefined);
    const typed = (name: string, key: string): readonly (readonly [string, string])[] =>
      listed
        .filter((one) => one.name === name)
        .map(({ attributes }) => [partKey(attributes.get(key) ?? ""), attributes.get("ContentType") ?? UNKNOWN]);
    this.overrides = new Map(typed("Override", "PartName"));
    this.defaults = new Map(typed("Default", "Extension"));
  }

  /** Copies a part and gives its new name; undefined when it is not there. */
  copy(part: string, kind: string): string | undefined {
    const known = this.names.get(partKey(part));
    if (known !== undefined) return known;
    const bytes = partAt(this.from, part);
    if (bytes === undefined) return undefined;
    const name = `xl/kept/${String(this.names.size + 1)}/${part.slice(part.lastIndexOf("/") + 1)}`;
    this.names.set(partKey(part), name);
    const change = this.changes.get(kind);
    this.to.set(name, change === undefined ? bytes : new TextEncoder().encode(change(decodePart(bytes))));
    this.types.set(name, this.typeOf(part));
    this.copyRelations(part, name);
    return name;
  }

  /** Gives a part the relations that another one had, and copies what they lead to. */
  copyRelations(from: string, to: string): void {
    const relations = writtenRelations(this.from, from).flatMap((relation) => this.copied(relation));
    if (relations.length === 0) this.to.delete(relationsPath(to));
    else this.to.set(relationsPath(to), new TextEncoder().encode(relationsXml(relations)));
  }

  /** The relation in the new package, with its part; none where that is not there. */
  copied(relation: WrittenRelation): readonly WrittenRelation[] {
    if (relation.isOutside) return [relation];
    const target = this.copy(relation.target, kindOf(relation));
    return target === undefined ? [] : [{ ...relation, target }];
  }

  private typeOf(part: string): string {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    return this.overrides.get(partKey(part)) ?? this.defaults.get(extension) ?? UNKNOWN;
  }
}

function relationsXml(relations: readonly WrittenRelation[]): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${head}<Relationships xmlns="${RELATIONS}">${relations.map(relationXml).join("")}</Relationships>`;
}
