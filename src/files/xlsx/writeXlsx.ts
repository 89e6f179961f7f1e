import type { NamedRange } from "hucre";
import { writeXlsx as writePackage } from "hucre/xlsx";
import { editParts, type PartEdit, type PartFill } from "../zip/editParts";
import { cacheCells, calmAxes, cellsAt, chartFont } from "./chartParts";
import { fillRows } from "./fillRows";
import { fileFormula } from "./formulaText";
import {
  fillColumns,
  hideNames,
  ignoreExceptions,
  nameCharts,
  nameKey,
  nameProgram,
  nameSeries,
  orderFonts,
  countPagesFrom,
  printBlack,
} from "./partEdits";
import { formatWriter } from "./writeFormat";
import { nameStyles } from "./nameStyles";
import { SharedStrings } from "./SharedStrings";
import { printNames } from "./writePage";
import { writeSheet } from "./writeSheet";
import { putOriginals } from "./original/putOriginals";
import { filledTables, respelledCells } from "./writeTable";
import type { XlsxName, XlsxSheet, XlsxWorkbook } from "./XlsxWorkbook";

const STRINGS = /^xl\/sharedStrings\.xml$/;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const CHART = /^xl\/charts\/chart\d+\.xml$/;
const ALWAYS: readonly PartEdit[] = [
  { path: /^xl\/styles\.xml$/, editor: () => orderFonts },
  { path: /^xl\/drawings\/drawing\d+\.xml$/, editor: () => nameCharts },
  { path: CHART, editor: () => nameSeries },
  { path: /^docProps\/app\.xml$/, editor: () => nameProgram },
];

function writeName({ name, refersTo }: XlsxName, scope?: string): NamedRange {
  return { name, range: fileFormula(refersTo), ...(scope !== undefined && { scope }) };
}

function namesOf(workbook: XlsxWorkbook): NamedRange[] {
  return [
    ...workbook.names.map((name) => writeName(name)),
    ...workbook.sheets.flatMap((sheet) => [
      ...sheet.names.map((name) => writeName(name, sheet.name)),
      ...printNames(sheet),
    ]),
  ];
}

function filled(part: string, sheet: XlsxSheet | undefined, strings: SharedStrings): string {
  return sheet === undefined ? part : fillRows(part, sheet, strings);
}

function hiddenNames({ sheets, names }: XlsxWorkbook): ReadonlySet<string> {
  const hidden = (listed: readonly XlsxName[], sheet?: number): readonly string[] =>
    listed.filter((name) => name.hidden === true).map(({ name }) => nameKey(name, sheet));
  return new Set([...hidden(names), ...sheets.flatMap((sheet, index) => hidden(sheet.names, index))]);
}

function editsOf(workbook: XlsxWorkbook): readonly PartEdit[] {
  const { sheets } = workbook;
  const tables = sheets.map(filledTables);
  const formulas = tables.flat().map((table) => table.formulas);
  const charts = sheets.flatMap((sheet) => sheet.charts);
  const cells = cellsAt(workbook);
  const respelled = tables.map(respelledCells);
  return [
    { path: /^xl\/tables\/table\d+\.xml$/, editor: (number) => fillColumns(formulas[number - 1] ?? []) },
    { path: SHEET, editor: (number) => ignoreExceptions(respelled[number - 1] ?? []) },
    { path: SHEET, editor: (number) => printBlack(sheets[number - 1]?.page?.blackAndWhite === true) },
    { path: SHEET, editor: (number) => countPagesFrom(sheets[number - 1]?.page?.firstPage) },
    { path: /^xl\/workbook\.xml$/, editor: () => hideNames(hiddenNames(workbook)) },
    { path: /^xl\/styles\.xml$/, editor: () => nameStyles((workbook.styles ?? []).map(({ name }) => name)) },
    ...ALWAYS,
    { path: CHART, editor: () => cacheCells(cells) },
    { path: CHART, editor: () => calmAxes },
    { path: CHART, editor: (number) => chartFont(charts[number - 1]?.font) },
  ];
}

/**
 * Writes a workbook as an .xlsx that Excel, LibreOffice and WPS open. Throws `XlsxRefusal` for what Excel would not open.
 *
 * @example await writeXlsx({ sheets: [sheet], names: [] }) // => bytes that start with "PK"
 */
export async function writeXlsx(workbook: XlsxWorkbook): Promise<Uint8Array> {
  const styleOf = formatWriter(workbook.styles ?? []);
  const bytes = await writePackage({
    sheets: workbook.sheets.map((sheet) => writeSheet(sheet, styleOf)),
    namedRanges: namesOf(workbook),
    ...(workbook.activeSheet !== undefined && { activeSheet: workbook.activeSheet }),
  });
  const strings = new SharedStrings();
  const fills: readonly PartFill[] = [
    { path: SHEET, fill: (part, number) => filled(part, workbook.sheets[number - 1], strings) },
    { path: STRINGS, fill: () => strings.xml() },
  ];
  return editParts(bytes, editsOf(workbook), fills, (parts) => {
    putOriginals(parts, workbook);
  });
}
