import type { Area } from "../../domain/grid/Grid";
import { parseArea } from "../../domain/grid/parseArea";
import { attributesOf } from "../xml/attributesOf";
import { amountOf, childOf, childrenOf, flagOf, type XmlElement } from "../xml/XmlElement";
import type { PackageParts } from "../zip/PackageParts";
import { readLinks, readNotes } from "./readPinned";
import { targetsOutside, type Relation } from "../zip/relations";
import { shownWidth } from "./columnWidth";
import { given, whenTrue } from "./given";
import type { ListedSheet } from "./readBook";
import { readCharts } from "./readCharts";
import { readColor, type Theme } from "./readColor";
import { readPageSetup } from "./readPageSetup";
import { readConditionalFormats, readProtection, readValidations } from "./readRules";
import type { RawRow, SheetPart } from "./readSheetPart";
import type { Styles } from "./readCellFormats";
import { readTableParts } from "./readTableParts";
import type { XlsxCell, XlsxColumn, XlsxName, XlsxPage, XlsxRow, XlsxSheet } from "./XlsxWorkbook";

/** What reading a sheet needs besides the sheet itself. */
export interface SheetContext {
  readonly cells: readonly XlsxCell[];
  readonly styles: Styles;
  readonly theme: Theme;
  readonly parts: PackageParts;
  readonly relations: readonly Relation[];
  readonly names: readonly XlsxName[];
  /** Print area and repeated rows, which a file keeps among its names. */
  readonly print: Pick<XlsxPage, "printArea" | "titleRows">;
}

const LAST_COLUMN = 16_383;

function readMerges(sheet: XmlElement): readonly Area[] {
  return childrenOf(childOf(sheet, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseArea(merge.attributes.get("ref") ?? "") ?? [],
  );
}

function columnsOf(column: XmlElement): readonly XlsxColumn[] {
  const width = amountOf(column, "width");
  const own = given({
    width: width === undefined ? undefined : shownWidth(width),
    hidden: whenTrue(flagOf(column, "hidden")),
    level: amountOf(column, "outlineLevel") || undefined,
  });
  const first = Math.max(0, (amountOf(column, "min") ?? 1) - 1);
  const last = Math.min(LAST_COLUMN, (amountOf(column, "max") ?? first + 1) - 1);
  if (Object.keys(own).length === 0) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({ column: first + index, ...own }));
}

function readRows(rows: readonly RawRow[]): readonly XlsxRow[] {
  return rows.flatMap(({ row, tag }) => {
    const element: XmlElement = { ...tag, attributes: attributesOf(tag.written) ?? new Map(), children: [] };
    const height = amountOf(element, "ht");
    const isFitted = height !== undefined && flagOf(element, "customHeight") !== true;
    const own = given({
      height,
      fitted: whenTrue(isFitted),
      hidden: whenTrue(flagOf(element, "hidden")),
      level: amountOf(element, "outlineLevel") || undefined,
    });
    return Object.keys(own).length > 0 ? [{ row, ...own }] : [];
  });
}

function readFreeze(sheet: XmlElement): XlsxSheet["freeze"] {
  const pane = childOf(childOf(childOf(sheet, "sheetViews"), "sheetView"), "pane");
  if (!/^frozen/.test(pane?.attributes.get("state") ?? "")) return undefined;
  const [rows, columns] = [amountOf(pane, "ySplit") ?? 0, amountOf(pane, "xSplit") ?? 0];
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/**
 * One sheet of a file as plain data.
 *
 * @example readSheet(listed, part, context).name // => "Nhiệm vụ"
 */
export function readSheet(listed: ListedSheet, { rows, rest }: SheetPart, context: SheetContext): XlsxSheet {
  const { parts, relations, theme } = context;
  return {
    name: listed.name,
    visibility: listed.visibility,
    cells: context.cells,
    columns: childrenOf(childOf(rest, "cols"), "col").flatMap(columnsOf),
    rows: readRows(rows),
    merges: readMerges(rest),
    tables: readTableParts(parts, relations),
    validations: readValidations(rest),
    conditionalFormats: readConditionalFormats(rest, context.styles),
    names: context.names,
    charts: readCharts(parts, relations),
    ...given({
      notes: unlessEmpty(readNotes(parts, relations)),
      links: unlessEmpty(readLinks(rest, targetsOutside(parts, listed.part))),
      freeze: readFreeze(rest),
      protection: readProtection(rest),
      page: readPageSetup(rest, context.print),
      tabColor: readColor(childOf(childOf(rest, "sheetPr"), "tabColor"), theme),
    }),
  };
}
