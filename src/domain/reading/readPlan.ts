import type { Grid } from "../grid/Grid";
import type { Issue } from "../plan/Issue";
import type { Plan, PlanCells } from "../plan/Plan";
import type { Catalogue } from "../plan/Unit";
import { err, ok, type Result } from "../text/result";
import { findTables } from "./header/findTables";
import { memoize } from "./source/memoize";
import { readPlanHeader, type PlanHeader } from "./meta/readPlanHeader";
import { readProse } from "./meta/readProse";
import { readReports } from "./meta/readReports";
import { reportsCell } from "./meta/reportsCell";
import { yearOfTimes } from "./meta/yearOfTimes";
import { readOutline } from "./outline/readOutline";
import type { Reading, ReadingFailure, RoleChoice, UnreadCell } from "./Reading";
import { buildSourceSheet } from "./source/buildSourceSheet";
import { convertLegacyFonts } from "../grid/convertLegacyFonts";
import { coveringMerge } from "./source/coveringMerge";
import { splitColumn } from "./source/splitColumn";
import type { SourceCell, SourceSheet } from "./source/SourceSheet";
import { chooseTable, type ChosenTable } from "./tasks/chooseTable";
import { extraHeadings } from "./tasks/extraHeadings";
import { readTasks } from "./tasks/readTable";
import { columnIssues, missingColumns } from "./tasks/tableIssues";
import { parseSchedule } from "../time/parseSchedule";
import { splitUnits } from "../units/splitUnits";

/** What reading needs to know beside the sheet. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  /** What somebody said the columns are for; wins over headings and cells. */
  readonly roles?: readonly RoleChoice[];
}

/**
 * Reads a worksheet into a plan: finds the task table wherever it stands, puts broken rows together, and reads title, issuer, year and
 * report deadlines from the text around it. Every non-empty cell is used or listed as unread.
 *
 * @example readPlan(grid, { catalogue }) // => ok({ plan: { title: "Kế hoạch thực hiện công tác dân vận năm 2023", … }, … })
 * @example readPlan(emptyGrid, { catalogue }) // => err({ kind: "empty-sheet", sheet: "Sheet1" })
 */
export function readPlan(grid: Grid, context: ReadingContext): Result<Reading, ReadingFailure> {
  const unicode = convertLegacyFonts(grid);
  const read = readUnicode(unicode.grid, context);
  return read.ok ? ok({ ...read.value, issues: [...unicode.issues, ...read.value.issues] }) : read;
}

function readUnicode(grid: Grid, context: ReadingContext): Result<Reading, ReadingFailure> {
  const sheet = buildSourceSheet(grid);
  if (sheet.rows.length === 0) return err({ kind: "empty-sheet", sheet: grid.sheet });
  const covering = coveringMerge(sheet);
  if (covering !== undefined) return err({ kind: "merged-over-everything", sheet: grid.sheet, cell: covering });
  return readTablePlan(sheet, context) ?? readSplit(grid, context) ?? readProsePlan(sheet, context);
}

function readTablePlan(sheet: SourceSheet, context: ReadingContext): Result<Reading, ReadingFailure> | undefined {
  const tables = findTables(sheet);
  const roles = context.roles ?? [];
  const asTold = chooseTable(sheet, tables, roles);
  // A choice that leaves no task table must not make a plan unreadable.
  const chosen = asTold === undefined && roles.length > 0 ? chooseTable(sheet, tables) : asTold;
  if (chosen === undefined) return undefined;
  if (chosen.rows.groups.tasks.length === 0) return err({ kind: "no-tasks", sheet: sheet.name, cell: chosen.address });
  return ok(readAround(sheet, chosen, context));
}

// A table that was pasted as text stands in one column.
function readSplit(grid: Grid, context: ReadingContext): Result<Reading, ReadingFailure> | undefined {
  const split = splitColumn(grid);
  return split === undefined ? undefined : readTablePlan(buildSourceSheet(split, split.column), context);
}

function readProsePlan(sheet: SourceSheet, context: ReadingContext): Result<Reading, ReadingFailure> {
  const outline = readOutline(sheet, (text) => splitUnits(text, context.catalogue));
  if (outline === undefined) return err({ kind: "no-table", sheet: sheet.name });
  const { header, tasks, paragraphs, used } = outline;
  const about = planOf(header, paragraphs, header.year);
  const source = { ...cellsOf(header, used), header: null, missingColumns: [] };
  const plan: Plan = { ...about, form: "outline", tasks, extraColumns: [], source };
  return ok({ sheet: sheet.name, plan, columns: [], issues: [], unread: unreadCells(sheet, new Set(used)) });
}

function readAround(sheet: SourceSheet, chosen: ChosenTable, context: ReadingContext): Reading {
  const { table, rows } = chosen;
  const header = readPlanHeader(sheet.rows.slice(chosen.from, table.header.first));
  const closing = readProse(rows.after);
  const year = header.isTold ? header.year : (yearOfTimes(rows) ?? header.year);
  const { tasks, issues } = readTasks(rows, {
    path: header.prose.path,
    heading: header.prose.heading,
    parse: memoize((text) => parseSchedule(text, year)),
    split: (text) => splitUnits(text, context.catalogue),
  });
  const used = new Set([...header.used, ...rows.used, ...closing.used]);
  const missing = missingColumns(rows.columns);
  const plan: Plan = {
    ...planOf(header, [...header.prose.paragraphs, ...closing.paragraphs], year),
    tasks,
    extraColumns: [...extraHeadings(rows.columns).values()],
    source: {
      ...cellsOf({ ...header, year }, [...header.prose.used, ...closing.used]),
      header: chosen.address,
      missingColumns: missing,
    },
  };
  return {
    sheet: sheet.name,
    plan,
    columns: rows.columns.choices,
    issues: [...columnIssues(missing, chosen.address), ...issues, ...severalTables(chosen)],
    unread: unreadCells(sheet, used),
  };
}

function planOf(
  header: PlanHeader,
  paragraphs: readonly string[],
  year: number | null,
): Omit<Plan, "tasks" | "extraColumns"> {
  const { title, issuer, parentIssuer, place, prose } = header;
  const reports = readReports(paragraphs, year);
  return { title, issuer, parentIssuer, year, form: "table", legalBasis: prose.legalBasis, place, reports };
}

function cellsOf(
  { titleCell, year }: Pick<PlanHeader, "titleCell" | "year">,
  prose: readonly SourceCell[],
): Pick<PlanCells, "title" | "reports"> {
  return { title: titleCell, reports: reportsCell(prose, year) };
}

function severalTables(chosen: ChosenTable): readonly Issue[] {
  if (chosen.others.length === 0) return [];
  return [
    { kind: "several-tables", severity: "warning", cell: chosen.address, chosen: chosen.area, others: chosen.others },
  ];
}

// What no part of the plan claimed is unread by definition, so that nothing can be forgotten.
function unreadCells(sheet: SourceSheet, used: ReadonlySet<SourceCell>): readonly UnreadCell[] {
  const unread: UnreadCell[] = [];
  for (const { cells } of sheet.rows) {
    for (const cell of cells) if (!used.has(cell)) unread.push({ cell: cell.address, text: cell.text });
  }
  return unread;
}
