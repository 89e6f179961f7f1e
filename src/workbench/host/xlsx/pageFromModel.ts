import { onlyTrue, stated } from "./stated";
import { parseBox } from "../model/cells/addresses";
import { isWholeRows, lastRow } from "../model/cells/Box";
import type { StoredHeaderFooter, StoredPage } from "./StoredWorkbook";
import type { PageLayoutModel } from "../model/sheets/PageLayoutModel";
import { newPageLayout } from "../model/sheets/PageLayoutModel";
import { fileWord, officeWord } from "./formatTables";
import type { WordPair } from "./formatTables";

const PAPERS: readonly WordPair<NonNullable<StoredPage["paper"]>>[] = [
  ["a3", "A3"],
  ["a4", "A4"],
  ["a5", "A5"],
  ["letter", "Letter"],
  ["legal", "Legal"],
];

function textsOf(left: string, center: string, right: string): StoredHeaderFooter | undefined {
  const texts = stated({ left: left || undefined, center: center || undefined, right: right || undefined });
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function fitOf({ zoom }: PageLayoutModel): Pick<StoredPage, "fitWidth" | "fitHeight" | "scale"> {
  const { horizontalFitToPages, verticalFitToPages, scale } = zoom;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) {
    return stated({ scale: scale === 100 ? undefined : scale });
  }
  return { fitWidth: horizontalFitToPages ?? 0, fitHeight: verticalFitToPages ?? 0 };
}

function titleRowsOf(address: string): StoredPage["titleRows"] {
  const rows = parseBox(address);
  return rows && isWholeRows(rows) ? [rows.row, lastRow(rows)] : undefined;
}

/**
 * How a sheet of the model prints, as a file holds it; undefined when nothing was set. `rowBreaks` are the rows that begin a page.
 *
 * @example pageFromModel(sheet.page)?.paper // => "a4"
 */
export function pageFromModel(page: PageLayoutModel, rowBreaks: readonly number[] = []): StoredPage | undefined {
  if (rowBreaks.length === 0 && JSON.stringify(page) === JSON.stringify(newPageLayout())) return undefined;
  const texts = page.headersFooters;
  return stated({
    orientation: page.orientation === "Landscape" ? ("landscape" as const) : ("portrait" as const),
    paper: fileWord(PAPERS, page.paperSize ?? ""),
    ...fitOf(page),
    margins: {
      top: page.topMargin,
      bottom: page.bottomMargin,
      left: page.leftMargin,
      right: page.rightMargin,
      header: page.headerMargin,
      footer: page.footerMargin,
    },
    centerHorizontally: onlyTrue(page.centerHorizontally),
    titleRows: titleRowsOf(page.titleRows ?? ""),
    printArea: parseBox(page.printArea ?? "") ?? undefined,
    blackAndWhite: onlyTrue(page.blackAndWhite),
    firstPage: firstPageOf(page),
    rowBreaks: rowBreaks.length > 0 ? rowBreaks : undefined,
    header: textsOf(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    footer: textsOf(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  });
}

function firstPageOf({ firstPageNumber }: PageLayoutModel): number | undefined {
  return firstPageNumber === "" ? undefined : firstPageNumber;
}

function zoomOf({ fitWidth, fitHeight, scale = 100 }: StoredPage): PageLayoutModel["zoom"] {
  if (fitWidth === undefined && fitHeight === undefined) return { scale };
  return { horizontalFitToPages: fitWidth ?? 1, verticalFitToPages: fitHeight ?? 1 };
}

function headersOf({ header = {}, footer = {} }: StoredPage): PageLayoutModel["headersFooters"] {
  return {
    leftHeader: header.left ?? "",
    centerHeader: header.center ?? "",
    rightHeader: header.right ?? "",
    leftFooter: footer.left ?? "",
    centerFooter: footer.center ?? "",
    rightFooter: footer.right ?? "",
  };
}

function marginsOf({ margins }: StoredPage): Partial<PageLayoutModel> {
  if (!margins) return {};
  return {
    topMargin: margins.top,
    bottomMargin: margins.bottom,
    leftMargin: margins.left,
    rightMargin: margins.right,
    headerMargin: margins.header,
    footerMargin: margins.footer,
  };
}

/**
 * How a sheet of a file prints, as a change of the model's page. Addresses with dollars, as the model has them.
 *
 * @example pageToModel({ titleRows: [0, 1] }, (area) => areaAddress(area)).titleRows // => "$1:$2"
 */
export function pageToModel(
  page: StoredPage,
  addressOf: (area: NonNullable<StoredPage["printArea"]>) => string,
): Partial<PageLayoutModel> {
  const rows = page.titleRows;
  return {
    ...stated({
      orientation: page.orientation && (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      paperSize: officeWord(PAPERS, page.paper ?? ""),
      centerHorizontally: page.centerHorizontally,
      blackAndWhite: page.blackAndWhite,
      firstPageNumber: page.firstPage,
      titleRows: rows && `$${String(rows[0] + 1)}:$${String(rows[1] + 1)}`,
      printArea: page.printArea && addressOf(page.printArea),
    }),
    zoom: zoomOf(page),
    ...marginsOf(page),
    headersFooters: headersOf(page),
  };
}
