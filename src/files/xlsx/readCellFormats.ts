import { amountOf, childOf, childrenOf, elementsIn, flagOf, isOn, valueOf, type XmlElement } from "../xml/XmlElement";
import { given, whenTrue } from "./given";
import { builtInFormat } from "./numberFormats";
import { readColor, type Theme } from "./readColor";
import type {
  XlsxBorder,
  XlsxConditionalFormat,
  XlsxEdge,
  XlsxEdgeStyle,
  XlsxFont,
  XlsxFormat,
  XlsxStyle,
} from "./XlsxWorkbook";

/** How a conditional format changes a cell. */
export type RuleLook = Pick<XlsxConditionalFormat, "fill" | "color" | "bold" | "italic">;

/** The looks of a file, by the numbers that cells and rules name them by. Cells of one number share one object. */
export interface Styles {
  readonly formatAt: (index: number | undefined) => XlsxFormat | undefined;
  readonly ruleLookAt: (index: number | undefined) => RuleLook;
  /** The named styles that are not Excel's own. */
  readonly named: readonly XlsxStyle[];
}

interface Pieces {
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly theme: Theme;
}

function readFont(font: XmlElement, theme: Theme): XlsxFont {
  const underline = childOf(font, "u");
  const size = Number(valueOf(font, "sz"));
  return given({
    name: valueOf(font, "name"),
    size: size > 0 ? size : undefined,
    bold: whenTrue(isOn(font, "b")),
    italic: whenTrue(isOn(font, "i")),
    underline: whenTrue(underline !== undefined && underline.attributes.get("val") !== "none"),
    strike: whenTrue(isOn(font, "strike")),
    color: readColor(childOf(font, "color"), theme),
  });
}

/** The colour of a fill: `first` of its two, else the other. Rules keep it where ordinary fills keep their background. */
function readFill(fill: XmlElement | undefined, first: "fgColor" | "bgColor", theme: Theme): string | undefined {
  const pattern = childOf(fill, "patternFill");
  if (pattern === undefined || pattern.attributes.get("patternType") === "none") return undefined;
  const other = first === "fgColor" ? "bgColor" : "fgColor";
  return readColor(childOf(pattern, first), theme) ?? readColor(childOf(pattern, other), theme);
}

function readEdge(border: XmlElement, names: readonly string[], theme: Theme): XlsxEdge | undefined {
  const side = names.map((name) => childOf(border, name)).find((one) => one !== undefined);
  const style = side?.attributes.get("style");
  if (style === undefined || style === "none") return undefined;
  return { style: style as XlsxEdgeStyle, ...given({ color: readColor(childOf(side, "color"), theme) }) };
}

function readBorder(border: XmlElement | undefined, theme: Theme): XlsxBorder | undefined {
  if (border === undefined) return undefined;
  const edges = given({
    top: readEdge(border, ["top"], theme),
    bottom: readEdge(border, ["bottom"], theme),
    left: readEdge(border, ["left", "start"], theme),
    right: readEdge(border, ["right", "end"], theme),
  });
  return Object.keys(edges).length > 0 ? edges : undefined;
}

function readAlignment(alignment: XmlElement | undefined): XlsxFormat {
  const horizontal = alignment?.attributes.get("horizontal");
  const vertical = alignment?.attributes.get("vertical");
  return given({
    horizontal: horizontal === "general" ? undefined : (horizontal as XlsxFormat["horizontal"]),
    vertical: vertical === "bottom" ? undefined : (vertical as XlsxFormat["vertical"]),
    wrap: whenTrue(flagOf(alignment, "wrapText")),
    shrink: whenTrue(flagOf(alignment, "shrinkToFit")),
    indent: amountOf(alignment, "indent") || undefined,
    rotation: amountOf(alignment, "textRotation") || undefined,
  });
}

function readFormat(look: XmlElement, { fonts, fills, borders, numberFormats, theme }: Pieces): XlsxFormat | undefined {
  const font = fonts[amountOf(look, "fontId") ?? 0];
  const id = amountOf(look, "numFmtId") ?? 0;
  const numberFormat = numberFormats.get(id) ?? builtInFormat(id);
  const protection = childOf(look, "protection");
  const format: XlsxFormat = given({
    font: font && readFont(font, theme),
    fill: readFill(fills[amountOf(look, "fillId") ?? 0], "fgColor", theme),
    border: readBorder(borders[amountOf(look, "borderId") ?? 0], theme),
    ...readAlignment(childOf(look, "alignment")),
    numberFormat: numberFormat === "General" ? undefined : numberFormat,
    locked: flagOf(protection, "locked") === false ? false : undefined,
    hidden: whenTrue(flagOf(protection, "hidden")),
  });
  return Object.keys(format).length > 0 ? format : undefined;
}

function readRuleLook(look: XmlElement | undefined, theme: Theme): RuleLook {
  const font = childOf(look, "font");
  return given({
    fill: readFill(childOf(look, "fill"), "bgColor", theme),
    color: readColor(childOf(font, "color"), theme),
    bold: whenTrue(isOn(font, "b")),
    italic: whenTrue(isOn(font, "i")),
  });
}

/** The named styles by the place of their look. */
function namedStyles(root: XmlElement | undefined, pieces: Pieces): ReadonlyMap<number, XlsxStyle> {
  const looks = elementsIn(childOf(root, "cellStyleXfs"));
  return new Map(
    childrenOf(childOf(root, "cellStyles"), "cellStyle").flatMap((one): readonly (readonly [number, XlsxStyle])[] => {
      const place = amountOf(one, "xfId");
      const [name, look] = [one.attributes.get("name"), place === undefined ? undefined : looks[place]];
      if (place === undefined || name === undefined || look === undefined || one.attributes.has("builtinId")) return [];
      return [[place, { name, format: { style: name, ...readFormat(look, pieces) } }]];
    }),
  );
}

/**
 * Reads the looks of a file (xl/styles.xml).
 *
 * @example readStyles(root, theme).formatAt(3)?.numberFormat // => "dd/mm/yyyy"
 */
export function readCellFormats(root: XmlElement | undefined, theme: Theme): Styles {
  const numberFormats = childrenOf(childOf(root, "numFmts"), "numFmt").map(
    (one) => [amountOf(one, "numFmtId") ?? -1, one.attributes.get("formatCode") ?? "General"] as const,
  );
  const pieces = {
    fonts: elementsIn(childOf(root, "fonts")),
    fills: elementsIn(childOf(root, "fills")),
    borders: elementsIn(childOf(root, "borders")),
    numberFormats: new Map(numberFormats),
    theme,
  };
  const named = namedStyles(root, pieces);
  const formats = elementsIn(childOf(root, "cellXfs")).map((look) => {
    const style = named.get(amountOf(look, "xfId") ?? 0)?.name;
    const format = readFormat(look, pieces);
    return style === undefined ? format : { style, ...format };
  });
  const ruleLooks = elementsIn(childOf(root, "dxfs"));
  return {
    formatAt: (index) => (index === undefined ? undefined : formats[index]),
    ruleLookAt: (index) => (index === undefined ? {} : readRuleLook(ruleLooks[index], theme)),
    named: [...named.values()],
  };
}
