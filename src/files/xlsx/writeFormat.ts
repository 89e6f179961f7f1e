import type { AlignmentStyle, BorderSide, CellStyle, Color, FontStyle } from "hucre";
import { styleFamily } from "./nameStyles";
import type { XlsxEdge, XlsxFont, XlsxFormat, XlsxStyle } from "./XlsxWorkbook";

/** Gives the library's style for the look of a cell. */
export type FormatWriter = (format: XlsxFormat | undefined) => CellStyle | undefined;

/** A colour for the library. @example writeColor("#FFFBE6") // => { rgb: "FFFBE6" } */
export function writeColor(color: string): Color {
  return { rgb: color.replace("#", "").toUpperCase() };
}

function writeFont(font: XlsxFont, family: number | undefined): FontStyle {
  const { color, strike, ...same } = font;
  return {
    name: "Calibri",
    size: 11,
    ...same,
    ...(family !== undefined && { family }),
    ...(strike === true && { strikethrough: true }),
    ...(color !== undefined && { color: writeColor(color) }),
  };
}

function writeEdge(edge: XlsxEdge): BorderSide {
  return { style: edge.style, ...(edge.color !== undefined && { color: writeColor(edge.color) }) };
}

function writeBorder(format: XlsxFormat): Pick<CellStyle, "border"> {
  if (!format.border) return {};
  return { border: Object.fromEntries(Object.entries(format.border).map(([side, edge]) => [side, writeEdge(edge)])) };
}

function writeAlignment(format: XlsxFormat): Pick<CellStyle, "alignment"> {
  const alignment: AlignmentStyle = {
    ...(format.horizontal && { horizontal: format.horizontal }),
    ...(format.vertical && { vertical: format.vertical }),
    ...(format.wrap === true && { wrapText: true }),
    ...(format.shrink === true && { shrinkToFit: true }),
    ...(format.indent !== undefined && { indent: format.indent }),
    ...(format.rotation !== undefined && { textRotation: format.rotation }),
  };
  return Object.keys(alignment).length > 0 ? { alignment } : {};
}

function writeProtection({ locked, hidden }: XlsxFormat): Pick<CellStyle, "protection"> {
  if (locked === undefined && hidden === undefined) return {};
  return { protection: { ...(locked !== undefined && { locked }), ...(hidden !== undefined && { hidden }) } };
}

function writeLook(format: XlsxFormat, family: number | undefined): CellStyle {
  return {
    ...((format.font !== undefined || family !== undefined) && { font: writeFont(format.font ?? {}, family) }),
    ...(format.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: writeColor(format.fill) } as const,
    }),
    ...writeBorder(format),
    ...writeAlignment(format),
    ...(format.numberFormat !== undefined && format.numberFormat !== "General" && { numFmt: format.numberFormat }),
    ...writeProtection(format),
  };
}

/** The mark of a look's named style (see `nameStyles`); undefined when it has none of the file's. */
function familyOf(format: XlsxFormat, styles: readonly XlsxStyle[]): number | undefined {
  const index = styles.findIndex(({ name }) => name === format.style);
  const own = styles[index]?.format;
  return own === undefined ? undefined : styleFamily(index, lookOf(own) === lookOf(format));
}

function lookOf({ style: _, ...look }: XlsxFormat): string {
  return JSON.stringify(writeLook(look, undefined));
}

/**
 * Makes the writer of formats of one file, which turns each look once.
 *
 * @example formatWriter([])({ numberFormat: "@" }) // => { numFmt: "@" }
 */
export function formatWriter(styles: readonly XlsxStyle[]): FormatWriter {
  const known = new Map<XlsxFormat, CellStyle>();
  return (format) => {
    if (format === undefined) return undefined;
    const style = known.get(format) ?? writeLook(format, familyOf(format, styles));
    known.set(format, style);
    return style;
  };
}
