import type { Chart, ChartSeriesInfo, Sheet } from "hucre";
import type { XlsxChart } from "./XlsxWorkbook";

const SERIES_NAME =
  /<c:tx>\s*<c:strRef>\s*<c:f>([^<]*)<\/c:f>(?:(?!<\/c:strRef>)[\s\S])*<\/c:strRef>\s*<\/c:tx>(?=\s*(?:<c:(?:spPr|invertIfNegative|dLbls|cat|val|explosion|marker)))/g;

/**
 * Makes a chart say, in ways the library reads, two things that it passes over: the cell that names a series (put as text after
 * "="), and bars that lie (told as the three-dimensional kind, which is otherwise read as the flat one).
 *
 * @example exposeChart("<c:ser><c:tx><c:strRef><c:f>A!$B$1</c:f></c:strRef></c:tx><c:val/>") // => "…<c:tx><c:v>=A!$B$1</c:v></c:tx>…"
 */
export function exposeChart(xml: string): string {
  const named = xml
    .replace(SERIES_NAME, (_whole, reference: string) => `<c:tx><c:v>=${reference}</c:v></c:tx>`)
    .replaceAll("bar3DChart>", "barChart>");
  return /<c:barDir\s+val="bar"/.test(named) ? named.replaceAll("barChart>", "bar3DChart>") : named;
}

function readSeries(series: ChartSeriesInfo): XlsxChart["series"][number] {
  return {
    name: series.name ?? "",
    values: `=${series.valuesRef ?? ""}`,
    ...(typeof series.color === "string" && { color: `#${series.color.toUpperCase()}` }),
  };
}

function readChart(chart: Chart): readonly XlsxChart[] {
  const [kind] = chart.kinds;
  const anchor = chart.anchor;
  const series = chart.series ?? [];
  if ((kind !== "bar" && kind !== "bar3D") || anchor?.to === undefined || series.length === 0) return [];
  const direction = kind === "bar3D" ? "bar" : "column";
  const { from, to } = anchor;
  return [
    {
      title: chart.title ?? "",
      kind: `${direction}-${chart.barGrouping === "stacked" ? "stacked" : "clustered"}`,
      categories: `=${series[0]?.categoriesRef ?? ""}`,
      series: series.map(readSeries),
      place: { row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col },
    },
  ];
}

/**
 * The column and bar charts of a sheet; other kinds are left out.
 *
 * @example readCharts(sheet)[0]?.title // => "Tiến độ theo khối"
 */
export function readCharts(sheet: Sheet): readonly XlsxChart[] {
  return (sheet.charts ?? []).flatMap(readChart);
}
