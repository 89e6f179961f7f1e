import { onlyTrue, stated } from "./stated";
import type { StoredBorder, StoredEdge, StoredFormat } from "./StoredWorkbook";
import type { BorderLine, CellFormat } from "../model/formats/CellFormat";
import { NORMAL_FORMAT } from "../model/formats/CellFormat";
import { newBuiltInStyles } from "../model/formats/builtInStyles";
import { fileWord, HORIZONTALS, LINES, VERTICALS } from "./formatTables";

function edgeOf(line: BorderLine | null): StoredEdge | undefined {
  if (line === null || line.style === "None") return undefined;
  const exact = LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  const near = exact ?? LINES.find(([, style]) => style === line.style);
  return { style: near?.[0] ?? "thin", color: line.color };
}

function borderOf(format: CellFormat): StoredBorder | undefined {
  const border = stated({
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

function makeFormat(format: CellFormat): StoredFormat {
  return stated({
    style: styleOf(format),
    font: {
      name: format.fontName,
      size: format.fontSize,
      ...stated({
        bold: onlyTrue(format.bold),
        italic: onlyTrue(format.italic),
        underline: onlyTrue(format.underline !== "None"),
        strike: onlyTrue(format.strikethrough),
      }),
      color: format.color,
    },
    fill: format.fill ?? undefined,
    border: borderOf(format),
    horizontal: fileWord(HORIZONTALS, format.horizontal),
    vertical: fileWord(VERTICALS, format.vertical),
    wrap: onlyTrue(format.wrap),
    shrink: onlyTrue(format.shrinkToFit),
    indent: format.indent === 0 ? undefined : format.indent,
    rotation: rotationOf(format.textOrientation),
    numberFormat: format.numberFormat === "General" ? undefined : format.numberFormat,
    locked: format.locked ? undefined : false,
    hidden: onlyTrue(format.formulaHidden),
  });
}

const OWN_STYLES = new Set(newBuiltInStyles().map(({ name }) => name));

function styleOf({ style }: CellFormat): string | undefined {
  return OWN_STYLES.has(style) ? undefined : style;
}

function isNormal(format: CellFormat): boolean {
  return Object.entries(format).every(([key, value]) =>
    key === "style" ? styleOf(format) === undefined : NORMAL_FORMAT[key as keyof CellFormat] === value,
  );
}

const KNOWN = new WeakMap<CellFormat, StoredFormat | "normal">();

/**
 * The look of a cell of the model as a file holds it, whole, beside its named style; undefined for the look of a new workbook.
 *
 * @example formatFromModel({ ...NORMAL_FORMAT, bold: true })?.font?.bold // => true
 */
export function formatFromModel(format: CellFormat): StoredFormat | undefined {
  const known = KNOWN.get(format) ?? (isNormal(format) ? "normal" : makeFormat(format));
  KNOWN.set(format, known);
  return known === "normal" ? undefined : known;
}
