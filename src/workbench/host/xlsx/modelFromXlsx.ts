import { pointsOfWidth } from "./characterWidth";
import type {
  StoredCell,
  StoredChart,
  StoredPage,
  StoredSheet,
  StoredStyle,
  StoredTable,
  StoredWorkbook,
} from "./StoredWorkbook";
import { absoluteAddress, boxAddress } from "../model/cells/addresses";
import { emptySeries } from "../model/charts/chartOperations";
import { newPart, partAt } from "../model/charts/PartModel";
import { NORMAL_FORMAT } from "../model/formats/CellFormat";
import type { SheetModel } from "../model/sheets/SheetModel";
import { readHeadings } from "../model/tables/tableHeadings";
import { WorkbookModel } from "../model/WorkbookModel";
import { formatToModel } from "./formatToModel";
import { pageToModel } from "./pageFromModel";
import { protectionToModel } from "./protectionFromModel";
import { validationToModel } from "./rulesFromModel";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
const CHART_TYPES = {
  "column-stacked": "ColumnStacked",
  "column-clustered": "ColumnClustered",
  "bar-stacked": "BarStacked",
  "bar-clustered": "BarClustered",
} as const;

function putCell(workbook: WorkbookModel, sheet: SheetModel, cell: StoredCell): void {
  const isError = typeof cell.value === "object" && cell.value !== null;
  sheet.cells.put(cell.row, cell.column, {
    value: typeof cell.value === "object" && cell.value !== null ? cell.value.error : cell.value,
    formula: cell.formula ?? null,
    quotePrefix: false,
    isError,
    format: cell.format ? workbook.formats.patched(NORMAL_FORMAT, formatToModel(cell.format)) : null,
  });
}

function putTable(workbook: WorkbookModel, sheet: SheetModel, table: StoredTable): void {
  const made = {
    id: String(workbook.newNumber()),
    name: table.name,
    box: table.area,
    showHeaders: true,
    showTotals: table.totalsRow === true,
    style: table.style ?? "",
    showBandedRows: table.bandedRows === true,
    showBandedColumns: false,
    showFilterButton: table.filterButtons !== false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: Array.from({ length: table.area.columns }, (_, index) => ({ id: index + 1, name: "", filter: null })),
  };
  readHeadings(sheet, made);
  sheet.tables.push(made);
}

function putChart(workbook: WorkbookModel, sheet: SheetModel, chart: StoredChart): void {
  const number = workbook.newNumber();
  const chartType = CHART_TYPES[chart.kind];
  const parts = newPart();
  if (chart.font !== undefined) partAt(partAt(parts, "Format"), "Font").values["Name"] = chart.font;
  sheet.charts.push({
    id: String(number),
    name: chart.name ?? `Chart ${String(number)}`,
    chartType,
    title: { text: chart.title, visible: chart.title !== "" },
    legend: { visible: true, position: "Bottom" },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    place: boxAddress(chart.place),
    series: chart.series.map(({ name, values, color }) => ({
      ...emptySeries(name, chartType),
      values,
      categories: chart.categories,
      color: color ?? null,
    })),
    parts,
  });
}

function putTracks(sheet: SheetModel, found: StoredSheet): void {
  for (const { column, width, hidden, level = 0 } of found.columns) {
    const track = sheet.column(column);
    track.size = width === undefined ? null : pointsOfWidth(width);
    track.hidden = hidden === true;
    track.level = level;
  }
  for (const { row, height, fitted, hidden, level = 0 } of found.rows) {
    const track = sheet.row(row);
    track.size = height ?? null;
    track.fitted = fitted === true;
    track.hidden = hidden === true;
    track.level = level;
  }
}

function putRules(workbook: WorkbookModel, sheet: SheetModel, found: StoredSheet): void {
  sheet.validations = found.validations.map(validationToModel);
  sheet.conditionalFormats = found.conditionalFormats.flatMap(({ areas, formula, stopIfTrue, ...rule }) =>
    areas.slice(0, 1).map((box) => {
      const { fill, color, bold, italic } = rule;
      const look = Object.fromEntries(
        Object.entries({ fill, color, bold, italic }).filter(([, part]) => part !== undefined),
      );
      return {
        id: String(workbook.newNumber()),
        type: "Custom" as const,
        box,
        formula,
        rule: {},
        stopIfTrue,
        look,
        parts: newPart(),
      };
    }),
  );
}

function putStyle(workbook: WorkbookModel, { name, format }: StoredStyle): void {
  workbook.styles.set(name, {
    name,
    builtIn: false,
    isUnworn: false,
    format: workbook.formats.patched(NORMAL_FORMAT, { ...formatToModel(format), style: name }),
    includeAlignment: true,
    includeBorder: true,
    includeFont: true,
    includeNumber: true,
    includePatterns: true,
    includeProtection: true,
  });
}

function putPage(sheet: SheetModel, page: StoredPage): void {
  Object.assign(sheet.page, pageToModel(page, absoluteAddress));
  for (const row of page.rowBreaks ?? []) sheet.pageBreaks.rows.add(row);
}

function putSheet(workbook: WorkbookModel, found: StoredSheet): void {
  const sheet = workbook.insertSheet(found.name);
  sheet.visibility = VISIBILITIES[found.visibility];
  sheet.tabColor = found.tabColor ?? "";
  for (const cell of found.cells) putCell(workbook, sheet, cell);
  putTracks(sheet, found);
  sheet.merges = [...found.merges];
  for (const table of found.tables) putTable(workbook, sheet, table);
  putRules(workbook, sheet, found);
  sheet.notes = (found.notes ?? []).map(({ row, column, author, text }) => ({
    box: { row, column, rows: 1, columns: 1 },
    author,
    text,
  }));
  sheet.hyperlinks = (found.links ?? []).map(({ area, address, place, tip }) => ({
    box: area,
    address: address ?? null,
    documentReference: place ?? null,
    screenTip: tip ?? null,
  }));
  sheet.freeze = found.freeze ?? null;
  sheet.protection = found.protection ? protectionToModel(found.protection) : null;
  if (found.page) putPage(sheet, found.page);
  sheet.names = found.names.map(({ name, refersTo, hidden }) => ({
    name,
    formula: refersTo,
    comment: "",
    visible: hidden !== true,
    scope: sheet.id,
  }));
  for (const chart of found.charts) putChart(workbook, sheet, chart);
}

/**
 * Opens an .xlsx in the embedded host: formulas keep the values of the file until they are calculated anew.
 *
 * @example const host = createHost({ model: modelFromXlsx(workbook) });
 */
export function modelFromXlsx(workbook: StoredWorkbook): WorkbookModel {
  const model = new WorkbookModel();
  for (const style of workbook.styles ?? []) putStyle(model, style);
  for (const sheet of workbook.sheets) putSheet(model, sheet);
  model.names = workbook.names.map(({ name, refersTo, hidden }) => ({
    name,
    formula: refersTo,
    comment: "",
    visible: hidden !== true,
    scope: null,
  }));
  const active = model.sheets[workbook.activeSheet ?? 0];
  if (active) model.activeSheet = active;
  model.source = workbook.source;
  for (const [index, sheet] of model.sheets.entries()) sheet.source = workbook.sheets[index]?.source;
  return model;
}
