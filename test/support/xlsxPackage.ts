import { strToU8, zipSync } from "fflate";

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What a package made by hand holds: rows of its only sheet, items of its list of strings, cell formats, and parts as they are. */
export interface HandMade {
  /** XML in sheetData. */
  readonly rows: string;
  /** XML before sheetData. */
  readonly before?: string;
  /** XML after sheetData. */
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  /** More sheets in the workbook's list. */
  readonly sheets?: string;
  readonly relations?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** The parts of an .xlsx made by hand, as programs of all kinds make them. */
export function xlsxParts(made: HandMade): Record<string, Uint8Array> {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const texts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${made.workbook ?? ""}<sheets><sheet name="KH" sheetId="1" r:id="rId1"/>${made.sheets ?? ""}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "sharedStrings", "sharedStrings.xml")}${relation("rId3", "styles", "styles.xml")}${made.relations ?? ""}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${made.before ?? ""}<sheetData>${made.rows}</sheetData>${made.after ?? ""}</worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${made.strings ?? "<si><t>đầu tiên</t></si>"}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${made.styles ?? ""}</styleSheet>`,
  };
  const parts = Object.entries(texts).map(([path, text]) => [path, strToU8(HEADER + text)] as const);
  return { ...Object.fromEntries(parts), ...made.more };
}

/** An .xlsx made by hand. */
export function xlsxOf(made: HandMade): Uint8Array {
  return zipSync(xlsxParts(made));
}

/** A row of cells made by hand, from its number. */
export function xmlRow(row: number, cells: readonly string[], attributes = ""): string {
  return `<row r="${String(row)}"${attributes}>${cells.join("")}</row>`;
}

/** A cell with text of its own. */
export function xmlText(address: string, text: string, attributes = ""): string {
  return `<c r="${address}" t="inlineStr"${attributes}><is><t>${text}</t></is></c>`;
}
