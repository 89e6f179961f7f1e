import { strToU8, zipSync } from "fflate";

const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  xmlns:v="urn:schemas-microsoft-com:vml"`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The other parts of a document, as XML inside their root. */
export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  /** More parts as they are, by path. */
  readonly more?: Readonly<Record<string, string>>;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index)}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** The parts of a .docx with this body, ready to be zipped. */
export function docxParts(body: string, { numbering, styles, more = {} }: DocxParts = {}): Record<string, Uint8Array> {
  const root = (name: string, inside: string): string => `${HEADER}<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
  const texts: Record<string, string> = {
    "[Content_Types].xml": `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${["document.main", "styles", "numbering"].map((part) => `<Override PartName="/word/${part.split(".")[0] ?? ""}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ...(styles === undefined ? [] : [["styles", "styles.xml"] as const]),
      ...(numbering === undefined ? [] : [["numbering", "numbering.xml"] as const]),
    ]),
    "word/document.xml": root("document", `<w:body>${body}<w:sectPr/></w:body>`),
    ...(numbering !== undefined && { "word/numbering.xml": root("numbering", numbering) }),
    ...(styles !== undefined && { "word/styles.xml": root("styles", styles) }),
    ...more,
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

/** A .docx with this body. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  return zipSync(docxParts(body, parts));
}

/** A paragraph of one run; `properties` stand in its w:pPr. */
export function paragraph(text: string, properties = ""): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

/** A paragraph that stands in a list. */
export function listed(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
}

/** A cell; `properties` stand in its w:tcPr. */
export function cell(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
}

/** A table of rows of cells, with the widths of its grid. */
export function table(rows: readonly (readonly string[])[], widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join("");
  const lines = rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl>`;
}
