import type { Area } from "../../domain/grid/Grid";
import { parseArea } from "../../domain/grid/parseArea";
import type { Editor } from "../xml/editXml";
import { escapeXml, serializeXml } from "../xml/serializeXml";
import { childOf, textIn } from "../xml/XmlElement";
import type { XlsxCell, XlsxWorkbook } from "./XlsxWorkbook";

// What the library leaves out of its charts. Its parts call charts c: and drawings a:.

const GRID_COLOR = "D9D9D9";
const HAIRLINE = "6350";

/** Gives the cells that a reference of a chart names ("'Tổng hợp'!$C$8:$C$12"), row by row. */
export type CellsAt = (reference: string) => readonly (XlsxCell["value"] | undefined)[];

/**
 * The cells of a workbook by reference.
 *
 * @example cellsAt(workbook)("'Tổng hợp'!$C$8:$C$9") // => [3, 5]
 */
export function cellsAt({ sheets }: XlsxWorkbook): CellsAt {
  return (reference) => {
    const cut = reference.lastIndexOf("!");
    const name = reference
      .slice(0, cut)
      .replace(/^'(.*)'$/u, "$1")
      .replaceAll("''", "'");
    const area = parseArea(reference.slice(cut + 1).replaceAll("$", ""));
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined || area === undefined) return [];
    const values = new Map(sheet.cells.map(({ row, column, value }) => [placeKey(row, column), value]));
    return placesIn(area).map((place) => values.get(place));
  };
}

/**
 * Keeps what a chart's cells show beside their references: a preview that calculates nothing draws it.
 *
 * @example editXml("<c:numRef><c:f>A!$A$1</c:f></c:numRef>", cacheCells(() => [3])) // => '…<c:numCache>…<c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache>…'
 */
export function cacheCells(cells: CellsAt): Editor {
  return ({ name }) => {
    if (name !== "numRef" && name !== "strRef") return undefined;
    return {
      content: (element) => {
        const formula = childOf(element, "f");
        const values = cells(textIn(formula));
        const written = formula === undefined ? "" : serializeXml(formula);
        return written + (name === "numRef" ? numberCache(values) : textCache(values));
      },
    };
  };
}

/**
 * Draws the axes of a chart calmly: thin grey lines across, none along, no ticks.
 *
 * @example editXml("<c:valAx><c:crossAx/></c:valAx>", calmAxes) // => "<c:valAx><c:majorGridlines>…</c:majorGridlines>…<c:crossAx/></c:valAx>"
 */
export const calmAxes: Editor = ({ name }, path) => {
  const axis = path.at(-1)?.name;
  if (name !== "crossAx" || (axis !== "valAx" && axis !== "catAx")) return undefined;
  const grid = `<c:majorGridlines><c:spPr>${line(GRID_COLOR)}</c:spPr></c:majorGridlines>`;
  const ticks = `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`;
  const whole = `<c:numFmt formatCode="#,##0" sourceLinked="0"/>`;
  const bare = `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`;
  return { before: axis === "valAx" ? grid + whole + ticks + bare : `${ticks}<c:spPr>${line(GRID_COLOR)}</c:spPr>` };
};

/**
 * Sets the text of each chart in its font, by the chart's number from 1.
 *
 * @example editXml("<c:chartSpace/>", chartFont("Times New Roman")) // => "<c:chartSpace><c:txPr>…</c:txPr></c:chartSpace>"
 */
export function chartFont(font: string | undefined): Editor {
  if (font === undefined) return () => undefined;
  const latin = `<a:latin typeface="${escapeXml(font)}"/>`;
  const look = `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${latin}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p>`;
  return ({ name }) => {
    if (name === "chartSpace") return { last: `<c:txPr>${look}</c:txPr>` };
    return name === "rPr" || name === "defRPr" ? { last: latin } : undefined;
  };
}

function line(color: string): string {
  return `<a:ln w="${HAIRLINE}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}

function numberCache(values: ReturnType<CellsAt>): string {
  const points = values.map((value, index) => (typeof value === "number" ? point(index, String(value)) : ""));
  return `<c:numCache><c:formatCode>General</c:formatCode>${count(values)}${points.join("")}</c:numCache>`;
}

function textCache(values: ReturnType<CellsAt>): string {
  const points = values.map((value, index) =>
    typeof value === "string" || typeof value === "number" ? point(index, escapeXml(String(value))) : "",
  );
  return `<c:strCache>${count(values)}${points.join("")}</c:strCache>`;
}

function count(values: ReturnType<CellsAt>): string {
  return `<c:ptCount val="${String(values.length)}"/>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${String(index)}"><c:v>${value}</c:v></c:pt>`;
}

function placesIn({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    placeKey(row + Math.floor(index / columns), column + (index % columns)),
  );
}

function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
