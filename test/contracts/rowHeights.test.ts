import fc from "fast-check";
import { fitRows } from "../../src/files/xlsx/fitRows";
import { textWidth } from "../../src/spec/layout/fontMetrics";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import type { XlsxSheet } from "../../src/files/xlsx/XlsxWorkbook";
import { isMissing, savedByLibreOffice } from "../support/otherPrograms";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const WORDS =
  "Tổ chức hội nghị đối thoại giữa người đứng đầu với cán bộ, công chức, viên chức, người lao động theo Kế hoạch số 05/KH-PGDĐT ngày 15/02/2025; tuyên truyền Quy chế dân chủ ở cơ sở (WWW, mmm, iii) lllll".split(
    " ",
  );
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 70 }).map((words) => words.join(" "));
const lines = fc.array(
  fc.record({ text, bold: fc.boolean(), italic: fc.boolean(), size: fc.constantFrom(11, 12, 13, 14) }),
  {
    minLength: 40,
    maxLength: 60,
  },
);

interface Line {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
}

/** A column of cells of Times New Roman, wrapped. */
function sheetOf(cells: readonly Line[], width: number): XlsxSheet {
  return {
    name: "Sheet1",
    visibility: "visible",
    cells: cells.map(({ text: value, bold, italic, size }, row) => ({
      row,
      column: 0,
      value,
      format: { font: { name: "Times New Roman", size, ...(bold && { bold }), ...(italic && { italic }) }, wrap: true },
    })),
    columns: [{ column: 0, width }],
    rows: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    charts: [],
  };
}

const OFFICE = "urn:oasis:names:tc:opendocument:xmlns";

/** The same cells in LibreOffice's own format, whose rows it fits when it opens them. */
function fittedSheet(cells: readonly Line[], width: number): Uint8Array {
  const points = String(width * 5.25 + 3.75);
  const styles = cells.map(
    ({ bold, italic, size }, index) =>
      `<style:style style:name="c${String(index)}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties style:font-name="Times New Roman" fo:font-size="${String(size)}pt" fo:font-weight="${bold ? "bold" : "normal"}" fo:font-style="${italic ? "italic" : "normal"}"/></style:style>`,
  );
  const rows = cells.map(
    ({ text: words }, index) =>
      `<table:table-row table:style-name="r"><table:table-cell table:style-name="c${String(index)}" office:value-type="string"><text:p>${words}</text:p></table:table-cell></table:table-row>`,
  );
  const spaces = ["office", "style", "text", "table"].map((name) => `xmlns:${name}="${OFFICE}:${name}:1.0"`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces.join(" ")} xmlns:fo="${OFFICE}:xsl-fo-compatible:1.0" xmlns:svg="${OFFICE}:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'"/></office:font-face-decls><office:automatic-styles><style:style style:name="w" style:family="table-column"><style:table-column-properties style:column-width="${points}pt"/></style:style><style:style style:name="r" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>${styles.join("")}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-column table:style-name="w"/>${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
  return new TextEncoder().encode(xml);
}

describe("the heights of rows", () => {
  it("hold their text as LibreOffice lays it out, whatever its face, and at most a line or two thirds more", async () => {
    if (isMissing("LibreOffice")) return;
    const cases = fc.sample(fc.tuple(lines, fc.constantFrom(12, 14, 30, 44)), { numRuns: 3, seed: 11 });
    for (const [cells, width] of cases) {
      const sheet = sheetOf(cells, width);
      const saved = await readXlsx(savedByLibreOffice(fittedSheet(cells, width), folder, "fods"));
      const theirs = new Map((saved.ok ? saved.value.sheets[0]?.rows : [])?.map(({ row, height }) => [row, height]));
      expect(theirs.size).toBeGreaterThan(cells.length / 2);
      const odd = fitRows(sheet).flatMap(({ row, height = 0 }) => {
        const needed = Math.min(409, theirs.get(row) ?? 12.75);
        // A text that only just fits in its lines may get one more.
        const most = Math.max(needed * 1.6 + 4, needed + 2 * (cells[row]?.size ?? 0));
        return height >= needed * 0.98 && height <= most ? [] : [{ ...cells[row], width, height, needed }];
      });
      expect(odd).toEqual([]);
    }
  }, 240_000);

  it("follow letters, not their number: marks add nothing, and i is half as wide as n", () => {
    const font = { name: "Times New Roman", size: 12, bold: false };
    const width = (words: string): number => textWidth(words, font);
    expect([width("ế"), width("iiii")]).toEqual([width("e"), width("i") * 4]);
    expect(width("i")).toBeLessThan(width("n") * 0.6);
  });
});
