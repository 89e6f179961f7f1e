import type { NamedRange } from "hucre";
import { writeXlsx as writePackage } from "hucre/xlsx";
import { patchFittedRows } from "./fitRows";
import { fileFormula } from "./formulaText";
import type { PartPatch } from "./patchParts";
import { patchChart, patchDrawing, patchExceptions, patchParts, patchStyles, patchTable } from "./patchParts";
import { formatWriter } from "./writeFormat";
import { printNames } from "./writePage";
import { writeSheet } from "./writeSheet";
import { calculatedColumns, respelledCells } from "./writeTable";
import type { XlsxName, XlsxWorkbook } from "./XlsxWorkbook";

const ALWAYS: readonly PartPatch[] = [
  { path: /^xl\/styles\.xml$/, change: patchStyles },
  { path: /^xl\/worksheets\/sheet\d+\.xml$/, change: patchFittedRows },
  { path: /^xl\/drawings\/drawing\d+\.xml$/, change: patchDrawing },
  { path: /^docProps\/app\.xml$/, change: (xml) => xml.replace(/(?<=<Application>)[^<]*/, "So Ke hoach") },
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

// The library numbers the parts of tables through the whole workbook, in the order of the sheets.
function patchesOf(workbook: XlsxWorkbook): readonly PartPatch[] {
  const formulas = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => calculatedColumns(sheet, table)));
  const tables: PartPatch = {
    path: /^xl\/tables\/table\d+\.xml$/,
    change: (xml, number) => patchTable(xml, formulas[number - 1] ?? []),
  };
  const respelled = workbook.sheets.map(respelledCells);
  const exceptions: PartPatch = {
    path: /^xl\/worksheets\/sheet\d+\.xml$/,
    change: (xml, number) => patchExceptions(xml, respelled[number - 1] ?? []),
  };
  const charts: PartPatch = { path: /^xl\/charts\/chart\d+\.xml$/, change: patchChart };
  return [tables, exceptions, charts, ...ALWAYS];
}

/**
 * Writes a workbook as an .xlsx that Excel, LibreOffice and WPS open. Throws `XlsxRefusal` for what Excel would not open.
 *
 * @example await writeXlsx({ sheets: [sheet], names: [] }) // => bytes that start with "PK"
 */
export async function writeXlsx(workbook: XlsxWorkbook): Promise<Uint8Array> {
  const styleOf = formatWriter();
  const bytes = await writePackage({
    sheets: workbook.sheets.map((sheet) => writeSheet(sheet, styleOf)),
    namedRanges: namesOf(workbook),
    ...(workbook.activeSheet !== undefined && { activeSheet: workbook.activeSheet }),
  });
  return patchParts(bytes, patchesOf(workbook));
}
