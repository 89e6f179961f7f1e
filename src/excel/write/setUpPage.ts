import { areaAddress } from "../../domain/grid/Grid";
import { PAGE_EDGE_POINTS, pointsOfMillimetres } from "../../spec/measures";
import type { PageSpec } from "../../spec/SheetSpec";

/**
 * Sets a sheet up to print on A4, one page wide, with its headings repeated.
 *
 * @example setUpPage(sheet, spec.page)
 */
export function setUpPage(sheet: Excel.Worksheet, page: PageSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.blackAndWhite = true;
  // Each sheet is a paper of its own, also when all are printed together.
  layout.firstPageNumber = 1;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const { top, bottom, left, right } = page.margins;
  layout.setPrintMargins("Points", {
    top: pointsOfMillimetres(top),
    bottom: pointsOfMillimetres(bottom),
    left: pointsOfMillimetres(left),
    right: pointsOfMillimetres(right),
    header: PAGE_EDGE_POINTS,
    footer: PAGE_EDGE_POINTS,
  });
  if (page.titleRows) {
    layout.setPrintTitleRows(`$${String(page.titleRows[0] + 1)}:$${String(page.titleRows[1] + 1)}`);
  }
  if (page.printArea) layout.setPrintArea(areaAddress(page.printArea));
  if (page.headerCenter !== undefined) layout.headersFooters.defaultForAllPages.centerHeader = page.headerCenter;
  if (page.footerCenter !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footerCenter;
}

/**
 * Lets pages begin at the rows that the spec says, and at no others: which these are follows from what the sheet holds.
 *
 * @example breakPages(sheet, { ...page, breaks: [28] })
 */
export function breakPages(sheet: Excel.Worksheet, { breaks = [] }: PageSpec): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}
