import { assertAllowed } from "../sheets/protectionGuard";
import { boxAddress } from "../cells/addresses";
import { bounding } from "../cells/Box";
import { nameFormula } from "../names/nameOperations";
import { newPart } from "./PartModel";
import { tracksSize } from "../sizes/tracks";
import type { Box } from "../cells/Box";
import type { ChartModel, SeriesModel } from "./ChartModel";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** What a chart is made of. `seriesBy`: "Columns", "Rows" or "Auto", which takes the longer side for categories. */
export interface ChartSource {
  readonly type: string;
  readonly source: PlacedBox;
  readonly seriesBy: string;
}

/** Size of a new chart in points. */
const WIDTH = 360;
const HEIGHT = 216;

/**
 * What `charts.add` does: the chart stands at the top left, its series are the columns (or rows) of the source.
 *
 * @example addChart(workbook, sheet, { type: "ColumnStacked", source: { sheet, box: A7:C12 }, seriesBy: "Columns" }).series.length // => 2
 */
export function addChart(workbook: WorkbookModel, sheet: SheetModel, from: ChartSource): ChartModel {
  assertAllowed(sheet, "allowEditObjects");
  const number = workbook.newNumber();
  const chart: ChartModel = {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`,
    name: `Chart ${String(sheet.charts.length + 1)}`,
    chartType: from.type,
    title: { text: "", visible: true },
    legend: { visible: true, position: "Bottom" },
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    place: null,
    series: seriesOf(from),
    parts: newPart(),
  };
  sheet.charts.push(chart);
  sheet.partChanged("charts");
  sheet.changed({ kind: "chart-added", sheet: sheet.id, chart: chart.id });
  return chart;
}

/**
 * What `chart.setData` does.
 *
 * @example setChartData(sheet, chart, { source: { sheet, box: A7:D12 }, seriesBy: "Columns" }) // three series now
 */
export function setChartData(sheet: SheetModel, chart: ChartModel, from: Omit<ChartSource, "type">): void {
  assertAllowed(sheet, "allowEditObjects");
  chart.series = seriesOf({ ...from, type: chart.chartType });
  sheet.partChanged("charts");
}

/** A series with nothing in it yet. @example emptySeries("Hoàn thành", "ColumnStacked").values // => "" */
export function emptySeries(name: string, chartType: string): SeriesModel {
  return {
    name,
    values: "",
    categories: "",
    color: null,
    chartType,
    gapWidth: 150,
    hasDataLabels: false,
    bubbleSizes: "",
    trendlines: [],
    parts: newPart(),
  };
}

/**
 * Text in the first row gives the names, text in the first column the categories; the cell in the corner belongs to neither, and where it
 * is empty, both are there whatever they hold.
 */
function labelsOf({ sheet, box }: PlacedBox): { readonly hasNames: boolean; readonly hasCategories: boolean } {
  const isTable = box.rows > 1 && box.columns > 1;
  if (isTable && sheet.valueAt(box.row, box.column) === null) return { hasNames: true, hasCategories: true };
  const corner = isTable ? 1 : 0;
  const firstRow = { ...box, column: box.column + corner, rows: 1, columns: box.columns - corner };
  const firstColumn = { ...box, row: box.row + corner, rows: box.rows - corner, columns: 1 };
  return {
    hasNames: box.rows > 1 && isText(sheet, firstRow),
    hasCategories: box.columns > 1 && isText(sheet, firstColumn),
  };
}

function seriesOf({ type, source, seriesBy }: ChartSource): SeriesModel[] {
  const { sheet, box } = source;
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && box.rows >= box.columns);
  const { hasNames, hasCategories } = labelsOf(source);
  const top = hasNames ? 1 : 0;
  const left = hasCategories ? 1 : 0;
  const body: Box = {
    row: box.row + top,
    column: box.column + left,
    rows: box.rows - top,
    columns: box.columns - left,
  };
  const formula = (part: Box): string => nameFormula(sheet, part);
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const values = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const heading = byColumns ? { ...values, row: box.row, rows: 1 } : { ...values, column: box.column, columns: 1 };
    const labels = byColumns ? { ...body, column: box.column, columns: 1 } : { ...body, row: box.row, rows: 1 };
    const [named, labelled] = byColumns ? [hasNames, hasCategories] : [hasCategories, hasNames];
    return {
      ...emptySeries(named ? formula(heading) : `Series${String(index + 1)}`, type),
      values: formula(values),
      categories: labelled ? formula(labels) : "",
    };
  });
}

function isText(sheet: SheetModel, box: Box): boolean {
  for (const { cell } of sheet.cells.within(box)) if (typeof cell.value === "string") return true;
  return false;
}

/**
 * What `chart.setPosition` does: the chart covers the cells from the first box to the second.
 *
 * @example placeChart(sheet, chart, E2, K18) // chart.place => "E2:K18"
 */
export function placeChart(sheet: SheetModel, chart: ChartModel, first: Box, last: Box | null): void {
  assertAllowed(sheet, "allowEditObjects");
  const box = last ? bounding(first, last) : first;
  chart.left = tracksSize(sheet, "columns", 0, box.column - 1);
  chart.top = tracksSize(sheet, "rows", 0, box.row - 1);
  if (last) {
    chart.width = tracksSize(sheet, "columns", box.column, box.column + box.columns - 1);
    chart.height = tracksSize(sheet, "rows", box.row, box.row + box.rows - 1);
    chart.place = boxAddress(box);
  }
  sheet.partChanged("charts");
}

/**
 * What `chart.delete` does.
 *
 * @example deleteChart(workbook, sheet, chart) // sheet.charts => []
 */
export function deleteChart(workbook: WorkbookModel, sheet: SheetModel, chart: ChartModel): void {
  assertAllowed(sheet, "allowEditObjects");
  activateChart(workbook, null);
  sheet.charts = sheet.charts.filter((each) => each !== chart);
  sheet.partChanged("charts");
  sheet.changed({ kind: "chart-deleted", sheet: sheet.id, chart: chart.id });
}

/**
 * What `chart.activate` does, and null what choosing cells does: the chart that was active is so no more.
 *
 * @example activateChart(workbook, { sheet, chart }) // workbook.activeChart => { sheet: sheet.id, chart: chart.id }
 */
export function activateChart(
  workbook: WorkbookModel,
  next: { readonly sheet: SheetModel; readonly chart: ChartModel } | null,
): void {
  const before = workbook.activeChart;
  if (before?.chart === next?.chart.id) return;
  workbook.activeChart = next && { sheet: next.sheet.id, chart: next.chart.id };
  if (before) workbook.changed({ kind: "chart-deactivated", ...before });
  if (workbook.activeChart) workbook.changed({ kind: "chart-activated", ...workbook.activeChart });
}
