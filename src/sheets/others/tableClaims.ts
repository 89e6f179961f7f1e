import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import type { Grid } from "../../domain/grid/Grid";
import { sameContent, textOf } from "../../spec/cellValues";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { QUARTER_HEADINGS } from "../headings";
import { dayCell } from "../parts/dayCell";
import type { ColumnTable } from "../parts/ColumnTable";
import { readingSheetTable, wantedOf, type ReadTable, type TableWanted } from "../parts/readSheetTable";
import { settledProgress } from "../parts/settledProgress";
import type { SheetColumn } from "../parts/SheetColumn";
import type { TabledGrid } from "../parts/TabledGrid";
import { contentIn, formulaIn } from "./cellsOfGrid";
import type { Spot, Claims } from "./Claims";
import { isOurWord } from "./ourWords";
import { tellingOurFormulas } from "./ourFormulas";
import { pairTableRows, type RowPairs } from "./pairTableRows";
import { isRewording } from "./isRewording";
import { specGrid } from "./specGrid";

/** How a table of ours takes up what people write into it. */
export interface ClaimingTable<Row> {
  readonly table: ColumnTable<Row>;
  /** The headings of the cells that tell its rows apart. */
  readonly keys: readonly string[];
  /**
   * What becomes of a word over one that comes from elsewhere: it was merged; it is not taken up; or nobody can have typed it, because
   * the cell is locked.
   */
  readonly sourceWords: "merged" | "refused" | "locked";
  /** How many rows of the form follow its lines. */
  readonly tail?: number;
  readonly stopAt?: readonly string[];
}

/** What a sheet with a table knows of its cells; `right` is the table's last column as it stands. */
export interface TableClaims extends Claims {
  readonly right: number;
}

/** A table as it stands, as it will stand, and what its rows have become. */
interface Tables<Row> extends ClaimingTable<Row> {
  readonly spec: SheetSpec;
  readonly grid: Grid;
  readonly old: ReadTable;
  readonly fresh: ReadTable;
  readonly pairs: RowPairs;
  readonly columns: ReadonlyMap<string, SheetColumn<Row>>;
  readonly isOurs: (formula: string) => boolean;
  /** Where its rows stand, those that left the plan too. */
  readonly lines: ReadonlySet<number>;
  /** The heading over a column of the sheet as it stands. */
  readonly headings: ReadonlyMap<number, string>;
  /** What stands under a heading, once somebody asked. */
  readonly texts: Map<string, readonly string[]>;
}

/**
 * What a sheet that holds one of our tables knows of its cells; undefined when the table is not found on it.
 *
 * @example tableClaims(content, spec, { table: TASK_TABLE, keys: ["Mã"], sourceWords: "merged" })?.isTaken({ row: 3, column: 40 }) // => false
 */
export function tableClaims<Row>(
  content: TabledGrid,
  spec: SheetSpec,
  claiming: ClaimingTable<Row>,
): TableClaims | undefined {
  return atOnce(claimingTable(content, spec, claiming));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* claimingTable(content, spec, { table: TASK_TABLE, keys: ["Mã"], sourceWords: "merged" })
 */
export function* claimingTable<Row>(
  content: TabledGrid,
  spec: SheetSpec,
  claiming: ClaimingTable<Row>,
): Sliced<TableClaims | undefined> {
  const wanted: TableWanted = { ...wantedOf(claiming.table), ...(claiming.stopAt && { stopAt: claiming.stopAt }) };
  const old = yield* readingSheetTable(content, wanted);
  const fresh = yield* readingSheetTable(specGrid(spec), wanted);
  if (old === undefined || fresh === undefined) return undefined;
  const isOurs = yield* tellingOurFormulas(content.grid, spec);
  const tables: Tables<Row> = {
    ...claiming,
    spec,
    grid: content.grid,
    old,
    fresh,
    isOurs,
    pairs: pairTableRows(old, fresh, claiming.keys),
    columns: new Map(claiming.table.columns.map((column) => [column.heading, column])),
    lines: new Set([...old.rows, ...old.parked].map(({ row }) => row)),
    headings: new Map([...old.columnOf].map(([heading, column]) => [column, heading])),
    texts: new Map(),
  };
  return {
    isTaken: (cell) => isTaken(tables, cell),
    placeOf: (cell) => placeOf(tables, cell),
    right: lastColumn(old),
  };
}

function isTaken<Row>(tables: Tables<Row>, cell: Spot): boolean {
  const { old, fresh, columns, headings } = tables;
  const heading = headings.get(cell.column);
  const isInRows = tables.lines.has(cell.row);
  if (cell.row !== old.headingRow && !isInRows) return isOursOutside(tables, cell);
  if (heading === undefined) return false;
  return isInRows ? isWritten(tables, cell, heading) : columns.has(heading) || fresh.columnOf.has(heading);
}

/** Whether the new row says what this cell of it says, or says it anew. */
function isWritten<Row>(tables: Tables<Row>, cell: Spot, heading: string): boolean {
  const { grid, columns, pairs, sourceWords } = tables;
  const column = columns.get(heading);
  const now = pairs.get(cell.row)?.cells.get(heading);
  if (column === undefined) return now !== undefined;
  if (column.hidden === true) return true;
  if (column.filledBy === "formula") return isReckoned(tables, cell);
  if (formulaIn(grid, cell) !== null) return true;
  if (column.filledBy === "person") return now !== undefined && writtenAs(grid, cell, heading).some(sameAs(now));
  if (sourceWords !== "refused") return pairs.has(cell.row);
  return now !== undefined && isRewording(textOf(contentIn(grid, cell)), textOf(now), columnTexts(tables, heading));
}

function isReckoned<Row>({ grid, isOurs }: Tables<Row>, cell: Spot): boolean {
  const formula = formulaIn(grid, cell);
  return formula === null ? grid.formulas === undefined : isOurs(formula);
}

/** What a person's cell can become: a day that was typed as text is written as a day, and 60 as 60 %. */
function writtenAs(grid: Grid, cell: Spot, heading: string): readonly CellContent[] {
  const content = contentIn(grid, cell);
  const format = grid.numberFormats?.[cell.row - grid.row]?.[cell.column - grid.column];
  const isQuarter = QUARTER_HEADINGS.some((quarter) => quarter === heading);
  return [content, dayCell(content), ...(isQuarter ? [settledProgress(content, format)] : [])];
}

function sameAs(now: CellContent): (before: CellContent) => boolean {
  return (before) => sameContent(before, now);
}

/** A ledger has thousands of lines, and each asks for its column. */
function columnTexts<Row>({ old, texts }: Tables<Row>, heading: string): readonly string[] {
  const known = texts.get(heading) ?? old.rows.map(({ cells }) => textOf(cells.get(heading)));
  texts.set(heading, known);
  return known;
}

/** Outside a table: titles, labels, and the formulas that stand with them. */
function isOursOutside<Row>(tables: Tables<Row>, cell: Spot): boolean {
  const { grid, headings, columns } = tables;
  const content = contentIn(grid, cell);
  if (isSaidAgain(tables, cell)) return true;
  if (formulaIn(grid, cell) === null) return typeof content === "string" && isOurWord(content);
  // Over the hidden columns stand their sums.
  return columns.get(headings.get(cell.column) ?? "")?.hidden === true || isOurFormula(content, cell);
}

/** Whether the new sheet says the same in its place: another formula where one stands, the same words where words do. */
function isSaidAgain<Row>(tables: Tables<Row>, cell: Spot): boolean {
  const row = rowFor(tables, cell.row);
  const now = tables.spec.rows[row ?? -1]?.[cell.column] ?? null;
  return isFormula(now) ? formulaIn(tables.grid, cell) !== null : now !== null && now === contentIn(tables.grid, cell);
}

/** Title lines start in the first column and totals under the tasks; people's own formulas stand elsewhere. */
function isOurFormula(content: unknown, { column }: Spot): boolean {
  return column === 0 || content === null || (typeof content === "string" && isOurWord(content));
}

function placeOf<Row>(tables: Tables<Row>, cell: Spot): Spot | null {
  const row = rowFor(tables, cell.row);
  const column = columnFor(tables, cell);
  return row === null || column === null ? null : { row, column };
}

function rowFor<Row>({ old, fresh, pairs, lines, tail = 0 }: Tables<Row>, row: number): number | null {
  const fromHeading = fresh.headingRow + row - old.headingRow;
  if (row <= old.headingRow) return fromHeading < 0 ? null : fromHeading;
  if (lines.has(row)) return pairs.get(row)?.row ?? null;
  const below = row - lastRow(old);
  return below > 0 && below <= tail ? lastRow(fresh) + below : null;
}

function lastRow({ headingRow, rows }: ReadTable): number {
  return Math.max(headingRow, ...rows.map(({ row }) => row));
}

/** Beside the table it stays beside it; inside, only what stood under a heading that is gone finds its place again. */
function columnFor<Row>(tables: Tables<Row>, { row, column }: Spot): number | null {
  const { old, fresh } = tables;
  const right = lastColumn(old);
  if (column > right) return column + lastColumn(fresh) - right;
  const isOutside = row < old.headingRow || (row > lastRow(old) && !tables.lines.has(row));
  return isOutside || (tables.lines.has(row) && isLost(tables, column)) ? column : null;
}

/** Whether people fill a column whose heading somebody took away. */
function isLost<Row>({ old, fresh, columns }: Tables<Row>, column: number): boolean {
  const heading = [...fresh.columnOf].find(([, place]) => place === column)?.[0] ?? "";
  return columns.get(heading)?.filledBy === "person" && !old.columnOf.has(heading);
}

function lastColumn({ columnOf }: ReadTable): number {
  return Math.max(0, ...columnOf.values());
}
