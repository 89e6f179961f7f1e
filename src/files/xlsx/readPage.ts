import type { PageMargins, PageSetup, Sheet } from "hucre";
import { given, whenTrue } from "./given";
import type { XlsxHeaderFooter, XlsxMargins, XlsxPage } from "./XlsxWorkbook";

const POINTS_PER_INCH = 72;
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const PAPERS = ["a3", "a4", "a5", "letter", "legal"] as const;

function readMargins(margins: PageMargins): XlsxMargins {
  const points = (side: keyof typeof DEFAULT_MARGINS): number =>
    Math.round((margins[side] ?? DEFAULT_MARGINS[side]) * POINTS_PER_INCH * 1000) / 1000;
  return {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
}

/**
 * The left, centre and right part of a header or footer, from Excel's codes; text before any code belongs to the centre.
 *
 * @example readHeaderFooter("&LKế hoạch&CTrang &P/&N") // => { left: "Kế hoạch", center: "Trang &P/&N" }
 */
export function readHeaderFooter(codes: string | undefined): XlsxHeaderFooter | undefined {
  if (codes === undefined || codes === "") return undefined;
  const pieces = codes.split(/(&&|&[LCR])/);
  const parts = { L: "", C: "", R: "" };
  let at: keyof typeof parts = "C";
  for (const piece of pieces) {
    if (/^&[LCR]$/.test(piece)) at = piece.slice(1) as keyof typeof parts;
    else parts[at] += piece;
  }
  return {
    ...(parts.L !== "" && { left: parts.L }),
    ...(parts.C !== "" && { center: parts.C }),
    ...(parts.R !== "" && { right: parts.R }),
  };
}

function readSetup(setup: PageSetup): XlsxPage {
  const paper = setup.paperSize;
  const fits = setup.fitToPage === true;
  return given({
    orientation: setup.orientation,
    paper: PAPERS.find((known) => known === paper),
    ...(fits && { fitWidth: setup.fitToWidth ?? 1, fitHeight: setup.fitToHeight ?? 1 }),
    scale: fits ? undefined : setup.scale,
    margins: setup.margins && readMargins(setup.margins),
    centerHorizontally: whenTrue(setup.horizontalCentered),
  });
}

/**
 * How a sheet of a file prints; undefined when the file says nothing.
 *
 * @example readPage(sheet, {})?.orientation // => "landscape"
 */
export function readPage(sheet: Sheet, print: Pick<XlsxPage, "printArea" | "titleRows">): XlsxPage | undefined {
  const header = readHeaderFooter(sheet.headerFooter?.oddHeader);
  const footer = readHeaderFooter(sheet.headerFooter?.oddFooter);
  const page = {
    ...(sheet.pageSetup && readSetup(sheet.pageSetup)),
    ...print,
    ...(header && { header }),
    ...(footer && { footer }),
  };
  return Object.keys(page).length > 0 ? page : undefined;
}
