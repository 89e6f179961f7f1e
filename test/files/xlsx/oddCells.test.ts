import type { XlsxCell, XlsxSheet } from "../../../src/files/xlsx/XlsxWorkbook";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { xlsxOf, xmlRow, type HandMade } from "../../support/xlsxPackage";

const DAYS =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><sz val="12"/></font><font><strike/></font></fonts>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>';

async function sheetOf(made: HandMade): Promise<XlsxSheet> {
  const workbook = await readXlsx(xlsxOf(made));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  const [sheet] = workbook.value.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

async function cellOf(xml: string, made: Partial<HandMade> = {}): Promise<XlsxCell | undefined> {
  return (await sheetOf({ rows: xmlRow(1, [xml]), styles: DAYS, ...made })).cells[0];
}

describe("a cell as programs write it", () => {
  it.each([
    ["a string without its number", '<c r="A1" t="s"/>', undefined],
    ["a string with an empty number", '<c r="A1" t="s"><v/></c>', undefined],
    ["a string beyond the list", '<c r="A1" t="s"><v>9</v></c>', undefined],
    ["the first string", '<c r="A1" t="s"><v>0</v></c>', "đầu tiên"],
    ["an empty yes or no", '<c r="A1" t="b"><v></v></c>', undefined],
    ["a yes", '<c r="A1" t="b"><v>1</v></c>', true],
    ["a yes as LibreOffice writes it", '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', true],
    ["a no", '<c r="A1" t="b"><v>false</v></c>', false],
    ["an empty number", '<c r="A1" t="n"><v> </v></c>', undefined],
    ["a number in powers of ten", '<c r="A1"><v>1.5E3</v></c>', 1500],
    ["text where a number was promised", '<c r="A1"><v>Quý I</v></c>', "Quý I"],
    ["an empty error", '<c r="A1" t="e"><v/></c>', undefined],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["text of its own", '<c r="A1" t="inlineStr"><is><t>Quý</t><rPh><t>x</t></rPh></is></c>', "Quý"],
    ["text of its own, empty", '<c r="A1" t="inlineStr"><is><t/></is></c>', ""],
    ["text of a formula", '<c r="A1" t="str"><v>a&amp;b</v></c>', "a&b"],
    ["a character that XML can't hold", '<c r="A1" t="str"><v>Quý_x000A_I</v></c>', "Quý\nI"],
    ["an escape that was typed", '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', "_x000D_"],
    ["a day as ISO writes it", '<c r="A1" s="1" t="d"><v>2025-03-15</v></c>', 45731],
    ["a day and time", '<c r="A1" s="1" t="d"><v>2025-06-10T12:00:00</v></c>', 45818.5],
    ["a day that is none", '<c r="A1" t="d"><v>sau này</v></c>', "sau này"],
  ])("is read for what it says: %s", async (_what, xml, value) => {
    expect((await cellOf(xml))?.value).toEqual(value);
  });

  it("shows a day as one even when its format does not", async () => {
    expect(await cellOf('<c r="A1" t="d"><v>2025-03-15</v></c>')).toMatchObject({
      value: 45731,
      format: { numberFormat: "yyyy-mm-dd" },
    });
  });

  it("counts days from 1904 where the workbook does, and leaves numbers alone", async () => {
    const made = { workbook: '<workbookPr date1904="1"/>' };
    expect((await cellOf('<c r="A1" s="1"><v>44269</v></c>', made))?.value).toBe(45731);
    expect((await cellOf('<c r="A1"><v>3</v></c>', made))?.value).toBe(3);
  });

  it("stands after the one before when it does not say where", async () => {
    const { cells } = await sheetOf({ rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" });
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 3],
    ]);
  });

  it("keeps the formula of a program that knows no result, without a result", async () => {
    expect(await cellOf('<c r="A1"><f>ROW()-3</f><v></v></c>')).toEqual({
      row: 0,
      column: 0,
      value: null,
      formula: "=ROW()-3",
    });
  });

  it("moves the formula that cells share to each of them", async () => {
    const rows =
      xmlRow(1, ['<c r="B1"><f t="shared" si="0" ref="B1:B2">A1+$C$1</f><v>1</v></c>']) +
      xmlRow(2, ['<c r="B2"><f t="shared" si="0"/><v>2</v></c>']);
    expect((await sheetOf({ rows })).cells.map(({ formula }) => formula)).toEqual(["=A1+$C$1", "=A2+$C$1"]);
  });
});

describe("struck words", () => {
  const run = (text: string, struck: boolean): string =>
    `<r><rPr>${struck ? "<strike/>" : '<strike val="0"/>'}</rPr><t>${text}</t></r>`;

  it("are no words of a cell that has others", async () => {
    const strings = `<si>${run("Quý II", true)}${run(" Quý III", false)}</si>`;
    expect(await cellOf('<c r="A1" t="s"><v>0</v></c>', { strings })).toMatchObject({
      value: "Quý III",
      written: "Quý II Quý III",
    });
  });

  it("make a cell struck out when there are no others", async () => {
    const strings = `<si>${run("Hội thi", true)}</si>`;
    expect(await cellOf('<c r="A1" t="s"><v>0</v></c>', { strings })).toMatchObject({
      value: "Hội thi",
      format: { font: { strike: true } },
    });
  });

  it("count those that a person freed again in a cell whose font strikes", async () => {
    const inline = `<is><r><t>Quý II</t></r>${run(" Quý III", false)}</is>`;
    expect(await cellOf(`<c r="A1" s="2" t="inlineStr">${inline}</c>`)).toMatchObject({ value: "Quý III" });
  });
});

describe("rows and columns", () => {
  it("tell which of them are hidden, and whose height a person chose", async () => {
    const sheet = await sheetOf({
      before: '<cols><col min="2" max="3" width="9.7109375" hidden="1"/></cols>',
      rows: xmlRow(1, [], ' hidden="1"') + xmlRow(2, [], ' ht="31"') + xmlRow(3, [], ' ht="40" customHeight="1"'),
    });
    expect(sheet.rows).toEqual([
      { row: 0, hidden: true },
      { row: 1, height: 31, fitted: true },
      { row: 2, height: 40 },
    ]);
    expect(sheet.columns.map(({ column, hidden }) => [column, hidden])).toEqual([
      [1, true],
      [2, true],
    ]);
  });
});
