import type { BorderLine, CellFormat } from "excel-host-embedded/model";
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Justify: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** A cell's look in Univer's words. Colours and sizes are the model's own. */
export function styleData(format: CellFormat): IStyleData {
  return {
    ff: format.fontName,
    fs: format.fontSize,
    bl: format.bold ? 1 : 0,
    it: format.italic ? 1 : 0,
    ...(format.underline === "None" ? {} : { ul: { s: 1 } }),
    ...(format.strikethrough ? { st: { s: 1 } } : {}),
    cl: { rgb: format.color },
    ...(format.fill === null ? {} : { bg: { rgb: format.fill } }),
    bd: borderData(format),
    ht: HORIZONTAL[format.horizontal] ?? null,
    vt: VERTICAL[format.vertical] ?? VerticalAlign.BOTTOM,
    tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(format.numberFormat === "General" ? {} : { n: { pattern: format.numberFormat } }),
  };
}

function borderData(format: CellFormat): IBorderData {
  const sides = { t: format.top, b: format.bottom, l: format.left, r: format.right };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, line]) => (line && line.style !== "None" ? [[side, lineData(line)]] : [])),
  );
}

function lineData(line: BorderLine): IBorderStyleData {
  const s = LINES[line.style] ?? WEIGHTS[line.weight] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: line.color === "" ? "#000000" : line.color } };
}
