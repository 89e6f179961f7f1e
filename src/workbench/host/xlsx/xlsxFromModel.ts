import { charactersOfPoints } from "../../../spec/measures";
import { given, whenTrue } from "../../../files/xlsx/given";
import { parseArea } from "../../../domain/grid/parseArea";
import type {
  XlsxCell,
  XlsxChart,
  XlsxColumn,
  XlsxConditionalFormat,
  XlsxName,
  XlsxRow,
  XlsxSheet,
  XlsxTable,
  XlsxWorkbook,
} from "../../../files/xlsx/XlsxWorkbook";
import { WHOLE_SHEET } from "../model/Box";
import type { Cell } from "../model/Cell";
import type { ChartModel } from "../model/ChartModel";
import type { ConditionalFormatModel } from "../model/ConditionalFormatModel";
import type { NameModel } from "../model/NameModel";
import type { SheetModel, TrackModel } from "../model/SheetModel";
import type { TableModel } from "../model/TableModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { formatFromModel } from "./formatFromModel";
import { pageFromModel } from "./pageFromModel";
import { protectionFromModel } from "./protectionFromModel";
import { validationFromModel } from "./rulesFromModel";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
const KINDS: Readonly<Record<string, XlsxChart["kind"]>> = {
  ColumnStacked: "column-stacked",
  ColumnClustered: "column-clustered",
  BarStacked: "bar-stacked",
  BarClustered: "bar-clustered",
};

function valueOf({ value, isError }: Cell): XlsxCell["value"] {
  return isError && typeof value === "string" ? { error: value } : value;
}

function cellsOf(sheet: SheetModel): readonly XlsxCell[] {
  const cells: XlsxCell[] = [];
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    const format = formatFromModel(sheet.formatAt(row, column));
    const rest = given({ formula: cell.formula ?? undefined, format });
    if (cell.value !== null || Object.keys(rest).length > 0) cells.push({ row, column, value: valueOf(cell), ...rest });
  }
  return cells;
}

function tracksOf(tracks: ReadonlyMap<number, TrackModel>): readonly (readonly [number, TrackModel])[] {
  return [...tracks].filter(([, track]) => track.size !== null || track.hidden).sort(([one], [other]) => one - other);
}

function columnsOf(sheet: SheetModel): readonly XlsxColumn[] {
  return tracksOf(sheet.columns).map(([column, { size, hidden }]) => ({
    column,
    ...given({ width: size === null ? undefined : charactersOfPoints(size), hidden: whenTrue(hidden) }),
  }));
}

function rowsOf(sheet: SheetModel): readonly XlsxRow[] {
  return tracksOf(sheet.rows).map(([row, { size, fitted, hidden }]) => ({
    row,
    ...given({ height: size ?? undefined, fitted: whenTrue(fitted), hidden: whenTrue(hidden) }),
  }));
}

function tableOf(table: TableModel): XlsxTable {
  return {
    name: table.name,
    area: table.box,
    style: table.style === "" ? null : table.style,
    filterButtons: table.showFilterButton,
    bandedRows: table.showBandedRows,
    ...given({ totalsRow: whenTrue(table.showTotals) }),
  };
}

function conditionalFormatOf(model: ConditionalFormatModel, index: number): readonly XlsxConditionalFormat[] {
  if (model.type !== "Custom" || model.formula === "") return [];
  const { fill, color, bold, italic } = model.look;
  return [
    {
      areas: [model.box],
      formula: model.formula,
      priority: index + 1,
      stopIfTrue: model.stopIfTrue,
      ...given({ fill, color, bold: whenTrue(bold), italic: whenTrue(italic) }),
    },
  ];
}

function nameOf({ name, formula }: NameModel): XlsxName {
  return { name, refersTo: formula };
}

function chartOf(chart: ChartModel): readonly XlsxChart[] {
  const kind = KINDS[chart.chartType];
  const place = chart.place === null ? undefined : parseArea(chart.place);
  if (kind === undefined || place === undefined) return [];
  return [
    {
      name: chart.name,
      title: chart.title.visible ? chart.title.text : "",
      kind,
      categories: chart.series[0]?.categories ?? "",
      series: chart.series.map(({ name, values, color }) => ({
        name,
        values,
        ...given({ color: color ?? undefined }),
      })),
      place,
    },
  ];
}

function sheetOf(sheet: SheetModel): XlsxSheet {
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    merges: sheet.merges,
    tables: sheet.tables.filter((table) => table.showHeaders).map(tableOf),
    validations: sheet.validations.flatMap(validationFromModel),
    conditionalFormats: sheet.conditionalFormats.flatMap(conditionalFormatOf),
    names: sheet.names.map(nameOf),
    charts: sheet.charts.flatMap(chartOf),
    ...given({
      freeze: sheet.freeze ?? undefined,
      protection: sheet.protection ? protectionFromModel(sheet.protection) : undefined,
      page: pageFromModel(sheet.page),
      tabColor: sheet.tabColor === "" ? undefined : sheet.tabColor,
    }),
  };
}

/**
 * The workbook of the embedded host as an .xlsx holds it. Named styles are flattened; settings and custom properties are not kept.
 *
 * @example await writeXlsx(xlsxFromModel(host.model)) // => bytes of an .xlsx
 */
export function xlsxFromModel(model: WorkbookModel): XlsxWorkbook {
  const active = model.sheets.indexOf(model.activeSheet);
  return {
    sheets: model.sheets.map(sheetOf),
    names: model.names.map(nameOf),
    ...(active > 0 && { activeSheet: active }),
  };
}
