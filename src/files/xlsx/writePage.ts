import type { HeaderFooter, NamedRange, PageSetup } from "hucre";
import { fixedAddress, quoteSheet } from "../../domain/grid/Grid";
import { given } from "./given";
import type { XlsxHeaderFooter, XlsxPage, XlsxSheet } from "./XlsxWorkbook";

const POINTS_PER_INCH = 72;

/**
 * A page set-up for the library. Print area and title rows are not in it: the library leaves the sheet's name unquoted there and so
 * damages the file; `printNames` gives them instead.
 *
 * @example writePage({ orientation: "landscape" }) // => { orientation: "landscape" }
 */
export function writePage(page: XlsxPage): PageSetup {
  const fits = page.fitWidth !== undefined || page.fitHeight !== undefined;
  const margins =
    page.margins && Object.entries(page.margins).map(([side, points]) => [side, points / POINTS_PER_INCH]);
  return given({
    orientation: page.orientation,
    paperSize: page.paper,
    ...(fits && { fitToPage: true, fitToWidth: page.fitWidth ?? 1, fitToHeight: page.fitHeight ?? 1 }),
    scale: page.scale,
    margins: margins && Object.fromEntries(margins),
    horizontalCentered: page.centerHorizontally,
  });
}

/**
 * The parts of a header or footer in Excel's codes.
 *
 * @example writeHeaderFooter({ center: "Trang &P/&N" }) // => "&CTrang &P/&N"
 */
export function writeHeaderFooter({ left, center, right }: XlsxHeaderFooter): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join("");
}

/** The header and footer of a page for the library. @example writeHeadersFooters({}) // => {} */
export function writeHeadersFooters(page: XlsxPage): HeaderFooter {
  return {
    ...(page.header && { oddHeader: writeHeaderFooter(page.header) }),
    ...(page.footer && { oddFooter: writeHeaderFooter(page.footer) }),
  };
}

/**
 * Page breaks as the library counts them: the row above each.
 *
 * @example rowsAbove([12]) // => [11]
 */
export function rowsAbove(breaks: readonly number[]): number[] {
  return breaks.filter((row) => row > 0).map((row) => row - 1);
}

/**
 * The names under which Excel keeps a sheet's print area and repeated rows.
 *
 * @example printNames(sheet) // => [{ name: "_xlnm.Print_Titles", range: "'Kế hoạch'!$1:$2", scope: "Kế hoạch" }]
 */
export function printNames(sheet: XlsxSheet): readonly NamedRange[] {
  const { printArea, titleRows } = sheet.page ?? {};
  const prefix = `${quoteSheet(sheet.name)}!`;
  const area = printArea && fixedAddress(printArea);
  const rows = titleRows && `$${String(titleRows[0] + 1)}:$${String(titleRows[1] + 1)}`;
  return [
    ...(area === undefined ? [] : [{ name: "_xlnm.Print_Area", range: prefix + area, scope: sheet.name }]),
    ...(rows === undefined ? [] : [{ name: "_xlnm.Print_Titles", range: prefix + rows, scope: sheet.name }]),
  ];
}
