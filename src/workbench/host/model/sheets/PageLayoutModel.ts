/** How many pages a sheet is fitted to, or its scale in percent, as Office.js writes it. */
export interface PageZoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
  readonly scale?: number;
}

/** The six texts of header and footer. */
export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet prints. Margins in points; print area and titles are addresses with dollars, null for none. */
export interface PageLayoutModel {
  orientation: string;
  paperSize: string | null;
  zoom: PageZoom;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  headersFooters: HeaderFooterModel;
}

/**
 * The set-up of a new sheet: Letter, portrait, the "Normal" margins (0.75 and 0.7 inch, in points).
 *
 * @example newPageLayout().orientation // => "Portrait"
 */
export function newPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    firstPageNumber: "",
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
