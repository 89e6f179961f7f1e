import { stated } from "./stated";
import type { StoredBorder, StoredEdge, StoredFont, StoredFormat } from "./StoredWorkbook";
import type { BorderLine, FormatPatch } from "../model/formats/CellFormat";
import { HORIZONTALS, LINES, officeWord, VERTICALS } from "./formatTables";

function lineOf(edge: StoredEdge | undefined): BorderLine | undefined {
  const line = edge && LINES.find(([file]) => file === edge.style);
  return line && { style: line[1], weight: line[2], color: edge.color ?? "#000000" };
}

function linesOf(border: StoredBorder = {}): FormatPatch {
  return stated({
    top: lineOf(border.top),
    bottom: lineOf(border.bottom),
    left: lineOf(border.left),
    right: lineOf(border.right),
  });
}

function fontOf(font: StoredFont = {}): FormatPatch {
  return stated({
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline === true ? "Single" : undefined,
    strikethrough: font.strike,
    color: font.color,
  });
}

function orientationOf(rotation: number | undefined): number | undefined {
  if (rotation === undefined) return undefined;
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** A file says a look once and cells point to it. */
const KNOWN = new WeakMap<StoredFormat, FormatPatch>();

/**
 * The look of a cell of a file as a change of the model's normal look.
 *
 * @example formatToModel({ numberFormat: "@", locked: false }) // => { numberFormat: "@", locked: false }
 */
export function formatToModel(format: StoredFormat): FormatPatch {
  const known = KNOWN.get(format) ?? makePatch(format);
  KNOWN.set(format, known);
  return known;
}

function makePatch(format: StoredFormat): FormatPatch {
  return stated({
    style: format.style,
    ...fontOf(format.font),
    ...linesOf(format.border),
    fill: format.fill,
    horizontal: officeWord(HORIZONTALS, format.horizontal ?? ""),
    vertical: officeWord(VERTICALS, format.vertical ?? ""),
    wrap: format.wrap,
    shrinkToFit: format.shrink,
    indent: format.indent,
    textOrientation: orientationOf(format.rotation),
    numberFormat: format.numberFormat,
    locked: format.locked,
    formulaHidden: format.hidden,
  });
}
