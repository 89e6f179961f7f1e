import type { ColumnDef, SheetChart, WriteSheet } from "hucre";
import { fileWidth } from "./columnWidth";
import { fileFormula } from "./formulaText";
import type { FormatWriter } from "./writeFormat";
import { writeColor } from "./writeFormat";
import { pinnedCells } from "./pinnedCells";
import { rowsAbove, writeHeadersFooters, writePage } from "./writePage";
import { writeConditionalFormat, writeProtection, writeValidation } from "./writeRules";
import { looksOf, specimenCells } from "./specimens";
import { writeTable } from "./writeTable";
import type { XlsxChart, XlsxSheet } from "./XlsxWorkbook";

function writeColumns(sheet: XlsxSheet): ColumnDef[] {
  const count = Math.max(0, ...sheet.columns.map(({ column }) => column + 1));
  const columns = Array.from({ length: count }, (): ColumnDef => ({}));
  for (const { column, width, hidden, level } of sheet.columns) {
    columns[column] = {
      ...(width !== undefined && { width: fileWidth(width) }),
      ...(hidden === true && { hidden: true }),
      ...(level !== undefined && { outlineLevel: level }),
    };
  }
  return columns;
}

function writeChart(chart: XlsxChart): SheetChart {
  const { row, column, rows, columns } = chart.place;
  const stacked = chart.kind.endsWith("stacked");
  return {
    type: chart.kind.startsWith("bar") ? "bar" : "column",
    barGrouping: stacked ? "stacked" : "clustered",
    ...(chart.title !== "" && { title: chart.title }),
    // The library writes no name; `nameCharts` makes one of this.
    ...(chart.name !== undefined && { frameTitle: chart.name }),
    legend: "bottom",
    series: chart.series.map((series) => ({
      name: series.name,
      values: fileFormula(series.values),
      categories: fileFormula(chart.categories),
      ...(series.color !== undefined && { color: series.color.replace("#", "") }),
    })),
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
  };
}

/**
 * One sheet as the library writes it. Its rows are not in it (see `fillRows`), nor print area and repeated rows (see `printNames`).
 *
 * @example writeSheet(sheet, formatWriter([])).name // => "Nhiệm vụ"
 */
export function writeSheet(sheet: XlsxSheet, styleOf: FormatWriter): WriteSheet {
  return {
    name: sheet.name,
    cells: pinnedCells(specimenCells(looksOf(sheet), styleOf), sheet),
    columns: writeColumns(sheet),
    // Only how deep the outline goes is taken from these.
    rowDefs: new Map(
      sheet.rows.flatMap(({ row, level }) => (level === undefined ? [] : [[row, { outlineLevel: level }]])),
    ),
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    tables: sheet.tables.map((table) => writeTable(sheet, table)),
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: sheet.conditionalFormats.map(writeConditionalFormat),
    charts: sheet.charts.map(writeChart),
    ...(sheet.visibility === "hidden" && { hidden: true }),
    ...(sheet.visibility === "very-hidden" && { veryHidden: true }),
    ...(sheet.freeze && { freezePane: { ...sheet.freeze } }),
    ...(sheet.protection && { protection: writeProtection(sheet.protection) }),
    ...(sheet.page?.rowBreaks && { rowBreaks: rowsAbove(sheet.page.rowBreaks) }),
    ...(sheet.page && { pageSetup: writePage(sheet.page), headerFooter: writeHeadersFooters(sheet.page) }),
    ...(sheet.tabColor !== undefined && { view: { tabColor: writeColor(sheet.tabColor) } }),
  };
}
