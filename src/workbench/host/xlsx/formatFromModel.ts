import { given, whenTrue } from "../../../files/xlsx/given";
import type { XlsxBorder, XlsxEdge, XlsxFormat } from "../../../files/xlsx/XlsxWorkbook";
import type { BorderLine, CellFormat } from "../model/CellFormat";
import { NORMAL_FORMAT } from "../model/CellFormat";
import { fileWord, HORIZONTALS, LINES, VERTICALS } from "./formatTables";

function edgeOf(line: BorderLine | null): XlsxEdge | undefined {
  if (line === null || line.style === "None") return undefined;
  const exact = LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  const near = exact ?? LINES.find(([, style]) => style === line.style);
  return { style: near?.[0] ?? "thin", color: line.color };
}

function borderOf(format: CellFormat): XlsxBorder | undefined {
  const border = given({
    top: edgeOf(format.top),
    bottom: edgeOf(format.bottom),
    left: edgeOf(format.left),
    right: edgeOf(format.right),
  });
  return Object.keys(border).length > 0 ? border : undefined;
}

// A file counts downward slopes from 91 on.
function rotationOf(orientation: number): number | undefined {
  if (orientation === 0) return undefined;
  return orientation < 0 ? 90 - orientation : orientation;
}

function makeFormat(format: CellFormat): XlsxFormat {
  return given({
    font: {
      name: format.fontName,
      size: format.fontSize,
      ...given({
        bold: whenTrue(format.bold),
        italic: whenTrue(format.italic),
        underline: whenTrue(format.underline !== "None"),
        strike: whenTrue(format.strikethrough),
      }),
      color: format.color,
    },
    fill: format.fill ?? undefined,
    border: borderOf(format),
    horizontal: fileWord(HORIZONTALS, format.horizontal),
    vertical: fileWord(VERTICALS, format.vertical),
    wrap: whenTrue(format.wrap),
    shrink: whenTrue(format.shrinkToFit),
    indent: format.indent === 0 ? undefined : format.indent,
    rotation: rotationOf(format.textOrientation),
    numberFormat: format.numberFormat === "General" ? undefined : format.numberFormat,
    locked: format.locked ? undefined : false,
    hidden: whenTrue(format.formulaHidden),
  });
}

function isNormal(format: CellFormat): boolean {
  return Object.entries(format).every(
    ([key, value]) => key === "style" || NORMAL_FORMAT[key as keyof CellFormat] === value,
  );
}

const KNOWN = new WeakMap<CellFormat, XlsxFormat>();

/**
 * The look of a cell of the model as a file holds it, its named style flattened; undefined for the look of a new workbook.
 *
 * @example formatFromModel({ ...NORMAL_FORMAT, bold: true })?.font?.bold // => true
 */
export function formatFromModel(format: CellFormat): XlsxFormat | undefined {
  if (isNormal(format)) return undefined;
  const known = KNOWN.get(format) ?? makeFormat(format);
  KNOWN.set(format, known);
  return known;
}
