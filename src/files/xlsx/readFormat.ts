import type { AlignmentStyle, BorderSide, CellStyle, Color, FillStyle, FontStyle } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import { given, whenTrue } from "./given";
import type { XlsxBorder, XlsxEdge, XlsxFont, XlsxFormat } from "./XlsxWorkbook";

// Excel 97's palette, colours 8–63; 0–7 repeat the first eight.
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 " +
  "FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 " +
  "99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 " +
  "333399 333333"
).split(" ");

/** Gives the look of a cell for what the library read of its style; equal styles share one object. */
export type FormatReader = (style: CellStyle) => XlsxFormat | undefined;

function hex(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^[0-9a-f]{6}([0-9a-f]{2})?$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

/**
 * A colour as "#RRGGBB" whichever of the file's three ways it is given in; undefined for "automatic".
 *
 * @example readColor({ indexed: 10 }, []) // => "#FF0000"
 */
export function readColor(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return hex(color.rgb);
  if (color.theme !== undefined && theme.length > 0) return hex(resolveThemeColor([...theme], color.theme, color.tint));
  if (color.indexed === undefined) return undefined;
  return hex(PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8]);
}

/**
 * The colour of a solid fill; undefined when there is none.
 *
 * @example readFill({ type: "pattern", pattern: "solid", fgColor: { rgb: "FFFBE6" } }, []) // => "#FFFBE6"
 */
export function readFill(fill: FillStyle | undefined, theme: readonly string[]): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return readColor(fill.fgColor, theme) ?? readColor(fill.bgColor, theme);
}

function readFont(font: FontStyle, theme: readonly string[]): XlsxFont {
  return given({
    name: font.name,
    size: font.size,
    bold: whenTrue(font.bold),
    italic: whenTrue(font.italic),
    underline: whenTrue(font.underline !== undefined && font.underline !== false),
    strike: whenTrue(font.strikethrough),
    color: readColor(font.color, theme),
  });
}

function readEdge(side: BorderSide | undefined, theme: readonly string[]): XlsxEdge | undefined {
  return side && { style: side.style, ...given({ color: readColor(side.color, theme) }) };
}

function readBorder(style: CellStyle, theme: readonly string[]): XlsxBorder | undefined {
  const { top, bottom, left, right } = style.border ?? {};
  const border = given({
    top: readEdge(top, theme),
    bottom: readEdge(bottom, theme),
    left: readEdge(left, theme),
    right: readEdge(right, theme),
  });
  return Object.keys(border).length > 0 ? border : undefined;
}

function readAlignment(alignment: AlignmentStyle): XlsxFormat {
  const { horizontal, vertical, indent, textRotation } = alignment;
  return given({
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrap: whenTrue(alignment.wrapText),
    shrink: whenTrue(alignment.shrinkToFit),
    indent: indent === 0 ? undefined : indent,
    rotation: textRotation === 0 ? undefined : textRotation,
  });
}

function readLook(style: CellStyle, theme: readonly string[]): XlsxFormat {
  return given({
    font: style.font && readFont(style.font, theme),
    fill: readFill(style.fill, theme),
    border: readBorder(style, theme),
    ...(style.alignment && readAlignment(style.alignment)),
    numberFormat: style.numFmt === "General" ? undefined : style.numFmt,
    locked: style.protection?.locked === false ? false : undefined,
    hidden: whenTrue(style.protection?.hidden),
  });
}

/**
 * Makes the reader of one file's formats: `theme` are the file's theme colours.
 *
 * @example formatReader([])({ numFmt: "@" }) // => { numberFormat: "@" }
 */
export function formatReader(theme: readonly string[]): FormatReader {
  const ids = new WeakMap<object, number>();
  const known = new Map<string, XlsxFormat | undefined>();
  let next = 1;
  const idOf = (part: object | undefined): number => {
    if (part === undefined) return 0;
    const id = ids.get(part) ?? next++;
    ids.set(part, id);
    return id;
  };
  return (style) => {
    const parts = [style.font, style.fill, style.border, style.alignment, style.protection].map(idOf);
    const key = `${parts.join(",")}|${style.numFmt ?? ""}`;
    if (!known.has(key)) {
      const look = readLook(style, theme);
      known.set(key, Object.keys(look).length > 0 ? look : undefined);
    }
    return known.get(key);
  };
}
