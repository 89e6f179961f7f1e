import type { Area } from "../../domain/grid/Grid";
import { chartName } from "../../spec/names/chartName";
import { fixedReference } from "../../domain/grid/Grid";
import type { ChartSpec, SheetSpec } from "../../spec/SheetSpec";
import { LOOKS } from "../../spec/styles";
import { withRange } from "./withRange";

const TYPES = {
  "column-stacked": "ColumnStacked",
  "column-clustered": "ColumnClustered",
  "bar-stacked": "BarStacked",
} as const;

const GRID_COLOR = "#D9D9D9";

interface Drawn {
  readonly spec: ChartSpec;
  readonly sheetName: string;
  readonly name: string;
}

function cornersOf({ row, column, rows, columns }: Area): readonly [Area, Area] {
  return [
    { row, column, rows: 1, columns: 1 },
    { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 },
  ];
}

function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, { spec, sheetName }: Drawn): void {
  spec.series.forEach(({ nameCell, values, color }, index) => {
    // The chart comes with a first series, made of the cells that it was made over.
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    if (index > 0)
      withRange(sheet, values, (range) => {
        series.setValues(range);
      });
    withRange(sheet, spec.categories, (range) => {
      series.setXAxisValues(range);
    });
    series.name = fixedReference(sheetName, nameCell);
    series.format.fill.setSolidColor(color);
  });
}

function writeChart(sheet: Excel.Worksheet, { spec, sheetName, name }: Drawn): void {
  const [first] = spec.series;
  if (!first) return;
  const chart = withRange(sheet, first.values, (range) => sheet.charts.add(TYPES[spec.kind], range, "Columns"));
  chart.name = name;
  chart.title.text = spec.title;
  chart.legend.position = "Bottom";
  chart.format.font.name = LOOKS.text.fontName;
  chart.axes.valueAxis.majorGridlines.format.line.color = GRID_COLOR;
  const [start, end] = cornersOf(spec.place);
  withRange(sheet, start, (from) => {
    withRange(sheet, end, (to) => {
      chart.setPosition(from, to);
    });
  });
  writeSeries(sheet, chart, { spec, sheetName, name });
}

/**
 * Draws the charts of a sheet; they are named so that the next writing finds them.
 *
 * @example writeCharts(sheet, spec)
 */
export function writeCharts(sheet: Excel.Worksheet, spec: SheetSpec): void {
  spec.charts.forEach((chart, index) => {
    writeChart(sheet, { spec: chart, sheetName: spec.name, name: chartName(index) });
  });
}
