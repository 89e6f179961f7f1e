import type { Grid } from "../../../src/domain/grid/Grid";
import { docxOf } from "../docxOf";
import type { PrintLook } from "./PrintLook";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;
const BODY_SIZE = 14;
const WIDTHS: Readonly<Record<string, number>> = { tt: 6, content: 40 };
const OTHER_WIDTH = 17;

interface Style {
  readonly align?: "center" | "both" | "left";
  readonly bold?: boolean;
  readonly size?: number;
  readonly note?: boolean;
  readonly indent?: number;
  readonly apart?: number;
}

const PARAGRAPH_GAP = 60;
const PLAIN = { align: "left", bold: false, size: BODY_SIZE, note: false, indent: 0, apart: PARAGRAPH_GAP } as const;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function textOf(text: string): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return lines.join("<w:br/>");
}

function printed(text: string, look: PrintLook, style: Style = {}): string {
  const { align, bold, size, note, indent, apart } = { ...PLAIN, ...style };
  const font = look.font ?? "Liberation Serif";
  const about = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>${bold ? "<w:b/>" : ""}<w:sz w:val="${String(size * 2)}"/>`;
  const mark = note
    ? '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    : "";
  const place = `<w:spacing w:before="${String(apart)}" w:after="${String(apart)}"/><w:ind w:firstLine="${String(indent)}"/><w:jc w:val="${align}"/>`;
  return `<w:p><w:pPr>${place}</w:pPr><w:r><w:rPr>${about}</w:rPr>${textOf(text)}</w:r>${mark}</w:p>`;
}

function borders(rules: PrintLook["rules"]): string {
  const drawn = { all: [...SIDES], rows: ["top", "bottom", "insideH"], none: [] as string[] }[rules];
  const lines = SIDES.map(
    (side) => `<w:${side} w:val="${drawn.includes(side) ? "single" : "nil"}" w:sz="4" w:color="000000"/>`,
  );
  return `<w:tblBorders>${lines.join("")}</w:tblBorders>`;
}

interface Columns {
  readonly widths: readonly number[];
}

function widthsOf(headings: readonly string[], look: PrintLook): Columns {
  const shares = headings.map((heading, column) => {
    if (column === 0 && /TT/i.test(heading)) return WIDTHS["tt"] ?? OTHER_WIDTH;
    return /nội dung|nhiệm vụ|công việc/i.test(heading) ? (WIDTHS["content"] ?? OTHER_WIDTH) : OTHER_WIDTH;
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  const page = look.landscape === true ? 14_000 : 9_300;
  return { widths: shares.map((share) => Math.round((share / all) * page)) };
}

function cellOf(content: string, width: number, look: PrintLook, more = ""): string {
  const middle = look.centred === true ? '<w:vAlign w:val="center"/>' : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>${more}${middle}</w:tcPr>${content}</w:tc>`;
}

type Row = readonly string[];

const MOST_CENTRED = 80;
const NO_MARGINS = `<w:tblCellMar>${["top", "left", "bottom", "right"].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join("")}</w:tblCellMar>`;

function alignOf(text: string, look: PrintLook): "center" | "both" | "left" {
  if (look.centred === true && text.length < MOST_CENTRED) return "center";
  return look.justified === true ? "both" : "left";
}

function tableOf(rows: readonly Row[], look: PrintLook): string {
  const [headings = [], ...tasks] = rows;
  const { widths } = widthsOf(headings, look);
  const lead = headings.findIndex((heading) => /chủ trì/i.test(heading));
  const shares = look.sharedLead === true && tasks.every((task) => task[lead] === tasks[0]?.[lead]);
  const size = look.size ?? 12;
  const apart = look.tight === true ? 0 : PARAGRAPH_GAP;
  const body = tasks.map((task, row) => {
    const cells = widths.map((width, column) => {
      const text = task[column] ?? "";
      const align = column === 0 ? "center" : alignOf(text, look);
      const merge = shares && column === lead ? `<w:vMerge${row === 0 ? ' w:val="restart"' : ""}/>` : "";
      const shown = merge !== "" && row > 0 ? "" : text;
      const paragraphs = shown.split("\n").map((line) => printed(line, look, { align, size, apart }));
      return cellOf(paragraphs.join(""), width, look, merge);
    });
    return `<w:tr><w:trPr>${look.wholeRows === true ? "<w:cantSplit/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
  });
  const head = widths.map((width, column) =>
    cellOf(printed(headings[column] ?? "", look, { align: "center", bold: true, size }), width, {
      ...look,
      centred: true,
    }),
  );
  const header = `<w:tr><w:trPr>${look.repeatedHead === true ? "<w:tblHeader/>" : ""}</w:trPr>${head.join("")}</w:tr>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${borders(look.rules)}<w:tblLayout w:type="fixed"/>${look.tight === true ? NO_MARGINS : ""}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${body.join("")}</w:tbl>`;
}

function sideBySide(rows: readonly Row[], look: PrintLook): string {
  const half = look.landscape === true ? 7000 : 4650;
  const lines = rows.map((row) => row.filter((text) => text !== ""));
  const side = (place: number): string =>
    lines.map((line) => printed(line[place] ?? "", look, { align: "center", size: 12, bold: true })).join("");
  const cells = [
    cellOf(side(0), half, { ...look, centred: false }),
    cellOf(side(1), half, { ...look, centred: false }),
  ];
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="${String(half)}"/><w:gridCol w:w="${String(half)}"/></w:tblGrid><w:tr>${cells.join("")}</w:tr></w:tbl>`;
}

const CAPITALS = /^[^\p{Ll}]{4,}$/u;
const SECTION = /^(?:[IVX]+\.|\d+\.) [^.;]{1,60}$/;

function styleOf(text: string, isTitle: boolean, look: PrintLook): Style {
  if (isTitle) return { align: "center", bold: true };
  const heading = CAPITALS.test(text) || SECTION.test(text);
  return { align: look.justified === true ? "both" : "left", bold: heading, indent: 560 };
}

function rowsOf(grid: Grid): readonly Row[] {
  return grid.cells
    .map((row) => row.map((value) => (value === null ? "" : String(value))))
    .filter((row) => row.some((text) => text !== ""));
}

interface Part {
  readonly kind: "text" | "sides" | "table";
  readonly rows: Row[];
}

// The columns of a worksheet tell what is a table, what stands side by side and what is text.
function partsOf(rows: readonly Row[]): readonly Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const filled = row.filter((text) => text.trim() !== "").length;
    const last = parts.at(-1);
    const isInTable = last?.kind === "table" && filled > 1;
    const kind = isInTable || filled > 2 ? "table" : filled === 2 ? "sides" : "text";
    if (last?.kind === kind && kind !== "text") last.rows.push(row);
    else parts.push({ kind, rows: [row] });
  }
  return parts;
}

function bodyOf(grid: Grid, look: PrintLook): string {
  const parts = partsOf(rowsOf(grid));
  const texts = parts.flatMap(({ kind, rows }, index) =>
    kind === "text" ? [{ index, text: rows[0]?.[0] ?? "" }] : [],
  );
  const title = texts.findIndex(({ text }) => /^KẾ HOẠCH$/.test(text.trim()));
  const body = texts.findIndex(({ text }, index) => index > title && /^(Căn cứ|Thực hiện Kế hoạch)/.test(text.trim()));
  const noted = texts[body]?.index;
  const first = texts[Math.max(title, 0)]?.index ?? 0;
  return parts
    .map(({ kind, rows }, index) => {
      if (kind === "table") return tableOf(rows, look);
      if (kind === "sides") return sideBySide(rows, look);
      const text = rows[0]?.find((one) => one !== "")?.trim() ?? "";
      const isTitle = index >= first && index < (noted ?? 0);
      return printed(text, look, { ...styleOf(text, isTitle, look), note: look.footnote === true && index === noted });
    })
    .join("");
}

const PAGE_FIELD =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

function section(look: PrintLook): string {
  const [width, height] = look.landscape === true ? [16838, 11906] : [11906, 16838];
  const place = look.pageNumbers;
  const number =
    place === undefined ? "" : `<w:${place === "top" ? "header" : "footer"}Reference w:type="default" r:id="rId9"/>`;
  const turn = look.landscape === true ? ' w:orient="landscape"' : "";
  return `<w:sectPr>${number}<w:pgSz w:w="${String(width)}" w:h="${String(height)}"${turn}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1418" w:header="567" w:footer="567"/></w:sectPr>`;
}

/** A plan on a worksheet as a Word document ready to be printed in one of the looks. */
export function printedDocx(grid: Grid, look: PrintLook): Uint8Array {
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const kind = look.pageNumbers === "top" ? "header" : "footer";
  const tag = kind === "header" ? "hdr" : "ftr";
  const notes = `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Ban hành kèm theo Công văn của Sở Giáo dục và Đào tạo.</w:t></w:r></w:p></w:footnote>`;
  const relation = (id: string, what: string, target: string): string =>
    `<Relationship Id="${id}" Type="${KINDS}/${what}" Target="${target}"/>`;
  return docxOf("", {
    more: {
      "word/document.xml": `${header}<w:document ${W} ${R}><w:body>${bodyOf(grid, look)}${section(look)}</w:body></w:document>`,
      "word/margin.xml": `${header}<w:${tag} ${W}>${PAGE_FIELD}</w:${tag}>`,
      "word/footnotes.xml": `${header}<w:footnotes ${W}>${notes}</w:footnotes>`,
      "word/_rels/document.xml.rels": `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId9", kind, "margin.xml")}${relation("rId8", "footnotes", "footnotes.xml")}</Relationships>`,
    },
  });
}
