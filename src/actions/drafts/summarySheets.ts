import { columnLetters, fixedAddress, quoteSheet } from "../../domain/grid/Grid";
import { FIELD_HEADINGS, PROGRESS_HEADINGS } from "../../sheets/headings";
import { SHEET_NAMES } from "../../sheets/labels";
import { codeInMark, MARKS, unitMark } from "../../sheets/marks";
import { LIST_HEADING_ROW } from "../../sheets/parts/listSheet";
import type { Figures, LineCounts } from "../../domain/tracking/figures";
import { comparisonSheet } from "../../sheets/comparison/comparisonSheet";
import { remindersSheet } from "../../sheets/reminders/remindersSheet";
import { extensionsSheet } from "../../sheets/extensions/extensionsSheet";
import { TASK_FIELD_HEADINGS } from "../../sheets/parts/fieldColumns";
import { fieldsInUse } from "../workbook/fieldsInUse";
import { coverSheet, type CoverCounts } from "../../sheets/cover/coverSheet";
import { comparedPeriods, frozenPeriods, type ComparedPeriods } from "../../sheets/frozen/frozenPeriods";
import type { ReportPlaces } from "../../sheets/summary/reportPlaces";
import { byTaskSheet, FIRST_TASK_ROW } from "../../sheets/summary/byTaskSheet";
import { overdueSheet } from "../../sheets/summary/overdueSheet";
import { overdueTasks } from "../../sheets/summary/overdueTasks";
import { readReasons } from "../../sheets/summary/readReasons";
import { readSummaryNotes } from "../../sheets/summary/readSummaryNotes";
import type { SummaryUnit } from "../../sheets/summary/summaryByUnit";
import { summarySheet, unitRows } from "../../sheets/summary/summarySheet";
import { unitDifferingCell, unitPendingCell } from "../../sheets/unit/unitCells";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { otherPeriods } from "../workbook/otherPeriods";
import { contentOf, namesIn, ownSheet } from "../workbook/ownSheets";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";
import type { PeriodInput } from "./PeriodInput";
import type { SummaryParts } from "./readSummaryParts";
import type { Settings } from "../../sheets/settings/Settings";

/** What the sheets of a report share. */
interface ReportBase {
  readonly nameOf: ReturnType<typeof namesIn>;
  readonly settings: Settings;
  readonly places: ReportPlaces;
  readonly units: readonly SummaryUnit[];
  readonly compared: ComparedPeriods;
  readonly inUse: ReadonlySet<string>;
}

function reportBase(parts: SummaryParts, { period }: PeriodInput): ReportBase {
  const { workbook, settings, assignments, rule, frozen, year } = parts;
  const nameOf = namesIn(workbook.survey);
  const units = summaryUnits(parts);
  return {
    nameOf,
    settings,
    places: {
      summary: nameOf(MARKS.summary, SHEET_NAMES.summary),
      byTask: nameOf(MARKS.byTask, SHEET_NAMES.byTask),
      ...unitRows(units),
      tasks: { row: FIRST_TASK_ROW, rows: assignments.tasks.length },
    },
    units,
    compared: comparedPeriods(frozenPeriods(frozen.rows), { year, period, asOf: rule.asOf }),
    inUse: fieldsInUse(workbook),
  };
}

/**
 * The sheets of the report: the page for the leader, by unit, by task, what is overdue, by quarter and against what was frozen, whom to
 * remind, and what was put off.
 *
 * @example summarySheets(parts, { period: "H1", today: "2025-07-01" }).map(({ name }) => name) // => ["Tóm tắt", "Tổng hợp", "Theo nhiệm vụ", …]
 */
export function summarySheets(parts: SummaryParts, input: PeriodInput): readonly SheetSpec[] {
  const base = reportBase(parts, input);
  const { nameOf, places, units, compared, inUse } = base;
  const shared = { settings: base.settings, places, compared };
  const { tasks } = parts.assignments;
  const fields = TASK_FIELD_HEADINGS.filter((heading) => inUse.has(heading));
  const reminded = units.filter(({ code }) => isToRemind(parts.figures.byUnit.get(code)));
  return [
    coverSheet({
      ...shared,
      name: nameOf(MARKS.cover, SHEET_NAMES.cover),
      counts: coverCounts(parts),
      hasKeyTasks: inUse.has(FIELD_HEADINGS.isKey),
    }),
    byUnitSheet(parts, base, input),
    byTaskSheet({ name: places.byTask, settings: base.settings, tasks, fields }),
    lateSheet(parts, base, input),
    comparisonSheet({ ...shared, name: nameOf(MARKS.comparison, SHEET_NAMES.comparison), units }),
    remindersSheet({ ...shared, name: nameOf(MARKS.reminders, SHEET_NAMES.reminders), units: reminded }),
    ...extensionsOf(parts, base),
  ];
}

function byUnitSheet(
  { workbook, assignments }: SummaryParts,
  { settings, places, units }: ReportBase,
  { period }: PeriodInput,
): SheetSpec {
  return summarySheet({
    ...{ name: places.summary, settings, units },
    tasks: assignments.tasks.length,
    tasksSheet: places.byTask,
    hasSubmissions: ownSheet(workbook.survey, MARKS.submissions) !== undefined,
    otherForms: otherPeriods(workbook, period).flatMap(({ mark, sheet }) =>
      codeInMark(mark) === undefined ? [] : [sheet],
    ),
  });
}

function lateSheet(parts: SummaryParts, { nameOf, settings }: ReportBase, { period }: PeriodInput): SheetSpec {
  const { workbook, progress, rule } = parts;
  const { units } = workbook.catalogue;
  return overdueSheet({
    ...{ name: nameOf(MARKS.overdue, SHEET_NAMES.overdue), settings },
    tasks: overdueTasks(progress.merged.records, { rule, period, units, reasons: reasonsTyped(workbook) }),
    reasons: reasonsAddress(parts),
    saysWhyLate: saysWhyLate(parts),
  });
}

/** The list of what was put off, from when anything was. */
function extensionsOf({ assignments, workbook }: SummaryParts, { settings, nameOf }: ReportBase): readonly SheetSpec[] {
  const tasks = assignments.tasks.filter(({ unextended }) => unextended !== undefined);
  if (tasks.length === 0 && ownSheet(workbook.survey, MARKS.extensions) === undefined) return [];
  return [extensionsSheet({ name: nameOf(MARKS.extensions, SHEET_NAMES.extensions), settings, tasks })];
}

/** Late with anything, or silent on work of the period. */
function isToRemind(counts: LineCounts | undefined): boolean {
  return counts !== undefined && (counts.cumulative.overdue > 0 || counts.inPeriod.silent > 0);
}

function coverCounts({ figures, progress, assignments }: SummaryParts): CoverCounts {
  const late = (groups: Figures["byUnit"]): number =>
    [...groups.values()].filter(({ cumulative }) => cumulative.overdue > 0).length;
  const due = progress.merged.records.flatMap(({ taskKey }, index) => {
    const status = figures.statuses[index];
    return status === "due-soon" || status === "due-today" ? [taskKey] : [];
  });
  const tasks = new Set(assignments.tasks.map(({ key }) => key));
  const dueTasks = new Set(due.filter((key) => tasks.has(key))).size;
  return { lateUnits: late(figures.byUnit), lateTasks: late(figures.byTask), dueTasks };
}

function reasonsTyped({ survey, contents }: TrackedWorkbook): ReadonlyMap<string, CellContent> {
  const content = contentOf(survey, contents, MARKS.overdue);
  return content === null ? new Map() : readReasons(content);
}

/** Every unit that has a line in TienDo, in the catalogue's order. */
function summaryUnits({ workbook, progress }: SummaryParts): readonly SummaryUnit[] {
  const content = contentOf(workbook.survey, workbook.contents, MARKS.summary);
  const notes = content === null ? new Map<string, string>() : readSummaryNotes(content);
  const busy = new Set(progress.merged.records.map((record) => record.unitCode));
  return workbook.catalogue.units
    .filter((unit) => busy.has(unit.code))
    .map(({ code, name, block }) => ({ code, name, block, note: notes.get(code) ?? "", ...formOf(workbook, code) }));
}

/** Where a unit's form, if there is one, counts what it holds and "Tiến độ" does not, or has otherwise. */
function formOf({ survey }: TrackedWorkbook, code: string): Pick<SummaryUnit, "form"> {
  const form = ownSheet(survey, unitMark(code));
  if (form === undefined) return {};
  const at = (cell: ReturnType<typeof unitPendingCell>): string =>
    `${quoteSheet(form.name)}!${fixedAddress({ ...cell, rows: 1, columns: 1 })}`;
  return { form: { pending: at(unitPendingCell()), differing: at(unitDifferingCell()) } };
}

function saysWhyLate({ progress, written }: SummaryParts): boolean {
  const heading = FIELD_HEADINGS.lateReason;
  return written === null
    ? progress.existing?.columnOf.has(heading) === true
    : written.rows[LIST_HEADING_ROW]?.includes(heading) === true;
}

/**
 * The whole column in which Khó khăn, vướng mắc stands on "Tiến độ": its heading has a comma, which a structured reference takes badly, and a
 * range with an end of its own would be shorter for ever once rows went and came back.
 */
function reasonsAddress({ progress, progressSheet, written }: SummaryParts): string {
  const heading = PROGRESS_HEADINGS.difficulty;
  const inSpec = written?.rows[LIST_HEADING_ROW]?.indexOf(heading);
  const letters = columnLetters(inSpec ?? progress.existing?.columnOf.get(heading) ?? 0);
  return `${quoteSheet(progressSheet)}!$${letters}:$${letters}`;
}
