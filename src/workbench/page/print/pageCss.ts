import type { SheetModel } from "excel-host-embedded/model";

/** What the codes of Excel's headers and footers stand for, in CSS; fonts and sizes of theirs are left out. */
const CODES: Readonly<Record<string, string>> = { "&P": '" counter(page) "', "&N": '" counter(pages) "' };
const ANY_CODE = /&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z&])/gi;

const PLACES = {
  leftHeader: "@top-left",
  centerHeader: "@top-center",
  rightHeader: "@top-right",
  leftFooter: "@bottom-left",
  centerFooter: "@bottom-center",
  rightFooter: "@bottom-right",
} as const;

/** The page of a sheet: A4 as it lies, its margins, what stands in them, and how much smaller all is. */
export function pageCss(sheet: SheetModel, scale: number): string {
  const { page } = sheet;
  const margins = [page.topMargin, page.rightMargin, page.bottomMargin, page.leftMargin].map(
    (each) => `${String(each)}pt`,
  );
  const boxes = Object.entries(PLACES).map(([key, place]) => {
    const text = page.headersFooters[key as keyof typeof PLACES];
    return text === "" ? "" : `${place}{font:11pt "Times New Roman",serif;content:${contentOf(text, sheet.name)}}`;
  });
  const grid = page.printGridlines ? "td{border:0.25pt solid #808080}" : "";
  return [
    `@page{size:A4 ${page.orientation === "Landscape" ? "landscape" : "portrait"};margin:${margins.join(" ")};${boxes.join("")}}`,
    "html{-webkit-print-color-adjust:exact;print-color-adjust:exact}",
    `body{margin:0;zoom:${scale.toFixed(3)}}`,
    `table{border-collapse:collapse;table-layout:fixed;${page.centerHorizontally ? "margin:0 auto" : ""}}`,
    "td{padding:1pt 2pt;overflow-wrap:break-word;overflow:visible;line-height:1.15}",
    "tr{break-inside:avoid}.starts{break-before:page}",
    grid,
  ].join("");
}

/** @example contentOf("Trang &P/&N", "Nhiệm vụ") // => '"Trang " counter(page) "/" counter(pages) ""' */
function contentOf(text: string, sheetName: string): string {
  const quoted = (plain: string): string =>
    plain.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\a ");
  let content = "";
  let at = 0;
  for (const match of text.matchAll(ANY_CODE)) {
    content += quoted(text.slice(at, match.index)) + meaningOf(match[0].toUpperCase(), quoted(sheetName));
    at = match.index + match[0].length;
  }
  return `"${content}${quoted(text.slice(at))}"`;
}

function meaningOf(code: string, sheetName: string): string {
  if (code === "&A") return sheetName;
  return code === "&&" ? "&" : (CODES[code] ?? "");
}
