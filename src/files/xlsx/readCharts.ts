import type { Area } from "../../domain/grid/Grid";
import { childOf, childrenOf, elementsIn, textIn, valueOf, type XmlElement } from "../xml/XmlElement";
import type { PackageParts } from "../zip/PackageParts";
import { parsePart, relationsOf, type Relation } from "../zip/relations";
import { given } from "./given";
import type { XlsxChart } from "./XlsxWorkbook";

const BARS = new Set(["barChart", "bar3DChart"]);

/** Where a chart says the font of all its text. */
const FONT = ["txPr", "p", "pPr", "defRPr", "latin"];

function descend(element: XmlElement | undefined, path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);
}

function referenceIn(element: XmlElement | undefined): string | undefined {
  const reference = elementsIn(element).map((child) => textIn(childOf(child, "f")))[0];
  return reference === undefined || reference === "" ? undefined : `=${reference}`;
}

function readSeries(series: XmlElement): XlsxChart["series"][number] {
  const name = childOf(series, "tx");
  const color = descend(series, ["spPr", "solidFill", "srgbClr"])?.attributes.get("val");
  return {
    name: referenceIn(name) ?? textIn(name),
    values: referenceIn(childOf(series, "val")) ?? "=",
    ...given({ color: color === undefined ? undefined : `#${color.toUpperCase()}` }),
  };
}

function kindOf(plot: XmlElement): XlsxChart["kind"] {
  const direction = valueOf(plot, "barDir") === "bar" ? "bar" : "column";
  return `${direction}-${valueOf(plot, "grouping") === "stacked" ? "stacked" : "clustered"}`;
}

function numberIn(element: XmlElement | undefined, name: string): number {
  return Number(textIn(childOf(element, name)));
}

function placeOf(anchor: XmlElement): Area | undefined {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  if (from === undefined || to === undefined) return undefined;
  const [row, column] = [numberIn(from, "row"), numberIn(from, "col")];
  return { row, column, rows: numberIn(to, "row") - row, columns: numberIn(to, "col") - column };
}

function readChart(root: XmlElement, anchor: XmlElement): readonly XlsxChart[] {
  const chart = childOf(root, "chart");
  // Axes stand in the plot area, too; the first chart in it tells the kind.
  const plot = elementsIn(childOf(chart, "plotArea")).find(({ name }) => name.endsWith("Chart"));
  const place = placeOf(anchor);
  const series = childrenOf(plot, "ser");
  if (plot === undefined || place === undefined || series[0] === undefined || !BARS.has(plot.name)) return [];
  const name = descend(anchor, ["graphicFrame", "nvGraphicFramePr", "cNvPr"])?.attributes.get("name");
  return [
    {
      ...given({ name }),
      title: textIn(descend(chart, ["title", "tx"])),
      ...given({ font: descend(root, FONT)?.attributes.get("typeface") }),
      kind: kindOf(plot),
      categories: referenceIn(childOf(series[0], "cat")) ?? "=",
      series: series.map(readSeries),
      place,
    },
  ];
}

function chartsIn(parts: PackageParts, drawing: string): readonly XlsxChart[] {
  const root = parsePart(parts, drawing);
  const relations = relationsOf(parts, drawing);
  if (!root.ok || !relations.ok) return [];
  return elementsIn(root.value).flatMap((anchor) => {
    const id = descend(anchor, ["graphicFrame", "graphic", "graphicData", "chart"])?.attributes.get("id");
    const part = relations.value.find((one) => one.id === id)?.part;
    const chart = part === undefined ? undefined : parsePart(parts, part);
    return chart?.ok === true && chart.value !== undefined ? readChart(chart.value, anchor) : [];
  });
}

/**
 * The column and bar charts of a sheet; other kinds, and those that are broken, are left out.
 *
 * @example readCharts(parts, relations)[0]?.title // => "Tiến độ theo khối"
 */
export function readCharts(parts: PackageParts, relations: readonly Relation[]): readonly XlsxChart[] {
  return relations.filter(({ kind }) => kind === "drawing").flatMap(({ part }) => chartsIn(parts, part));
}
