import { rowOf } from "../../spec/cellValues";
import { SUMMARY_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import type { CellContent, ChartSpec } from "../../spec/SheetSpec";
import type { SummaryPart } from "./SummaryPart";

/** The chart's figures and the chart itself. */
export interface ChartPart extends SummaryPart {
  readonly charts: readonly ChartSpec[];
}

const WIDTH = SUMMARY_HEADINGS.length + 1;
/** Rows that the chart covers beside its figures, under their title: its frame would be left on the page before. */
const CHART_ROWS = 14;
const FIRST_CHART_COLUMN = 6;
/** Completed, in time and overdue: their columns in form C and greys that are told apart on any printer. */
const SERIES = [
  { name: TEXTS.done, letter: "D", color: "#7F7F7F" },
  { name: TEXTS.inTime, letter: "I", color: "#D9D9D9" },
  { name: TEXTS.overdue, letter: "J", color: "#262626" },
] as const;

/**
 * A small table of the blocks' subtotals and a chart over it.
 *
 * @example chartPart([{ name: "Mầm non", row: 7 }], 30).charts[0].series.length // => 3
 */
export function chartPart(blocks: readonly { readonly name: string; readonly row: number }[], top: number): ChartPart {
  if (blocks.length === 0) return { rows: [], styles: [], charts: [] };
  const first = top + 2;
  const figures = blocks.map(({ name, row }): readonly CellContent[] => {
    const counts = SERIES.map(({ letter }) => ({ formula: `=${letter}${String(row + 1)}` }));
    return rowOf([null, `${TEXTS.block} ${name}`, ...counts], WIDTH);
  });
  const depth = Math.max(CHART_ROWS, blocks.length + 1);
  const filler = Array.from({ length: depth - blocks.length }, () => rowOf([], WIDTH));
  const categories = { row: first, column: 1, rows: blocks.length, columns: 1 };
  return {
    rows: [
      rowOf([TEXTS.chartTitle], WIDTH),
      rowOf([null, TEXTS.block, ...SERIES.map(({ name }) => name)], WIDTH),
      ...figures,
      ...filler,
    ],
    styles: [
      { area: { row: top, column: 0, rows: 1, columns: 2 }, role: "section" },
      { area: { row: top + 1, column: 1, rows: 1, columns: 1 + SERIES.length }, role: "heading" },
      { area: categories, role: "text" },
      { area: { row: first, column: 2, rows: blocks.length, columns: SERIES.length }, role: "count" },
    ],
    charts: [
      {
        title: TEXTS.chartTitle,
        kind: "column-stacked",
        categories,
        series: SERIES.map(({ color }, index) => ({
          nameCell: { row: top + 1, column: 2 + index, rows: 1, columns: 1 },
          values: { row: first, column: 2 + index, rows: blocks.length, columns: 1 },
          color,
        })),
        place: { row: top + 1, column: FIRST_CHART_COLUMN, rows: depth, columns: WIDTH - 2 - FIRST_CHART_COLUMN },
      },
    ],
  };
}
