import { zipSync } from "fflate";
import type { NamedRange, Workbook } from "hucre";
import { readXlsx as readPackage } from "hucre/xlsx";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { XlsxParts } from "./admitXlsx";
import { admitXlsx } from "./admitXlsx";
import type { FileFailure } from "../../actions/FileFailure";
import { exposeFittedRows } from "./fitRows";
import { shownFormula } from "./formulaText";
import { exposeChart, exposeDrawing } from "./readCharts";
import { exposePrintNames, isReserved, printSetup } from "./readPrintNames";
import { formatReader } from "./readFormat";
import { readSheet } from "./readSheet";
import type { XlsxName, XlsxWorkbook } from "./XlsxWorkbook";

const CHART = /^xl\/charts\/chart[^/]*\.xml$/;
const DRAWING = /^xl\/drawings\/[^/]*\.xml$/;
const SHEET = /^xl\/worksheets\/[^/]*\.xml$/;
const WORKBOOK = /^xl\/workbook[^/]*\.xml$/;
// What holds a sheet's own cells; charts, comments and tables hang on the relations of the sheets.
const CORE =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]*\.rels|xl\/[^/]*\.xml|xl\/worksheets\/[^/]*\.xml|xl\/theme\/[^/]*)$/;

// What the library passes over or gets wrong is put so that it does not.
function exposed(parts: XlsxParts): XlsxParts {
  const changes = [
    { path: CHART, change: exposeChart },
    { path: DRAWING, change: exposeDrawing },
    { path: WORKBOOK, change: exposePrintNames },
    { path: SHEET, change: exposeFittedRows },
  ];
  const entries = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => {
    const found = changes.find((candidate) => candidate.path.test(path));
    return [path, found ? new TextEncoder().encode(found.change(new TextDecoder().decode(bytes))) : bytes];
  });
  return Object.fromEntries(entries);
}

function coreOf(parts: XlsxParts): XlsxParts {
  return Object.fromEntries(Object.entries(parts).filter(([path]) => CORE.test(path)));
}

async function open(parts: XlsxParts): Promise<Workbook | null> {
  try {
    return await readPackage(zipSync({ ...parts }, { level: 0 }), { readStyles: true });
  } catch {
    return null;
  }
}

function readName(name: NamedRange): XlsxName {
  return { name: name.name, refersTo: shownFormula(name.range) };
}

function workbookOf(found: Workbook): XlsxWorkbook {
  const theme = found.themeColors ?? [];
  const formatOf = formatReader(theme);
  const all = found.namedRanges ?? [];
  const names = all.filter((name) => !isReserved(name));
  const sheets = found.sheets.map((sheet) => {
    const own = names.filter((name) => name.scope === sheet.name).map(readName);
    const print = printSetup(all.filter((name) => name.scope === sheet.name));
    return readSheet(sheet, { formatOf, theme, names: own, print });
  });
  return {
    sheets,
    names: names.filter((name) => name.scope === undefined).map(readName),
    ...(found.activeSheet !== undefined && { activeSheet: found.activeSheet }),
  };
}

/**
 * Reads an .xlsx. A file whose charts, tables or comments are broken is still read for its cells; pictures, comments, pivot tables
 * and conditional formats other than by formula are not kept.
 *
 * @example await readXlsx(bytes) // => ok({ sheets: [{ name: "Sheet1", … }], names: [] })
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<XlsxWorkbook, FileFailure>> {
  const parts = admitXlsx(bytes);
  if (!parts.ok) return parts;
  const whole = exposed(parts.value);
  const found = (await open(whole)) ?? (await open(coreOf(whole)));
  if (found === null) return err({ kind: "damaged", part: null });
  return found.sheets.length === 0 ? err({ kind: "no-sheets" }) : ok(workbookOf(found));
}
