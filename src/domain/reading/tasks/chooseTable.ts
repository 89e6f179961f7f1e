import { areaAddress } from "../../grid/Grid";
import type { FoundTable } from "../header/findTables";
import type { RoleChoice } from "../Reading";
import type { SourceRow, SourceSheet } from "../source/SourceSheet";
import { gatherTable, type TableRows } from "./readTable";

/** The table that holds the plan's tasks, and the other tables of the sheet by their areas. */
export interface ChosenTable {
  readonly table: FoundTable;
  readonly rows: TableRows;
  /** Position of the first row that can belong to the text above the table. */
  readonly from: number;
  readonly address: string;
  readonly area: string;
  readonly others: readonly string[];
}

const WORTH = { content: 2, lead: 3, coordinating: 2, time: 3, ordinal: 1 } as const;
const SURE_HEADING = 0.6;
const ROLES = ["content", "lead", "coordinating", "time", "ordinal"] as const;

/**
 * Chooses the task table: the one whose columns say most about who does what when, the larger of two alike. Undefined without any table.
 *
 * @example chooseTable(sheet, tables)?.others // => ["A40:C52"]
 */
export function chooseTable(
  sheet: SourceSheet,
  tables: readonly FoundTable[],
  roles: readonly RoleChoice[] = [],
): ChosenTable | undefined {
  const read = tables.map((table) => ({ table, rows: gatherTable(sheet, table, roles) }));
  const [best] = read.filter(({ rows }) => isTaskTable(rows)).sort((a, b) => worth(b.rows) - worth(a.rows));
  if (best === undefined) return undefined;
  const first = sheet.rows[best.table.header.first]?.cells[0];
  const above = read.filter(({ table }) => table.header.first < best.table.header.first).at(-1);
  return {
    ...best,
    from: above === undefined ? 0 : endOf(sheet, above.table, above.rows),
    address: first?.address ?? "",
    area: areaOf(sheet, best.table, best.rows),
    others: read
      .filter((one) => one !== best && endOf(sheet, one.table, one.rows) > one.table.from)
      .map(({ table, rows }) => areaOf(sheet, table, rows)),
  };
}

function isTaskTable({ columns }: TableRows): boolean {
  const content = columns.choices.find((one) => one.role === "content");
  if (content === undefined) return false;
  const saysWhoOrWhen = (["lead", "coordinating", "time"] as const).some(
    (role) => columns.columnOf(role) !== undefined,
  );
  return saysWhoOrWhen || (columns.columnOf("ordinal") !== undefined && content.confidence >= SURE_HEADING);
}

function worth({ columns, groups }: TableRows): number {
  const known = ROLES.filter((role) => columns.columnOf(role) !== undefined).reduce(
    (sum, role) => sum + WORTH[role],
    0,
  );
  const tasks = groups.tasks.length;
  return tasks === 0 ? known / 100 : known + tasks / (tasks + 10);
}

// Position after the table's last row; a table that holds no tasks reaches as far as its rows stand together.
function endOf(sheet: SourceSheet, table: FoundTable, rows: TableRows): number {
  if (rows.groups.tasks.length > 0) return table.to - rows.after.length;
  let end = table.from;
  while (end < table.to && isNextRow(sheet.rows[end - 1], sheet.rows[end])) end += 1;
  return end;
}

function isNextRow(above: SourceRow | undefined, row: SourceRow | undefined): boolean {
  return above !== undefined && row !== undefined && row.row - above.row === 1 && row.cells.length > 1;
}

function areaOf(sheet: SourceSheet, table: FoundTable, rows: TableRows): string {
  const columns = rows.columns.headers;
  const row = sheet.rows[table.header.first]?.row ?? 0;
  const column = columns[0]?.column ?? 0;
  const lastTask = rows.groups.tasks.at(-1)?.entry.lines.at(-1)?.row;
  const lastRow = lastTask ?? sheet.rows[endOf(sheet, table, rows) - 1]?.row ?? row;
  const lastColumn = Math.max(...columns.map((one) => one.lastColumn));
  return areaAddress({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
}
