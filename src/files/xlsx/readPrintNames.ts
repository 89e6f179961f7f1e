import { parseArea, parseRows } from "../../domain/grid/parseArea";
import type { ListedName } from "./readBook";
import type { XlsxPage } from "./XlsxWorkbook";

const RESERVED = /^_xlnm\./i;

/** Whether a name is one of Excel's own. @example isReserved({ name: "_xlnm._FilterDatabase", … }) // => true */
export function isReserved({ name }: ListedName): boolean {
  return RESERVED.test(name);
}

function referencesOf(names: readonly ListedName[], name: string): readonly string[] {
  const text = names.find((candidate) => candidate.name.toLowerCase() === name)?.text ?? "";
  const references = text.match(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g) ?? [];
  return references.map((reference) => reference.slice(reference.lastIndexOf("!") + 1));
}

/**
 * Print area and repeated rows of a sheet from the names that it alone sees; an area of several rectangles is not kept.
 *
 * @example printSetup([{ name: "_xlnm.Print_Titles", text: "'Kế hoạch, 2025'!$1:$2", sheet: 0 }]) // => { titleRows: [0, 1] }
 */
export function printSetup(names: readonly ListedName[]): Pick<XlsxPage, "printArea" | "titleRows"> {
  const areas = referencesOf(names, "_xlnm.print_area");
  const printArea = areas.length === 1 ? parseArea(areas[0] ?? "") : undefined;
  const titleRows = referencesOf(names, "_xlnm.print_titles")
    .map(parseRows)
    .find((rows) => rows !== undefined);
  return { ...(titleRows && { titleRows }), ...(printArea && { printArea }) };
}
