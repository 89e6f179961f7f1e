import { amountOf, childOf, elementsIn, flagOf, textIn, type XmlElement } from "../xml/XmlElement";
import { given, whenTrue } from "./given";
import type { XlsxHeaderFooter, XlsxMargins, XlsxPage } from "./XlsxWorkbook";

const POINTS_PER_INCH = 72;
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const PAPERS: Readonly<Record<number, NonNullable<XlsxPage["paper"]>>> = {
  1: "letter",
  5: "legal",
  8: "a3",
  9: "a4",
  11: "a5",
};
const ORIENTATIONS = ["portrait", "landscape"] as const;

function readMargins(margins: XmlElement): XlsxMargins {
  const points = (side: keyof typeof DEFAULT_MARGINS): number =>
    Math.round((amountOf(margins, side) ?? DEFAULT_MARGINS[side]) * POINTS_PER_INCH * 1000) / 1000;
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

/** A file names the row above each break, from 1. */
function readBreaks(breaks: XmlElement | undefined): readonly number[] | undefined {
  const rows = breaks === undefined ? [] : [...elementsIn(breaks)].flatMap((one) => amountOf(one, "id") ?? []);
  return rows.length > 0 ? rows : undefined;
}

function readSetup(sheet: XmlElement): XlsxPage {
  const setup = childOf(sheet, "pageSetup");
  const margins = childOf(sheet, "pageMargins");
  const orientation = setup?.attributes.get("orientation");
  const fits = flagOf(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage") === true;
  return given({
    orientation: ORIENTATIONS.find((known) => known === orientation),
    paper: PAPERS[amountOf(setup, "paperSize") ?? 0],
    ...(fits && { fitWidth: amountOf(setup, "fitToWidth") ?? 1, fitHeight: amountOf(setup, "fitToHeight") ?? 1 }),
    scale: fits ? undefined : amountOf(setup, "scale"),
    margins: margins && readMargins(margins),
    centerHorizontally: whenTrue(flagOf(childOf(sheet, "printOptions"), "horizontalCentered")),
    blackAndWhite: whenTrue(flagOf(setup, "blackAndWhite")),
    firstPage: flagOf(setup, "useFirstPageNumber") === true ? (amountOf(setup, "firstPageNumber") ?? 1) : undefined,
    rowBreaks: readBreaks(childOf(sheet, "rowBreaks")),
  });
}

/**
 * How a sheet of a file prints; undefined when the file says nothing.
 *
 * @example readPage(sheet, {})?.orientation // => "landscape"
 */
export function readPageSetup(
  sheet: XmlElement,
  print: Pick<XlsxPage, "printArea" | "titleRows">,
): XlsxPage | undefined {
  const codes = childOf(sheet, "headerFooter");
  const header = readHeaderFooter(textIn(childOf(codes, "oddHeader")));
  const footer = readHeaderFooter(textIn(childOf(codes, "oddFooter")));
  const page = { ...readSetup(sheet), ...print, ...(header && { header }), ...(footer && { footer }) };
  return Object.keys(page).length > 0 ? page : undefined;
}
