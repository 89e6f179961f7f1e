import { parseXml } from "../../xml/parseXml";
import { serializeXml } from "../../xml/serializeXml";
import { childOf, childrenOf, elementsIn, type XmlElement } from "../../xml/XmlElement";

/** The styles of two workbooks in one part, and where those of the second now are. */
export interface MergedStyles {
  readonly part: string;
  readonly formatOf: (index: number) => number;
  readonly lookOf: (index: number) => number;
}

// In the order of the format's schema.
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FIRST_OWN_FORMAT = 164;
const FONT = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** What becomes of an element of the second workbook. */
type Renumber = (element: XmlElement) => XmlElement;

/** A number that stands in an attribute, made another. */
export function renumbered(written: string, attribute: string, change: (number: number) => number): string {
  const found = new RegExp(`(\\s${attribute}=["'])(\\d+)(?=["'])`, "g");
  return written.replace(found, (_whole, before: string, number: string) => before + String(change(Number(number))));
}

function attributesIn(element: XmlElement, change: (written: string) => string): XmlElement {
  return { ...element, written: change(element.written) };
}

function countIn(root: XmlElement, section: string): number {
  return elementsIn(childOf(root, section)).length;
}

/** The number formats of the second workbook, by the numbers that they get. */
function formatNumbers(ours: XmlElement, theirs: XmlElement): ReadonlyMap<number, number> {
  const idsIn = (root: XmlElement): readonly number[] =>
    elementsIn(childOf(root, "numFmts")).map(({ attributes }) => Number(attributes.get("numFmtId")));
  const first = Math.max(FIRST_OWN_FORMAT - 1, ...idsIn(ours)) + 1;
  return new Map(idsIn(theirs).map((id, index) => [id, first + index]));
}

/** The numbers of named styles by their names. */
function styleNumbers(root: XmlElement): ReadonlyMap<string, number> {
  return new Map(
    elementsIn(childOf(root, "cellStyles")).map(({ attributes }) => [
      attributes.get("name") ?? "",
      Number(attributes.get("xfId")),
    ]),
  );
}

function renumbers(ours: XmlElement, theirs: XmlElement): ReadonlyMap<string, Renumber> {
  const formats = formatNumbers(ours, theirs);
  const named = styleNumbers(ours);
  const names = new Map([...styleNumbers(theirs)].map(([name, id]) => [id, name]));
  const after = (section: string) => (index: number) => index + countIn(ours, section);
  const styleOf = (id: number): number => named.get(names.get(id) ?? "") ?? 0;
  const formatOf = (id: number): number => formats.get(id) ?? id;
  const inCell: Renumber = (xf) =>
    attributesIn(xf, (written) =>
      [
        ["numFmtId", formatOf] as const,
        ["fontId", after("fonts")] as const,
        ["fillId", after("fills")] as const,
        ["borderId", after("borders")] as const,
        ["xfId", styleOf] as const,
      ].reduce((text, [attribute, change]) => renumbered(text, attribute, change), written),
    );
  const inTableStyle: Renumber = (style) => ({
    ...style,
    children: elementsIn(style).map((part) =>
      attributesIn(part, (written) => renumbered(written, "dxfId", after("dxfs"))),
    ),
  });
  const same: Renumber = (element) => element;
  // Some programs write the parts of a font in an order that the schema does not have.
  const inOrder: Renumber = (font) => ({
    ...font,
    children: [...elementsIn(font)].sort((one, other) => FONT.indexOf(one.name) - FONT.indexOf(other.name)),
  });
  return new Map<string, Renumber>([
    ["numFmts", (format) => attributesIn(format, (written) => renumbered(written, "numFmtId", formatOf))],
    ["fonts", inOrder],
    ["fills", same],
    ["borders", same],
    ["cellXfs", inCell],
    ["dxfs", same],
    ["tableStyles", inTableStyle],
  ]);
}

function section(name: string, ours: XmlElement, theirs: XmlElement, renumber: Renumber | undefined): string {
  const [own, other] = [childOf(ours, name), childOf(theirs, name)];
  const only = own ?? (name === "colors" ? other : undefined);
  if (renumber === undefined || other === undefined) return only === undefined ? "" : serializeXml(only);
  const children = [...elementsIn(own), ...elementsIn(other).map(renumber)];
  const base = own ?? other;
  const written = base.written.replace(/\scount=["']\d+["']/, "");
  return serializeXml({ ...base, written: `${written} count="${String(children.length)}"`, children });
}

/**
 * One styles part of two: ours first, so that its numbers stay; undefined when the second can't be read, or calls its elements otherwise.
 *
 * @example mergedStyles(ours, theirs)?.formatOf(0) // => 24, when ours has 24 formats of cells
 */
export function mergedStyles(ours: string, theirs: string): MergedStyles | undefined {
  const [own, other] = [parseXml(ours), parseXml(theirs)];
  if (!own.ok || !other.ok || other.value?.tag !== "styleSheet" || own.value === undefined) return undefined;
  const [first, second] = [own.value, other.value];
  const changes = renumbers(first, second);
  const sections = SECTIONS.map((name) => section(name, first, second, changes.get(name)));
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const [formats, looks] = [childrenOf(childOf(first, "cellXfs"), "xf").length, countIn(first, "dxfs")];
  return {
    part: `${head}<${first.tag}${first.written}>${sections.join("")}</${first.tag}>`,
    formatOf: (index) => index + formats,
    lookOf: (index) => index + looks,
  };
}
