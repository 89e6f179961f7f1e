import type { Sheet, TableDefinition } from "hucre";
import type { Area } from "../../domain/grid/Grid";
import { shownWidth } from "./columnWidth";
import { given, whenTrue } from "./given";
import { parseArea } from "../../domain/grid/parseArea";
import { readCells } from "./readCells";
import { readCharts } from "./readCharts";
import type { FormatReader } from "./readFormat";
import { readColor } from "./readFormat";
import { readPage } from "./readPage";
import { readConditionalFormats, readProtection, readValidation } from "./readRules";
import type { XlsxColumn, XlsxName, XlsxPage, XlsxRow, XlsxSheet, XlsxTable } from "./XlsxWorkbook";

/** What reading a sheet needs besides the sheet itself. */
export interface SheetContext {
  readonly formatOf: FormatReader;
  readonly theme: readonly string[];
  readonly names: readonly XlsxName[];
  /** Print area and repeated rows, which a file keeps among its names. */
  readonly print: Pick<XlsxPage, "printArea" | "titleRows">;
}

function readMerges(sheet: Sheet): readonly Area[] {
  return (sheet.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
}

function readColumns(sheet: Sheet): readonly XlsxColumn[] {
  return (sheet.columns ?? []).flatMap(({ width, hidden }, column) => {
    const own = given({ width: width === undefined ? undefined : shownWidth(width), hidden: whenTrue(hidden) });
    return Object.keys(own).length > 0 ? [{ column, ...own }] : [];
  });
}

function readRows(sheet: Sheet): readonly XlsxRow[] {
  return [...(sheet.rowDefs ?? [])].flatMap(([row, { height, hidden }]) => {
    const fitted = height !== undefined && height < 0;
    const own = given({ height: fitted ? -height : height, fitted: whenTrue(fitted), hidden: whenTrue(hidden) });
    return Object.keys(own).length > 0 ? [{ row, ...own }] : [];
  });
}

function readTable(table: TableDefinition): readonly XlsxTable[] {
  const area = table.range === undefined ? undefined : parseArea(table.range);
  if (!area) return [];
  return [
    {
      name: table.displayName ?? table.name,
      area,
      style: table.style ?? null,
      filterButtons: table.showAutoFilter !== false,
      bandedRows: table.showRowStripes === true,
      ...(table.showTotalRow === true && { totalsRow: true }),
    },
  ];
}

function readVisibility(sheet: Sheet): XlsxSheet["visibility"] {
  if (sheet.veryHidden === true) return "very-hidden";
  return sheet.hidden === true ? "hidden" : "visible";
}

function readFreeze({ freezePane }: Sheet): XlsxSheet["freeze"] {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}

/**
 * One sheet of a file as plain data, from what the library read of it.
 *
 * @example readSheet(sheet, context).name // => "Nhiệm vụ"
 */
export function readSheet(sheet: Sheet, context: SheetContext): XlsxSheet {
  return {
    name: sheet.name,
    visibility: readVisibility(sheet),
    cells: readCells(sheet, context.formatOf),
    columns: readColumns(sheet),
    rows: readRows(sheet),
    merges: readMerges(sheet),
    tables: (sheet.tables ?? []).flatMap(readTable),
    validations: (sheet.dataValidations ?? []).flatMap(readValidation),
    conditionalFormats: readConditionalFormats(sheet.conditionalRules ?? [], context.theme),
    names: context.names,
    charts: readCharts(sheet),
    ...given({
      freeze: readFreeze(sheet),
      protection: readProtection(sheet.protection),
      page: readPage(sheet, context.print),
      tabColor: readColor(sheet.view?.tabColor, context.theme),
    }),
  };
}
