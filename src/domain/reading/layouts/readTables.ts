import type { Issue } from "../../plan/Issue";
import type { Plan, Task } from "../../plan/Plan";
import { spanOfPlan } from "../../time/calendar/spanOfPlan";
import { parseSchedule } from "../../time/parseSchedule";
import { splitUnits } from "../../units/splitUnits";
import { readPlanHeader } from "../meta/readPlanHeader";
import { readProse, type Prose } from "../meta/readProse";
import { yearOfTimes } from "../meta/yearOfTimes";
import type { ReadingContext } from "../ReadingContext";
import { memoize } from "../source/memoize";
import type { SourceCell } from "../source/SourceSheet";
import { chooseTable, type ChosenTable } from "../tasks/chooseTable";
import { extraHeadings } from "../tasks/extraHeadings";
import { numberedOn } from "../tasks/numberedOn";
import { readTasks } from "../tasks/readTable";
import { columnIssues, missingColumns, unmarkedIssue, untoldRoles } from "../tasks/tableIssues";
import type { LaidReading } from "./Candidate";
import type { LaidSheet } from "./Layout";
import { cellsOf, planOf } from "./planOf";

/** What a layout's tables give: a reading, the cell of a table without tasks, or nothing when no table holds tasks. */
export type TablesRead =
  | { readonly kind: "read"; readonly reading: LaidReading }
  | { readonly kind: "no-tasks"; readonly cell: string }
  | { readonly kind: "no-table" };

/**
 * Reads the plan of a sheet that has been laid out in tables: the tasks of the table that says most, and what stands around it. A table
 * annexed to another plan is of that plan's year (`body`) unless its title names one.
 *
 * @example readTables(laid, { catalogue }).kind // => "read"
 */
export function readTables(laid: LaidSheet, context: ReadingContext, body?: Body): TablesRead {
  const { sheet, tables } = laid;
  const roles = context.roles ?? [];
  const asTold = chooseTable(sheet, tables, roles);
  // A choice that leaves no task table must not make a plan unreadable.
  const chosen = asTold === undefined && roles.length > 0 ? chooseTable(sheet, tables) : asTold;
  if (chosen === undefined) return { kind: "no-table" };
  if (chosen.rows.groups.tasks.length === 0) return { kind: "no-tasks", cell: chosen.address };
  return { kind: "read", reading: readAround(laid, chosen, { ...context, body }) };
}

type Body = Pick<Plan, "title" | "year">;

function readAround(
  laid: LaidSheet,
  chosen: ChosenTable,
  context: ReadingContext & { readonly body: Body | undefined },
): LaidReading {
  const { layout, sheet, noise } = laid;
  const { table, rows } = chosen;
  const after = [...rows.after, ...sheet.rows.slice(table.to, nextHeader(laid, table.to))];
  const header = readPlanHeader(sheet.rows.slice(chosen.from, table.header.first));
  const closing = readProse(after);
  const own = header.isTold ? header.year : (yearOfTimes(rows) ?? header.year);
  const span = spanOfPlan(
    header.isTold || context.body === undefined ? { title: header.title, year: own } : context.body,
  );
  const { tasks, issues } = readTasks(rows, {
    path: header.prose.path,
    heading: header.prose.heading,
    parse: memoize((text) => parseSchedule(text, span)),
    split: (text) => splitUnits(text, context.catalogue),
  });
  const plan: Plan = {
    ...planOf(header, [...header.prose.paragraphs, ...closing.paragraphs], span),
    tasks,
    extraColumns: [...extraHeadings(rows.columns).values()],
    source: {
      ...cellsOf(header, [...header.prose.used, ...closing.used], span),
      header: chosen.address,
      missingColumns: missingColumns(rows.columns),
    },
  };
  return {
    layout,
    sheet,
    plan,
    columns: rows.columns.choices,
    issues: [...laid.issues, ...aboutTable(chosen, tasks), ...issues, ...severalTables(chosen)],
    used: [...header.used, ...rows.used, ...usedBelow(closing, numberedOn(after, tasks.at(-1)?.ordinal)), ...noise],
  };
}

function aboutTable({ rows, address }: ChosenTable, tasks: readonly Task[]): readonly Issue[] {
  return [...columnIssues(untoldRoles(missingColumns(rows.columns), tasks), address), ...unmarkedIssue(rows, address)];
}

function usedBelow({ used }: Prose, leftOver: readonly SourceCell[]): readonly SourceCell[] {
  const left = new Set(leftOver);
  return used.filter((cell) => !left.has(cell));
}

// Where the next table starts.
function nextHeader({ sheet, tables }: LaidSheet, from: number): number {
  return Math.min(sheet.rows.length, ...tables.map(({ header }) => header.first).filter((first) => first >= from));
}

function severalTables(chosen: ChosenTable): readonly Issue[] {
  if (chosen.others.length === 0) return [];
  return [
    { kind: "several-tables", severity: "warning", cell: chosen.address, chosen: chosen.area, others: chosen.others },
  ];
}
