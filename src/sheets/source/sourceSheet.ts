import type { Area } from "../../domain/grid/Grid";
import { MARKS } from "../marks";
import { PLAIN_SHEET } from "../parts/sheetParts";
import type { ColumnSpec, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { SourceContent, SourceTable } from "./SourceTable";

const NARROWEST = 6;
const WIDEST = 45;
const PROSE_WIDTH = 110;
// Excel tells of no merged area at all when a sheet has more than this many (notes of the platform).
const MOST_MERGES = 512;

function longestLine(content: SourceContent | undefined): number {
  if (typeof content === "object" && content !== null) return "dd/mm/yyyy".length;
  return Math.max(
    ...String(content ?? "")
      .split("\n")
      .map((line) => line.length),
  );
}

/** Columns as wide as what their tables hold, within what a page bears; a text without tables has one wide column. */
function columnsOf({ rows, merges, tables }: SourceTable): readonly ColumnSpec[] {
  if (tables.length === 0) return [{ width: PROSE_WIDTH }];
  const across = new Set(
    merges.filter((area) => area.columns > 1).map((area) => `${String(area.row)},${String(area.column)}`),
  );
  const widths = new Array<number>(tables.reduce((most, area) => Math.max(most, area.columns), 0)).fill(NARROWEST);
  rows.forEach((row, index) => {
    // A paragraph shows over the columns beside it.
    if (row.length === 1 && widths.length > 1) return;
    row.forEach((content, column) => {
      if (across.has(`${String(index)},${String(column)}`)) return;
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(WIDEST, longestLine(content) + 1));
    });
  });
  return widths.map((width) => ({ width }));
}

function stylesOf({ rows, tables, struck = [] }: SourceTable): readonly StyledArea[] {
  const whole: Area = { row: 0, column: 0, rows: rows.length, columns: 1 };
  const looks =
    tables.length === 0
      ? [{ area: whole, role: "source" as const }]
      : tables.map((area) => ({ area, role: "text" as const }));
  const gone = struck.map(({ row, column }) => ({
    area: { row, column, rows: 1, columns: 1 },
    role: "struck" as const,
  }));
  return [...looks, ...datesOf(rows), ...gone];
}

function isDate(content: SourceContent | undefined): boolean {
  return typeof content === "object" && content !== null;
}

/** The cells that hold a day, as runs down their columns. */
function datesOf(rows: SourceTable["rows"]): readonly StyledArea[] {
  const runs = new Map<string, Area>();
  const open = new Map<number, Area>();
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (!isDate(content)) return;
      const above = open.get(column);
      const goesOn = above !== undefined && above.row + above.rows === row;
      const run = goesOn ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns: 1 };
      open.set(column, run);
      runs.set(`${String(run.row)},${String(column)}`, run);
    });
  });
  return [...runs.values()].map((area) => ({ area, role: "date" }));
}

// Merges downwards say which rows share a cell; those across only how wide a heading is.
function keptMerges(merges: readonly Area[]): readonly Area[] {
  if (merges.length <= MOST_MERGES) return merges;
  const down = merges.filter((area) => area.rows > 1);
  return [...down, ...merges.filter((area) => area.rows === 1)].slice(0, MOST_MERGES);
}

function hideColumns(columns: readonly ColumnSpec[], hidden: readonly number[]): readonly ColumnSpec[] {
  return columns.map((spec, column) => (hidden.includes(column) ? { ...spec, hidden: true } : spec));
}

/**
 * The sheet that a plan from elsewhere is read from, cell for cell as it came. It counts as the user's own from then on.
 *
 * @example sourceSheet(table, "Kế hoạch gốc").mark // => "source"
 */
export function sourceSheet(table: SourceTable, name: string): SheetSpec {
  return {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.source,
    rows: table.rows,
    styles: stylesOf(table),
    open: [
      { row: 0, column: 0, rows: table.rows.length, columns: Math.max(0, ...table.rows.map((row) => row.length)) },
    ],
    columns: hideColumns(columnsOf(table), table.hidden?.columns ?? []),
    ...(table.hidden && table.hidden.rows.length > 0 && { hiddenRows: table.hidden.rows }),
    merges: keptMerges(table.merges),
  };
}
