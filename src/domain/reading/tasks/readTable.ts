import type { Issue } from "../../plan/Issue";
import type { Schedule, Task } from "../../plan/Plan";
import type { UnitMention } from "../../plan/Unit";
import { buildTableColumns, type TableColumns } from "../header/TableColumns";
import type { FoundTable } from "../header/findTables";
import { groupRows } from "../rows/groupRows";
import type { RoleChoice } from "../Reading";
import { readTableLines } from "../rows/readTableLines";
import type { TableLine } from "../rows/TableLine";
import { countTableLines } from "../rows/trimLines";
import type { SourceCell, SourceRow, SourceSheet } from "../source/SourceSheet";
import { carryLeads } from "./carryLeads";
import { carryTimes } from "./carryTimes";
import { completionReader } from "./completionReader";
import { extraHeadings } from "./extraHeadings";
import { longestLine } from "./joinWrapped";
import { markedUnits } from "./markedUnits";
import { buildTask, type BuiltTask } from "./buildTask";
import { repeatDittos } from "./repeatDittos";
import { restoreOrdinals } from "./restoreOrdinals";
import { timeIssues } from "./tableIssues";
import { timesAmongUnits } from "./timesAmongUnits";
import { usedByRepeat, usedByTasks } from "./usedCells";
import { resolveGroups, type ResolvedGroups } from "./resolveGroups";

/** The rows of a table put together, before times and units are understood. */
export interface TableRows {
  readonly columns: TableColumns;
  readonly groups: ResolvedGroups;
  /** The rows after the table's last task, and the cells that the table uses. */
  readonly after: readonly SourceRow[];
  readonly used: readonly SourceCell[];
  /** Whether cells of the table are merged downwards: an empty one then is empty. */
  readonly tellsMerges: boolean;
}

/** How the words of a task are understood. */
export interface Understanding {
  readonly path: readonly string[];
  readonly heading: string;
  readonly parse: (text: string) => Schedule;
  readonly split: (text: string) => readonly UnitMention[];
}

/**
 * Puts the rows of a table together: columns, tasks, headings, and where the table ends.
 *
 * @example gatherTable(sheet, table).groups.tasks.length // => 11
 */
export function gatherTable(sheet: SourceSheet, table: FoundTable, roles: readonly RoleChoice[] = []): TableRows {
  const columns = buildTableColumns(sheet, table, roles);
  const { lines, noise } = readTableLines(sheet, table, columns);
  const count = countTableLines(lines, columns);
  const body = lines.slice(0, count);
  const groups = resolveGroups(sheet, columns, groupRows(sheet, columns, body));
  const header = sheet.rows.slice(table.header.first, table.header.last + 1).flatMap((row) => row.cells);
  const repeats = table.repeats.flatMap((repeat) => usedByRepeat(sheet, table.header, repeat));
  const after = lines.slice(count).map(({ row, cells }) => ({ row, cells }));
  return {
    columns,
    groups,
    after,
    tellsMerges: mergesRows(sheet, body),
    used: [...header, ...repeats, ...noise, ...groups.prepared, ...usedByTasks(columns, groups.tasks)],
  };
}

function mergesRows({ merges }: SourceSheet, body: readonly TableLine[]): boolean {
  const [first, last] = [body[0]?.row ?? Infinity, body.at(-1)?.row ?? -Infinity];
  return merges.some(({ row, rows }) => rows > 1 && row >= first && row <= last);
}

/**
 * The tasks of a table and what is odd about its date cells.
 *
 * @example readTasks(rows, understanding).tasks[0]?.ordinal // => "1"
 */
export function readTasks(
  rows: TableRows,
  understanding: Understanding,
): { readonly tasks: readonly Task[]; readonly issues: readonly Issue[] } {
  const told = carryTimes(repeatDittos(rows.groups.tasks), rows.columns);
  const marked = markedUnits(
    told.map((one) => one.cells),
    rows.columns,
  );
  const named = told.map((one, index) => ({ ...one, cells: marked[index] ?? one.cells }));
  const isTold = rows.tellsMerges || rows.columns.units.length > 0;
  const { tasks, issues } = isTold ? { tasks: named, issues: [] } : carryLeads(named);
  const widths = {
    lead: longestLine(tasks.map(({ cells }) => cells.lead.text)),
    coordinating: longestLine(tasks.map(({ cells }) => cells.coordinating.text)),
  };
  const cells = tasks.map((one) => one.cells);
  const doneOn = completionReader(cells, rows.columns.doneOn, understanding.parse);
  const context = { columns: rows.columns, ...understanding, widths, doneOn, extras: extraHeadings(rows.columns) };
  const built: readonly BuiltTask[] = restoreOrdinals(tasks).map((one) => buildTask(context, one));
  const read = built.map(({ task }) => task);
  const lost = timesAmongUnits(read, understanding.parse);
  return { tasks: read, issues: [...issues, ...timeIssues(built), ...lost] };
}
