import type { NamedRange } from "hucre";
import { parseArea, parseRows } from "../../domain/grid/parseArea";
import type { XlsxPage } from "./XlsxWorkbook";

const RESERVED = /^_(xlnm|skh)\./;

/**
 * Hides the names of print areas and repeated rows from the library, which takes them apart at every comma, also one in the name of
 * the sheet; it then hands them on as they stand.
 *
 * @example exposePrintNames('<definedName name="_xlnm.Print_Area"') // => '<definedName name="_skh.Print_Area"'
 */
export function exposePrintNames(workbookXml: string): string {
  return workbookXml.replace(/(\sname=["'])_xlnm\.Print_/g, "$1_skh.Print_");
}

/** Whether a name is one of Excel's own. @example isReserved({ name: "_xlnm._FilterDatabase", range: "" }) // => true */
export function isReserved({ name }: NamedRange): boolean {
  return RESERVED.test(name);
}

function referencesOf(names: readonly NamedRange[], name: string): readonly string[] {
  const range = names.find((candidate) => candidate.name === name)?.range ?? "";
  const references = range.match(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g) ?? [];
  return references.map((reference) => reference.slice(reference.lastIndexOf("!") + 1));
}

/**
 * Print area and repeated rows of a sheet from the names that it alone sees; an area of several rectangles is not kept.
 *
 * @example printSetup([{ name: "_skh.Print_Titles", range: "'Kế hoạch, 2025'!$1:$2" }]) // => { titleRows: [0, 1] }
 */
export function printSetup(names: readonly NamedRange[]): Pick<XlsxPage, "printArea" | "titleRows"> {
  const areas = referencesOf(names, "_skh.Print_Area");
  const printArea = areas.length === 1 ? parseArea(areas[0] ?? "") : undefined;
  const titleRows = referencesOf(names, "_skh.Print_Titles")
    .map(parseRows)
    .find((rows) => rows !== undefined);
  return { ...(titleRows && { titleRows }), ...(printArea && { printArea }) };
}
