import type { BorderLine, CellFormat, SheetModel } from "excel-host-embedded/model";

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
  Justify: "justify",
};
const VERTICAL: Readonly<Record<string, string>> = { Top: "top", Justify: "top", Center: "middle" };
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "0.25pt", Thin: "0.5pt", Medium: "1pt", Thick: "1.5pt" };
const LINES: Readonly<Record<string, string>> = { Dash: "dashed", Dot: "dotted", DashDot: "dashed", Double: "double" };
/** Points of one step of indent. */
const INDENT = 9;

/** The looks that a sheet's cells have, each written once; `css` gives those that were asked for. */
export function cellCss(sheet: SheetModel) {
  const known = new Map<string, string>();
  return {
    classOf: (format: CellFormat, isNumber: boolean): string => {
      const rules = rulesOf(format, isNumber, sheet.page.blackAndWhite).join(";");
      const name = known.get(rules) ?? `c${String(known.size)}`;
      known.set(rules, name);
      return name;
    },
    css: (): string => [...known].map(([rules, name]) => `.${name}{${rules}}`).join(""),
  };
}

function rulesOf(format: CellFormat, isNumber: boolean, isPlain: boolean): readonly string[] {
  return [
    `font:${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}${String(format.fontSize)}pt "${format.fontName.replaceAll('"', "")}","Times New Roman","Liberation Serif",serif`,
    `text-align:${HORIZONTAL[format.horizontal] ?? (isNumber ? "right" : "left")}`,
    `vertical-align:${VERTICAL[format.vertical] ?? "bottom"}`,
    `white-space:${format.wrap ? "pre-wrap" : "pre"}`,
    ...(format.indent > 0 ? [`padding-left:${String(2 + format.indent * INDENT)}pt`] : []),
    ...decorationOf(format),
    ...(isPlain ? [] : [`color:${format.color}`, ...(format.fill === null ? [] : [`background:${format.fill}`])]),
    ...bordersOf(format, isPlain),
  ];
}

function decorationOf({ underline, strikethrough }: CellFormat): readonly string[] {
  const lines = [...(underline === "None" ? [] : ["underline"]), ...(strikethrough ? ["line-through"] : [])];
  return lines.length === 0 ? [] : [`text-decoration:${lines.join(" ")}`];
}

function bordersOf(format: CellFormat, isPlain: boolean): readonly string[] {
  const sides = { top: format.top, right: format.right, bottom: format.bottom, left: format.left };
  return Object.entries(sides).flatMap(([side, line]) =>
    line === null || line.style === "None" ? [] : [`border-${side}:${lineOf(line, isPlain)}`],
  );
}

function lineOf({ style, weight, color }: BorderLine, isPlain: boolean): string {
  const width = style === "Double" ? "1.5pt" : (WEIGHTS[weight] ?? "0.5pt");
  return `${width} ${LINES[style] ?? "solid"} ${isPlain || color === "" ? "#000" : color}`;
}
