import { strToU8, unzipSync, zipSync } from "fflate";
import { readReturn } from "../../../src/files/forms/readReturn";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";
import { xlsxFromSpecs } from "../../../src/files/xlsx/xlsxFromSpecs";
import type { XlsxCell, XlsxSheet } from "../../../src/files/xlsx/XlsxWorkbook";
import { DONE, formOf, office } from "../../support/returnedForms";

const PLAIN: Omit<XlsxSheet, "name" | "cells"> = {
  visibility: "visible",
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  charts: [],
};

/** The unit's form, its sheet changed, other sheets beside it, as a file. */
async function file(
  change: (sheet: XlsxSheet) => XlsxSheet = (sheet) => sheet,
  beside: readonly XlsxSheet[] = [],
): Promise<Uint8Array> {
  const { form, data } = formOf((await office()).sent, "MN01");
  const { sheets, ...workbook } = xlsxFromSpecs([form, data]);
  const [first, ...others] = sheets;
  if (first === undefined) throw new Error("No form");
  return writeXlsx({ ...workbook, sheets: [change(first), ...others, ...beside] });
}

function headed(sheet: XlsxSheet, heading: string): number {
  return sheet.cells.find(({ value }) => value === heading)?.column ?? -1;
}

/** The row of the plan's first task. */
function firstLine({ cells }: XlsxSheet): number {
  return cells.find(({ value }) => typeof value === "string" && value.startsWith("Xây dựng"))?.row ?? -1;
}

function withCells(sheet: XlsxSheet, ...added: readonly XlsxCell[]): XlsxSheet {
  const isNew = ({ row, column }: XlsxCell): boolean => added.every((one) => one.row !== row || one.column !== column);
  return { ...sheet, cells: [...sheet.cells.filter(isNew), ...added] };
}

/** Types under a heading in the line of the first task. */
function typed(sheet: XlsxSheet, heading: string, content: Pick<XlsxCell, "value" | "formula">): XlsxSheet {
  return withCells(sheet, { row: firstLine(sheet), column: headed(sheet, heading), ...content });
}

/** The only form in a file, as far as it says anything. */
async function read(bytes: Uint8Array, name = "phieu.xlsx") {
  const forms = await readReturn(bytes, name);
  if (!forms.ok) throw new Error(forms.error.kind);
  const [form] = forms.value;
  if (form === undefined) throw new Error("No form");
  const told = [...form.outside, ...form.lines.flatMap(({ outside }) => outside)];
  return {
    unit: form.identity?.unit,
    filled: form.lines.flatMap(({ cells }) => [...cells]),
    told: told.map(({ text }) => text),
  };
}

describe("a form that came back as a file", () => {
  it("says what its unit filled in, and nothing else", async () => {
    const bytes = await file((sheet) => typed(sheet, "Quý I", { value: DONE }));
    expect(await read(bytes)).toEqual({ unit: "MN01", filled: [["Quý I", DONE]], told: [] });
  });

  it.each([
    [
      "a note on a cell",
      (sheet: XlsxSheet) => ({ ...sheet, notes: [{ row: 11, column: 3, author: "", text: "Xem lại" }] }),
      "Xem lại",
    ],
    [
      "words at the end of the sheet",
      (sheet: XlsxSheet) => withCells(sheet, { row: 1_048_575, column: 16_383, value: "Xa" }),
      "Xa",
    ],
    [
      "words under a hidden column",
      (sheet: XlsxSheet) => withCells(sheet, { row: 60, column: 15, value: "Dưới bảng" }),
      "Dưới bảng",
    ],
    [
      "a formula without its result",
      (sheet: XlsxSheet) => typed(sheet, "Kết quả thực hiện", { value: null, formula: "=1+1" }),
      "=1+1",
    ],
    [
      "a formula under the table by what it comes to",
      (sheet: XlsxSheet) => withCells(sheet, { row: 60, column: 4, value: 12, formula: "=SUM(E11:E17)" }),
      "12",
    ],
    [
      "a formula under the table without its result",
      (sheet: XlsxSheet) => withCells(sheet, { row: 60, column: 4, value: null, formula: "=SUM(E11:E17)" }),
      "=SUM(E11:E17)",
    ],
  ])("tells %s", async (_, change, text) => {
    expect(await read(await file(change))).toEqual({ unit: "MN01", filled: [], told: [text] });
  });

  it("tells what stands in a box over its cells, once, though the file says it twice", async () => {
    const box = (text: string): string =>
      `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
    const drawing = `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>20</xdr:row></xdr:from><mc:AlternateContent><mc:Choice>${box("Trường xin gia hạn")}</mc:Choice><mc:Fallback>${box("Trường xin gia hạn")}</mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor></xdr:wsDr>`;
    const relations =
      '<Relationships><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing9.xml"/></Relationships>';
    const bytes = zipSync({
      ...unzipSync(await file()),
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(relations),
      "xl/drawings/drawing9.xml": strToU8(drawing),
    });
    expect((await read(bytes)).told).toEqual(["Trường xin gia hạn"]);
  });

  it("tells what somebody wrote on a sheet beside it, but not what is hidden", async () => {
    const beside = [
      {
        ...PLAIN,
        name: "Ghi chú",
        cells: [
          { row: 0, column: 0, value: "Kính gửi Phòng" },
          { row: 0, column: 1, value: "sớm" },
        ],
      },
      {
        ...PLAIN,
        name: "Ẩn",
        visibility: "hidden" as const,
        cells: [{ row: 0, column: 0, value: "của chương trình" }],
      },
    ];
    expect((await read(await file(undefined, beside))).told).toEqual(["Kính gửi Phòng · sớm"]);
  });

  it.each([
    ["phieu.csv", ","],
    ["phieu.xlsx", ";"],
  ])("is read where it was saved over as text (%s)", async (name, separator) => {
    const { form } = formOf((await office()).sent, "MN01");
    const rows = form.rows.map((cells) =>
      cells.map((cell) => (typeof cell === "object" && cell !== null ? "" : (cell ?? ""))),
    );
    const header = rows.find((cells) => cells.includes("Quý I")) ?? [];
    const line = rows.find((cells) => cells.some((cell) => String(cell).startsWith("Xây dựng"))) ?? [];
    line[header.indexOf("Quý I")] = DONE;
    const text = rows.map((cells) => cells.map((cell) => `"${String(cell)}"`).join(separator)).join("\n");
    expect(await read(new TextEncoder().encode(text), name)).toMatchObject({ unit: "MN01", filled: [["Quý I", DONE]] });
  });

  it("is none where its Vietnamese letters were lost, or where there never was one", async () => {
    const text = "TT,N?i dung,Quý I,Quý II,Quý III\n1,X?y d?ng,x,,\n";
    const lost = await readReturn(new TextEncoder().encode(text), "phieu.csv");
    const none = await readReturn(new TextEncoder().encode("xin chào"), "phieu.xlsx");
    expect([lost.ok, none.ok]).toEqual([false, false]);
  });
});
