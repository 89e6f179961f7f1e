import type { ColumnChoice, ColumnRole, RoleChoice } from "../Reading";
import type { SourceCell, SourceSheet } from "../source/SourceSheet";
import { chooseColumns } from "./chooseColumns";
import { chosenRoles } from "./chosenRoles";
import type { FoundTable } from "./findTables";
import type { HeaderColumn } from "./HeaderBand";

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
  const choices = chooseColumns(headers, (one) => byOwner.get(one.column) ?? [], told);
  const roleOf = new Map(choices.map((one) => [one.column, one.role]));
  const firstOf = new Map([...choices].reverse().map((one) => [one.role, one.column] as const));
  return {
    choices,
    headers,
    ownerOf: (column) => owners.get(column),
    roleOf: (owner) => roleOf.get(owner),
    columnOf: (role) => firstOf.get(role),
  };
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
