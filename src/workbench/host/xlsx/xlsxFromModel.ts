import { widthOfPoints } from "./characterWidth";
import { onlyTrue, stated } from "./stated";
import { parseBox } from "../model/cells/addresses";
import type {
  StoredCell,
  StoredChart,
  StoredColumn,
  StoredConditionalFormat,
  StoredLink,
  StoredName,
  StoredNote,
  StoredRow,
  StoredSheet,
  StoredStyle,
  StoredTable,
  StoredWorkbook,
} from "./StoredWorkbook";
import { WHOLE_SHEET } from "../model/cells/Box";
import type { Cell } from "../model/cells/Cell";
import type { ChartModel } from "../model/charts/ChartModel";
import type { ConditionalFormatModel } from "../model/rules/ConditionalFormatModel";
import type { NoteModel } from "../model/comments/NoteModel";
import type { HyperlinkModel } from "../model/hyperlinks/HyperlinkModel";
import type { NameModel } from "../model/names/NameModel";
import type { SheetModel, TrackModel } from "../model/sheets/SheetModel";
import type { TableModel } from "../model/tables/TableModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { formatFromModel } from "./formatFromModel";
import { pageFromModel } from "./pageFromModel";
import { protectionFromModel } from "./protectionFromModel";
import { validationFromModel } from "./rulesFromModel";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
const KINDS: Readonly<Record<string, StoredChart["kind"]>> = {
  ColumnStacked: "column-stacked",
  ColumnClustered: "column-clustered",
  BarStacked: "bar-stacked",
  BarClustered: "bar-clustered",
};

function valueOf({ value, isError }: Cell): StoredCell["value"] {
  return isError && typeof value === "string" ? { error: value } : value;
}

function cellsOf(sheet: SheetModel): readonly StoredCell[] {
  const cells: StoredCell[] = [];
  sheet.cells.each(WHOLE_SHEET, (cell, row, column) => {
    const format = formatFromModel(sheet.formatAt(row, column));
    const { formula } = cell;
    if (cell.value === null && formula === null && format === undefined) return;
    cells.push({ row, column, value: valueOf(cell), ...(formula !== null && { formula }), ...(format && { format }) });
  });
  return cells;
}

function tracksOf(tracks: ReadonlyMap<number, TrackModel>): readonly (readonly [number, TrackModel])[] {
  return [...tracks]
    .filter(([, track]) => track.size !== null || track.hidden || (track.level ?? 0) > 0)
    .sort(([one], [other]) => one - other);
}

function columnsOf(sheet: SheetModel): readonly StoredColumn[] {
  return tracksOf(sheet.columns).map(([column, { size, hidden, level }]) => ({
    column,
    ...stated({
      width: size === null ? undefined : widthOfPoints(size),
      hidden: onlyTrue(hidden),
      level: level || undefined,
    }),
  }));
}

function rowsOf(sheet: SheetModel): readonly StoredRow[] {
  return tracksOf(sheet.rows).map(([row, { size, fitted, hidden, level }]) => ({
    row,
    ...stated({
      height: size ?? undefined,
      fitted: onlyTrue(fitted),
      hidden: onlyTrue(hidden),
      level: level || undefined,
    }),
  }));
}

function tableOf(table: TableModel): StoredTable {
  return {
    name: table.name,
    area: table.box,
    style: table.style === "" ? null : table.style,
    filterButtons: table.showFilterButton,
    bandedRows: table.showBandedRows,
    ...stated({ totalsRow: onlyTrue(table.showTotals) }),
  };
}

function conditionalFormatOf(model: ConditionalFormatModel, index: number): readonly StoredConditionalFormat[] {
  if (model.type !== "Custom" || model.formula === "") return [];
  const { fill, color, bold, italic } = model.look;
  return [
    {
      areas: [model.box],
      formula: model.formula,
      priority: index + 1,
      stopIfTrue: model.stopIfTrue,
      ...stated({ fill, color, bold: onlyTrue(bold), italic: onlyTrue(italic) }),
    },
  ];
}

function nameOf({ name, formula, visible }: NameModel): StoredName {
  return { name, refersTo: formula, ...stated({ hidden: onlyTrue(!visible) }) };
}

function fontOf({ parts }: ChartModel): string | undefined {
  const name = parts.parts["Format"]?.parts["Font"]?.values["Name"];
  return typeof name === "string" ? name : undefined;
}

function chartOf(chart: ChartModel): readonly StoredChart[] {
  const kind = KINDS[chart.chartType];
  const place = chart.place === null ? null : parseBox(chart.place);
  if (kind === undefined || place === null) return [];
  return [
    {
      name: chart.name,
      title: chart.title.visible ? chart.title.text : "",
      ...stated({ font: fontOf(chart) }),
      kind,
      categories: chart.series[0]?.categories ?? "",
      series: chart.series.map(({ name, values, color }) => ({
        name,
        values,
        ...stated({ color: color ?? undefined }),
      })),
      place,
    },
  ];
}

function noteOf({ box: { row, column }, author, text }: NoteModel): StoredNote {
  return { row, column, author, text };
}

function linkOf({ box, address, documentReference, screenTip }: HyperlinkModel): StoredLink {
  const link = { address: address ?? undefined, place: documentReference ?? undefined, tip: screenTip ?? undefined };
  return { area: box, ...stated(link) };
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function sheetOf(sheet: SheetModel): StoredSheet {
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
    ...stated({
      source: sheet.source,
      notes: unlessEmpty(sheet.notes.map(noteOf)),
      links: unlessEmpty(sheet.hyperlinks.map(linkOf)),
      freeze: sheet.freeze ?? undefined,
      protection: sheet.protection ? protectionFromModel(sheet.protection) : undefined,
      page: pageFromModel(
        sheet.page,
        [...sheet.pageBreaks.rows].sort((one, other) => one - other),
      ),
      tabColor: sheet.tabColor === "" ? undefined : sheet.tabColor,
    }),
  };
}

function stylesOf(model: WorkbookModel): readonly StoredStyle[] | undefined {
  const own = [...model.styles.values()].filter(({ builtIn }) => !builtIn);
  const styles = own.map(({ name, format }) => ({ name, format: formatFromModel({ ...format, style: name }) ?? {} }));
  return styles.length === 0 ? undefined : styles;
}

/**
 * The workbook of the embedded host as an .xlsx holds it. Settings and custom properties are not kept.
 *
 * @example await writeXlsx(xlsxFromModel(host.model)) // => bytes of an .xlsx
 */
export function xlsxFromModel(model: WorkbookModel): StoredWorkbook {
  const active = model.sheets.indexOf(model.activeSheet);
  return {
    sheets: model.sheets.map(sheetOf),
    names: model.names.map(nameOf),
    ...stated({ styles: stylesOf(model), source: model.source }),
    ...(active > 0 && { activeSheet: active }),
  };
}
