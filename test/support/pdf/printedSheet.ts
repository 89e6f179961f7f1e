import { xlsxOf, xmlRow, xmlText } from "../xlsxPackage";

/** How a plan kept in a spreadsheet is set for paper. */
export interface SheetLook {
  readonly name: string;
  readonly rules: "all" | "head" | "none";
  readonly landscape?: boolean;
  readonly centred?: boolean;
  /** In points. */
  readonly size: number;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Rows as high as programs leave them, so that longer texts lie over each other. */
  readonly lowRows?: boolean;
}

/** A plan's table with what stands above it. */
export interface SheetPlan {
  readonly issuer: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FONT = "Liberation Serif";
const LINE = 1.32;
/** Letters are narrower than the digits that widths are counted in, words break early: some room more than they need. */
const ROOM = 1.15;
const DIGIT_SIZE = 11;
/** What programs leave a row that they did not fit, in points. */
const LOW = 15;
const RULE = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"/>`).join("");

function styles({ rules, centred, size }: SheetLook): string {
  const font = (bold: string): string => `<font>${bold}<sz val="${String(size)}"/><name val="${FONT}"/></font>`;
  const body = centred === true ? '<alignment horizontal="center" vertical="center" wrapText="1"/>' : "";
  const look = (fontId: number, ruled: boolean, alignment: string): string =>
    `<xf fontId="${String(fontId)}" borderId="${ruled ? "1" : "0"}" applyAlignment="1">${alignment}</xf>`;
  const left = `<alignment vertical="${centred === true ? "center" : "top"}" wrapText="1"/>`;
  const middle = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  return `<fonts>${font("")}${font("<b/>")}</fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/><border>${RULE}</border></borders><cellXfs>${look(0, false, "")}${look(1, rules !== "none", middle)}${look(0, rules === "all", left)}${look(0, rules === "all", body === "" ? left : body)}</cellXfs>`;
}

function heightOf(texts: readonly string[], { size, widths }: SheetLook): number {
  const lines = texts.map((text, column) =>
    Math.ceil((text.length * ROOM * size) / DIGIT_SIZE / (widths[column] ?? 1)),
  );
  return Math.max(1, ...lines) * size * LINE + 3;
}

function cell(row: number, column: number, text: string, style: number): string {
  return xmlText(
    `${String.fromCharCode(65 + column)}${String(row)}`,
    text.replaceAll("&", "&amp;"),
    ` s="${String(style)}"`,
  );
}

/** The plan as an .xlsx, one page wide, as it is given to a program that prints it. */
export function printedSheet({ issuer, title, headings, rows }: SheetPlan, look: SheetLook): Uint8Array {
  const tableRow = (texts: readonly string[], at: number): string => {
    const styleOf = (column: number): number => (at === 6 ? 1 : column === 1 ? 2 : 3);
    const height = ` ht="${(look.lowRows === true ? LOW : heightOf(texts, look)).toFixed(1)}" customHeight="1"`;
    return xmlRow(
      at,
      texts.map((text, column) => cell(at, column, text, styleOf(column))),
      height,
    );
  };
  const above = [issuer, "", "KẾ HOẠCH", title].map((text, row) => xmlRow(row + 1, [cell(row + 1, 0, text, 0)]));
  const columns = look.widths.map(
    (width, column) =>
      `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const paper = `<pageSetup paperSize="9" orientation="${look.landscape === true ? "landscape" : "portrait"}" fitToHeight="0"/>`;
  return xlsxOf({
    before: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${columns.join("")}</cols>`,
    rows: [...above, ...[headings, ...rows].map((texts, index) => tableRow(texts, index + 6))].join(""),
    styles: styles(look),
    after: `${paper}<headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>`,
  });
}
