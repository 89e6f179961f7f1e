import type { ColumnChoice, ColumnRole, RoleChoice } from "../Reading";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import { chooseColumns } from "./chooseColumns";
import { chosenRoles } from "./chosenRoles";
import { doneColumn } from "./doneColumn";
import type { FoundTable } from "./findTables";
import type { HeaderColumn } from "./HeaderBand";
import { unitColumns, type UnitColumn } from "./unitColumns";

const SAMPLE_ROWS = 200;
const LEAST_FILL = 0.3;

/** The columns of a table: what each is for, and to which heading a cell belongs. */
export interface TableColumns {
  readonly choices: readonly ColumnChoice[];
  readonly headers: readonly HeaderColumn[];
  /** The column under whose heading a place stands; a merged heading owns every column below it. */
  readonly ownerOf: (column: number) => number | undefined;
  readonly roleOf: (owner: number) => ColumnRole | undefined;
  /** The column of a role; of several (a matrix) the first. */
  readonly columnOf: (role: ColumnRole) => number | undefined;
  /** The column that says when each task was done; its role is "extra". */
  readonly doneOn: number | undefined;
  /** The columns of a matrix of units; the role of each is "extra". */
  readonly units: readonly UnitColumn[];
  /** The first and the last heading of a matrix that says when or who, and under which nothing stands. */
  readonly unmarked: string | undefined;
}

/**
 * Reads what the columns of a table are for, from its headings and from a sample of its rows.
 *
 * @example buildTableColumns(sheet, table).columnOf("lead") // => 2
 */
export function buildTableColumns(
  sheet: SourceSheet,
  table: FoundTable,
  roles: readonly RoleChoice[] = [],
): TableColumns {
  const sample = sampleCells(sheet, table);
  const found = withoutHeading(table.header.columns, sample);
  const told = chosenRoles(found, roles);
  const headers = found.map((one) => (isPeriodNoMore(told.get(one.column)) ? { ...one, period: undefined } : one));
  const owners = ownersOf(headers);
  const byOwner = new Map<number, SourceCell[]>();
  for (const cell of sample) {
    const owner = owners.get(cell.column);
    if (owner !== undefined) byOwner.set(owner, [...(byOwner.get(owner) ?? []), cell]);
  }
  const cellsOf = (one: HeaderColumn): readonly SourceCell[] => byOwner.get(one.column) ?? [];
  const done = doneColumn(headers, cellsOf)?.column;
  const units = unitColumns(
    headers.filter((one) => !told.has(one.column) && one.column !== done),
    cellsOf,
  );
  const further = [...units.columns.map(({ column }) => column), ...(done === undefined ? [] : [done])];
  const known = new Map([...further.map((column) => [column, "extra"] as const), ...told]);
  const choices = chooseColumns(headers, cellsOf, known);
  const roleOf = new Map(choices.map((one) => [one.column, one.role]));
  const firstOf = new Map([...choices].reverse().map((one) => [one.role, one.column] as const));
  return {
    choices,
    headers,
    ownerOf: (column) => owners.get(column),
    roleOf: (owner) => roleOf.get(owner),
    columnOf: (role) => firstOf.get(role),
    doneOn: done !== undefined && roleOf.get(done) === "extra" ? done : undefined,
    units: units.columns,
    unmarked: unmarkedMatrix(headers, units, roleOf, cellsOf),
  };
}

// People who colour cells leave them empty.
function unmarkedMatrix(
  headers: readonly HeaderColumn[],
  units: ReturnType<typeof unitColumns>,
  roleOf: ReadonlyMap<number, ColumnRole>,
  cellsOf: (column: HeaderColumn) => readonly SourceCell[],
): string | undefined {
  const isSaid = (role: ColumnRole): boolean =>
    headers.some((one) => roleOf.get(one.column) === role && cellsOf(one).length > 0);
  const periods = headers.filter((one) => one.period !== undefined).map(({ heading }) => heading);
  const names = units.isMarked || isSaid("lead") ? [] : units.columns.map(({ name }) => name);
  const unsaid = isSaid("time") || periods.length < 2 ? names : periods;
  return unsaid.length === 0 ? undefined : `${unsaid[0] ?? ""} – ${unsaid.at(-1) ?? ""}`;
}

// A column of a quarter matrix that somebody says is for something else.
function isPeriodNoMore(told: ColumnRole | undefined): boolean {
  return told !== undefined && told !== "time";
}

function sampleCells(sheet: SourceSheet, table: FoundTable): readonly SourceCell[] {
  const repeats = new Set(table.repeats.flatMap((band) => sheet.rows.slice(band.first, band.last + 1)));
  return sheet.rows
    .slice(table.from, Math.min(table.to, table.from + SAMPLE_ROWS))
    .filter((row) => !repeats.has(row))
    .flatMap((row) => row.cells);
}

// A column that nobody gave a heading is a column all the same when it is filled about as well as the others.
function withoutHeading(columns: readonly HeaderColumn[], sample: readonly SourceCell[]): readonly HeaderColumn[] {
  const known = ownersOf(columns);
  const counts = new Map<number, number>();
  for (const cell of sample) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  const most = Math.max(1, ...columns.map((one) => counts.get(one.column) ?? 0));
  const first = Math.min(...columns.map((one) => one.column));
  const last = Math.max(...columns.map((one) => one.lastColumn));
  const unheaded = [...counts]
    .filter(
      ([column, count]) =>
        !known.has(column) && count >= LEAST_FILL * most && column >= first - 1 && column <= last + 1,
    )
    .map(([column]) => ({ column, lastColumn: column, heading: "", parent: "", period: undefined }));
  return [...columns, ...unheaded].sort((a, b) => a.column - b.column);
}

function ownersOf(columns: readonly HeaderColumn[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  for (const one of columns) owners.set(one.column, one.column);
  for (const one of columns) {
    for (let column = one.column; column <= one.lastColumn; column += 1) {
      if (!owners.has(column)) owners.set(column, one.column);
    }
  }
  return owners;
}
