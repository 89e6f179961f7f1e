import { assertAllowed } from "../sheets/protectionGuard";
import { changeFormat } from "./applyFormat";
import { HostError } from "../../wire/HostError";
import { newStyle, STYLE_PARTS } from "./StyleModel";
import { NORMAL_FORMAT } from "./CellFormat";
import { WHOLE_SHEET } from "../cells/Box";
import type { Box } from "../cells/Box";
import type { CellFormat, FormatPatch } from "./CellFormat";
import type { SheetModel } from "../sheets/SheetModel";
import type { StyleModel } from "./StyleModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * The style of that name, whatever its capitals. `Excel.BuiltInStyle` has names of its own for Excel's: "Heading1", "Accent1_20".
 *
 * @example findStyle(workbook, "skh đầu cột")?.name // => "SKH Đầu cột"
 * @example findStyle(workbook, "Accent1_20")?.name  // => "20% - Accent1"
 */
export function findStyle(workbook: WorkbookModel, name: string): StyleModel | undefined {
  const folded = name.toLocaleLowerCase("en-US");
  const styles = [...workbook.styles.values()];
  return (
    styles.find((style) => style.name.toLocaleLowerCase("en-US") === folded) ??
    styles.find((style) => style.builtIn && enumName(style.name) === folded)
  );
}

/** Where Excel.BuiltInStyle says something else than the style's name without its spaces. */
const ENUM_NAMES: Readonly<Record<string, string>> = {
  "Comma [0]": "wholecomma",
  "Currency [0]": "wholedollar",
  Hyperlink: "hlink",
  "Followed Hyperlink": "hlinktrav",
  Title: "sheettitle",
};

/** What Excel.BuiltInStyle calls one of Excel's styles, in small letters. */
function enumName(name: string): string {
  const accent = name.replace(/^(\d\d)% - (Accent\d)$/, "$2_$1");
  return ENUM_NAMES[name] ?? accent.replaceAll(" ", "").toLocaleLowerCase("en-US");
}

/** What `styles.add` does. @example addStyle(workbook, "SKH Đầu cột").builtIn // => false */
export function addStyle(workbook: WorkbookModel, name: unknown): StyleModel {
  if (typeof name !== "string" || name === "" || name.length > 255) {
    throw new HostError("InvalidArgument", "A style has a name of at most 255 characters.");
  }
  if (findStyle(workbook, name)) throw new HostError("ItemAlreadyExists", `There is a style "${name}" already.`);
  const style = newStyle(name, workbook.formats.patched(NORMAL_FORMAT, { style: name }));
  style.isUnworn = true;
  workbook.styles.set(name, style);
  workbook.changed({ kind: "workbook", part: "styles" });
  return style;
}

/**
 * What `style.delete` does: cells that have it go back to Normal.
 *
 * @example deleteStyle(workbook, dauCot) // headings look like Normal again
 */
export function deleteStyle(workbook: WorkbookModel, style: StyleModel): void {
  if (style.builtIn) throw new HostError("InvalidOperation", "A built-in style stays.");
  workbook.styles.delete(style.name);
  changeWearers(workbook, style.name, () => NORMAL_FORMAT);
  workbook.changed({ kind: "workbook", part: "styles" });
}

/**
 * What `range.style = …` does: the parts of the look that the style includes are laid over each cell.
 *
 * @example applyStyle(workbook, sheet, A6:O6, "SKH Đầu cột")
 */
export function applyStyle(workbook: WorkbookModel, sheet: SheetModel, box: Box, name: string): void {
  assertAllowed(sheet, "allowFormatCells");
  const style = findStyle(workbook, name);
  if (!style) throw new HostError("InvalidArgument", `There is no style "${name}".`);
  style.isUnworn = false;
  const patch = { ...includedOf(style), style: style.name };
  changeFormat(sheet, box, (format) => workbook.formats.patched(format, patch));
}

/**
 * What setting a part of a style does: it is added to what the style includes, and cells that have the style follow.
 *
 * @example patchStyle(workbook, dauCot, { bold: true }) // every heading of the workbook is bold
 */
export function patchStyle(workbook: WorkbookModel, style: StyleModel, patch: FormatPatch): void {
  const before = style.format;
  style.format = workbook.formats.patched(before, patch);
  for (const [flag, parts] of Object.entries(STYLE_PARTS)) {
    const touches = parts.some((part) => part in patch);
    if (touches) Object.assign(style, { [flag]: true });
  }
  if (!style.isUnworn) {
    changeWearers(workbook, style.name, (format) =>
      workbook.formats.patched(format, unlessOverridden(format, before, patch)),
    );
  }
  workbook.changed({ kind: "workbook", part: "styles" });
}

function includedOf(style: StyleModel): FormatPatch {
  const flags = Object.entries(STYLE_PARTS) as [keyof typeof STYLE_PARTS, readonly (keyof CellFormat)[]][];
  const parts = flags.filter(([flag]) => style[flag]).flatMap(([, names]) => names);
  return Object.fromEntries(parts.map((part) => [part, style.format[part]]));
}

/** What a cell changed by hand stays as it is when its style changes. */
function unlessOverridden(format: CellFormat, before: CellFormat, patch: FormatPatch): FormatPatch {
  const names = Object.keys(patch) as (keyof CellFormat)[];
  const followed = names.filter((name) => JSON.stringify(format[name]) === JSON.stringify(before[name]));
  return Object.fromEntries(followed.map((name) => [name, patch[name]]));
}

function changeWearers(workbook: WorkbookModel, name: string, change: (format: CellFormat) => CellFormat): void {
  for (const sheet of workbook.sheets) {
    let isChanged = false;
    const holders = [
      ...[...sheet.cells.within(WHOLE_SHEET)].map(({ cell }) => cell),
      ...sheet.columns.values(),
      ...sheet.rows.values(),
    ];
    for (const holder of holders) {
      if (holder.format?.style !== name) continue;
      holder.format = change(holder.format);
      isChanged = true;
    }
    if (isChanged) sheet.formatsChanged(WHOLE_SHEET);
  }
}
