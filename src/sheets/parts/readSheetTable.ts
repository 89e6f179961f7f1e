import type { CellValue, Grid } from "../../domain/grid/Grid";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { atOnce, mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { TEXTS } from "../labels";
import { contentInGrid } from "./contentInGrid";
import type { CellContent } from "../../spec/SheetSpec";
import { headingsOf, type ColumnTable } from "./ColumnTable";
import type { TabledGrid } from "./TabledGrid";

/** A row of one of our tables as it stands in the sheet; `row` counts from 0 at A1, cells that are empty or hold only spaces are left out. */
export interface ReadRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, CellContent>;
  /** The number formats of its cells that hold numbers, where they are known and there are any. */
  readonly numberFormats?: ReadonlyMap<string, string>;
}

/**
 * One of our tables as it was read back. `parked` are the rows of the block "Nội dung không còn trong kế hoạch"; what people wrote under
 * everything is no part of it. `headings` stand in sheet order, ours and people's own.
 */
export interface ReadTable {
  /** Row of the headings, from 0 at A1. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly rows: readonly ReadRow[];
  readonly parked: readonly ReadRow[];
}

/** How to know a table: its name, the headings it is found by when the table object is gone, and its key column. */
export interface TableWanted {
  readonly name: string | null;
  readonly known: readonly string[];
  /** How many of them people see; half of these must be there for a row to be the headings. */
  readonly shown?: number;
  readonly keyHeading: string;
  /** Words that start a line under the table ("Tổng số nhiệm vụ"). */
  readonly stopAt?: readonly string[];
}

/**
 * How one of our tables is known by its columns.
 *
 * @example wantedOf(TASK_TABLE).name // => "NhiemVu"
 */
export function wantedOf<Row>(table: ColumnTable<Row>): TableWanted {
  const shown = table.columns.filter(({ hidden }) => hidden !== true).length;
  return { name: table.name, known: headingsOf(table), shown, keyHeading: table.key };
}

/**
 * Finds one of our tables by its headings, wherever people moved its columns and however they sorted its rows; undefined when the
 * headings are gone.
 *
 * @example readTable(content, { name: "NhiemVu", known: ["TT", "Nội dung nhiệm vụ", "Mã"], keyHeading: "Mã" })?.rows.length // => 11
 */
export function readSheetTable(content: TabledGrid, wanted: TableWanted): ReadTable | undefined {
  return atOnce(readingSheetTable(content, wanted));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* readingSheetTable(content, wantedOf(PROGRESS_TABLE))
 */
export function* readingSheetTable(content: TabledGrid, wanted: TableWanted): Sliced<ReadTable | undefined> {
  const { grid } = content;
  const table = content.tables.find((one) => one.name === wanted.name);
  const header = table === undefined ? headerRow(grid, wanted) : table.area.row - grid.row;
  if (header < 0 || header >= grid.cells.length) return undefined;
  const columns = columnsOf(grid, header, wanted.known, table?.area);
  const end = table === undefined ? grid.cells.length : table.area.row - grid.row + table.area.rows;
  return {
    ...(yield* split(grid, { header, end, columns, wanted })),
    headingRow: grid.row + header,
    headings: [...columns.keys()],
    columnOf: columns,
  };
}

/** Column (from 0 at A) by heading; our own headings are recognised whatever their spacing and case. */
function columnsOf(
  grid: Grid,
  header: number,
  known: readonly string[],
  area: { readonly column: number; readonly columns: number } | undefined,
): ReadonlyMap<string, number> {
  const ours = new Map(known.map((heading) => [comparisonKey(heading), heading]));
  const columns = new Map<string, number>();
  (grid.cells[header] ?? []).forEach((value, index) => {
    const column = grid.column + index;
    if (area !== undefined && (column < area.column || column >= area.column + area.columns)) return;
    const text = typeof value === "string" ? value.trim() : "";
    const heading = ours.get(comparisonKey(text)) ?? text;
    if (heading !== "" && !columns.has(heading)) columns.set(heading, column);
  });
  return columns;
}

/** The row that holds most of our headings, at least half of those that people see; -1 when no row does. */
function headerRow(grid: Grid, { known, shown = known.length }: TableWanted): number {
  const keys = new Set(known.map(comparisonKey));
  const hits = grid.cells.map(
    (cells) =>
      new Set(
        cells
          .filter((cell) => typeof cell === "string")
          .map(comparisonKey)
          .filter((key) => keys.has(key)),
      ).size,
  );
  const best = Math.max(0, ...hits);
  return best * 2 >= shown ? hits.indexOf(best) : -1;
}

interface Extent {
  readonly header: number;
  readonly end: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly wanted: TableWanted;
}

/** Under the table stands what left the plan, and under everything what people wrote. */
type Zone = "rows" | "parked" | "free";

function* split(grid: Grid, extent: Extent): Sliced<Pick<ReadTable, "rows" | "parked">> {
  const found = { rows: [] as ReadRow[], parked: [] as ReadRow[] };
  let zone: Zone = "rows";
  yield* mapSliced(grid.cells, (cells, index) => {
    if (index <= extent.header || cells.every(isBlank)) return;
    const before = zone;
    zone = zoneOf(cells, index, zone, extent);
    if (zone !== before && zone === "parked") return;
    const row = readRow(grid, index, extent.columns);
    if (zone === "rows") found.rows.push(row);
    else if (zone === "parked" && row.cells.has(extent.wanted.keyHeading)) found.parked.push(row);
  });
  return found;
}

function zoneOf(cells: readonly CellValue[], index: number, zone: Zone, extent: Extent): Zone {
  if (isLabel(cells, TEXTS.noLongerPlanned)) return "parked";
  if (isLabel(cells, TEXTS.freeRows)) return "free";
  const stops = extent.wanted.stopAt?.some((label) => startsWith(cells, label)) === true;
  return zone === "rows" && (stops || index >= extent.end) ? "free" : zone;
}

/** Whatever people write beside it. */
function isLabel(cells: readonly CellValue[], label: string): boolean {
  return cells.find((cell) => !isBlank(cell)) === label;
}

function startsWith(cells: readonly CellValue[], label: string): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === "string" && first.startsWith(label);
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

function isSpace(content: CellContent): boolean {
  return typeof content === "string" && content.trim() === "";
}

function readRow(grid: Grid, index: number, columns: ReadonlyMap<string, number>): ReadRow {
  const cells = new Map<string, CellContent>();
  const numberFormats = new Map<string, string>();
  for (const [heading, column] of columns) {
    const content = contentInGrid(grid, index, column - grid.column);
    if (content === null || isSpace(content)) continue;
    cells.set(heading, content);
    const format = typeof content === "number" ? grid.numberFormats?.[index]?.[column - grid.column] : undefined;
    if (format !== undefined) numberFormats.set(heading, format);
  }
  return { row: grid.row + index, cells, ...(numberFormats.size === 0 ? {} : { numberFormats }) };
}
