import { BORDER_COLOR } from "../../spec/measures";
import type { Look, StyleRole } from "../../spec/styles";
import { LOOKS } from "../../spec/styles";
import type { XlsxBorder, XlsxFormat, XlsxStyle } from "./XlsxWorkbook";

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center" } as const;
const EDGE = { style: "thin", color: BORDER_COLOR } as const;
const BORDER: XlsxBorder = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

function formatOf(look: Look): XlsxFormat {
  return {
    style: look.styleName,
    font: {
      name: look.fontName,
      size: look.fontSize,
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      ...(look.strike === true && { strike: true }),
      color: look.color,
    },
    ...(look.fill !== null && { fill: look.fill }),
    ...(look.border && { border: BORDER }),
    horizontal: HORIZONTAL[look.horizontal],
    vertical: VERTICAL[look.vertical],
    ...(look.wrap && { wrap: true }),
    ...(look.numberFormat !== "General" && { numberFormat: look.numberFormat }),
    ...(!look.locked && { locked: false }),
  };
}

const KNOWN = new Map<StyleRole, XlsxFormat>();
const FORMULAS = new Map<StyleRole, XlsxFormat>();

/**
 * How the cells of a role look in a file: its cell style, flattened.
 *
 * @example formatOfRole("input").locked // => false
 */
export function formatOfRole(role: StyleRole): XlsxFormat {
  const format = KNOWN.get(role) ?? formatOf(LOOKS[role]);
  KNOWN.set(role, format);
  return format;
}

/**
 * The named cell styles of some formats' roles, as a file lists them.
 *
 * @example stylesOfRoles(["heading"])[0]?.name // => "SKH Đầu cột"
 */
export function stylesOfRoles(roles: readonly StyleRole[]): readonly XlsxStyle[] {
  return [...new Set(roles)].map((role) => ({ name: LOOKS[role].styleName, format: formatOfRole(role) }));
}

/**
 * How a cell with a formula looks whose role is for text: Excel shows a formula in a text cell instead of its result.
 *
 * @example formatOfFormula("input").numberFormat // => undefined
 */
export function formatOfFormula(role: StyleRole): XlsxFormat {
  const known = FORMULAS.get(role);
  if (known) return known;
  const format = formatOf({ ...LOOKS[role], numberFormat: "General" });
  FORMULAS.set(role, format);
  return format;
}
