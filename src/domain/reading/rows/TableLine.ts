import type { ColumnRole } from "../Reading";
import type { TableColumns } from "../header/TableColumns";
import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { parseOrdinal, type Ordinal } from "../words/parseOrdinal";

/** One physical row of a table body. `strays` stand under no heading. `afterBreak` says that noise or a gap was skipped before it. */
export interface TableLine {
  readonly position: number;
  readonly row: number;
  readonly cells: readonly SourceCell[];
  readonly strays: readonly SourceCell[];
  readonly ordinal: Ordinal | undefined;
  readonly roles: ReadonlySet<ColumnRole>;
  readonly byColumn: ReadonlyMap<number, readonly SourceCell[]>;
}

/**
 * A row seen through the table's columns.
 *
 * @example buildTableLine(columns, row, 17).roles // => new Set(["ordinal", "content", "lead", "time"])
 */
export function buildTableLine(columns: TableColumns, row: SourceRow, position: number): TableLine {
  const byColumn = new Map<number, SourceCell[]>();
  const strays: SourceCell[] = [];
  const roles = new Set<ColumnRole>();
  for (const cell of row.cells) {
    const owner = columns.ownerOf(cell.column);
    const role = owner === undefined ? undefined : columns.roleOf(owner);
    if (owner === undefined || role === undefined) {
      strays.push(cell);
      continue;
    }
    roles.add(role);
    const known = byColumn.get(owner);
    if (known === undefined) byColumn.set(owner, [cell]);
    else known.push(cell);
  }
  const ordinalColumn = columns.columnOf("ordinal");
  const ordinalCell = ordinalColumn === undefined ? undefined : byColumn.get(ordinalColumn)?.[0];
  const ordinal = ordinalCell === undefined ? undefined : parseOrdinal(ordinalCell.text);
  return { position, row: row.row, cells: row.cells, strays, ordinal, roles, byColumn };
}

/**
 * Whether the row holds who does it or when, so that it is more than a heading.
 *
 * @example hasDetails(line) // => true
 */
export function hasDetails(line: TableLine): boolean {
  return line.roles.has("lead") || line.roles.has("coordinating") || line.roles.has("time");
}

/**
 * The first cell of a role in the row.
 *
 * @example cellOf(line, columns, "content")?.text // => "Rà soát, ký cam kết"
 */
export function cellInColumn(line: TableLine, columns: TableColumns, role: ColumnRole): SourceCell | undefined {
  const column = columns.columnOf(role);
  return column === undefined ? undefined : line.byColumn.get(column)?.[0];
}
