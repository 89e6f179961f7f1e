import type { Chart, ChartSeriesInfo, Sheet } from "hucre";
import type { Area } from "../../domain/grid/Grid";
import { given } from "./given";
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

/**
 * Makes a drawing say the names of its charts in a way the library reads: as titles of their frames.
 *
 * @example exposeDrawing('<xdr:cNvPr id="2" name="SKH 1"/>') // => '<xdr:cNvPr title="SKH 1" id="2" name="SKH 1"/>'
 */
export function exposeDrawing(xml: string): string {
  return xml.replace(/(<(?:\w+:)?cNvPr)(\s[^>]*)/g, (whole, tag: string, attributes: string) => {
    const name = /\sname=("[^"]*"|'[^']*')/.exec(attributes)?.[1];
    if (name === undefined) return whole;
    return `${tag} title=${name}${attributes.replace(/\stitle=("[^"]*"|'[^']*')/, "")}`;
  });
}

function readSeries({ name = "", valuesRef = "", color }: ChartSeriesInfo): XlsxChart["series"][number] {
  const rgb = typeof color === "string" ? `#${color.toUpperCase()}` : undefined;
  return { name, values: `=${valuesRef}`, ...given({ color: rgb }) };
}

function kindOf({ kinds: [kind], barGrouping }: Chart): XlsxChart["kind"] | undefined {
  if (kind !== "bar" && kind !== "bar3D") return undefined;
  return `${kind === "bar3D" ? "bar" : "column"}-${barGrouping === "stacked" ? "stacked" : "clustered"}`;
}

function placeOf({ anchor }: Chart): Area | undefined {
  if (!anchor?.to) return undefined;
  const { from, to } = anchor;
  return { row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col };
}

function readChart(chart: Chart): readonly XlsxChart[] {
  const kind = kindOf(chart);
  const place = placeOf(chart);
  const [first, ...others] = chart.series ?? [];
  if (!kind || !place || !first) return [];
  const series = [first, ...others].map(readSeries);
  const name = given({ name: chart.frameTitle });
  return [{ ...name, title: chart.title ?? "", kind, categories: `=${first.categoriesRef ?? ""}`, series, place }];
}

/**
 * The column and bar charts of a sheet; other kinds are left out.
 *
 * @example readCharts(sheet)[0]?.title // => "Tiến độ theo khối"
 */
export function readCharts(sheet: Sheet): readonly XlsxChart[] {
  return (sheet.charts ?? []).flatMap(readChart);
}
