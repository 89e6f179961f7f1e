import { BORDER_COLOR } from "../../spec/measures";
import { joinAreas } from "../../spec/layout/joinAreas";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { Look, StyleRole } from "../../spec/styles";
import { LOOKS } from "../../spec/styles";
import { withRange } from "./withRange";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const NORMAL_COLOR = "#000000";

function defineFont(font: Excel.RangeFont, look: Look): void {
  font.name = look.fontName;
  font.size = look.fontSize;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.strike === true) font.strikethrough = true;
  if (look.color !== NORMAL_COLOR) font.color = look.color;
}

function defineBorders(borders: Excel.RangeBorderCollection): void {
  for (const edge of EDGES) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER_COLOR;
  }
}

function defineStyle(style: Excel.Style, look: Look): void {
  defineFont(style.font, look);
  style.horizontalAlignment = look.horizontal;
  style.verticalAlignment = look.vertical;
  style.wrapText = look.wrap;
  style.numberFormat = look.numberFormat;
  style.locked = look.locked;
  if (look.fill !== null) style.fill.color = look.fill;
  if (look.border) defineBorders(style.borders);
}

/**
 * Makes cell styles that a workbook does not have yet. A style that is there stays as it is: the user may have restyled it.
 *
 * @example defineStyles(context, missingRoles([taskSheet], state.styles)) // adds "SKH Đầu cột"
 */
export function defineStyles(context: Excel.RequestContext, roles: readonly StyleRole[]): void {
  const { styles } = context.workbook;
  for (const role of roles) {
    const look = LOOKS[role];
    styles.add(look.styleName);
    defineStyle(styles.getItem(look.styleName), look);
  }
}

/**
 * The looks of sheets that a workbook has no cell style of yet.
 *
 * @example missingRoles([taskSheet], new Set(["Normal"])) // => ["heading", "text", …]
 */
export function missingRoles(specs: readonly SheetSpec[], existing: ReadonlySet<string>): readonly StyleRole[] {
  const roles = new Set(specs.flatMap((spec) => spec.styles.map(({ role }): StyleRole => role)));
  return [...roles].filter((role) => !existing.has(LOOKS[role].styleName));
}

/**
 * Defines cell styles again that a request broke off at.
 *
 * @example redefineStyles(context, ["heading"], new Set(["SKH Đầu cột"]))
 */
export function redefineStyles(
  context: Excel.RequestContext,
  roles: readonly StyleRole[],
  existing: ReadonlySet<string>,
): void {
  for (const look of roles.map((role) => LOOKS[role]))
    if (existing.has(look.styleName)) defineStyle(context.workbook.styles.getItem(look.styleName), look);
}

/**
 * Lays the styles of a sheet over its cells, later areas over earlier ones.
 *
 * @example applyStyles(sheet, spec)
 */
export function applyStyles(sheet: Excel.Worksheet, spec: Pick<SheetSpec, "styles">): void {
  for (const { area, role } of joinAreas(spec.styles)) {
    withRange(sheet, area, (range) => {
      range.style = LOOKS[role].styleName;
    });
  }
}
