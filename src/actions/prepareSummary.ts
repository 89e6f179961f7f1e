// The officer makes the consolidated report that goes upward.

import { fixedAddress, quoteSheet } from "../domain/grid/Grid";
import { ok, type Result } from "../domain/text/result";
import { textOf } from "../spec/cellValues";
import { PROGRESS_HEADINGS } from "../sheets/headings";
import { SHEET_NAMES } from "../sheets/labels";
import { codeInMark, isUsersOwn, MARKS, unitMark } from "../sheets/marks";
import { LIST_HEADING_ROW } from "../sheets/parts/listSheet";
import type { ProgressRecord } from "../sheets/progress/ProgressRecord";
import { readSummaryNotes } from "../sheets/summary/readSummaryNotes";
import type { Settings } from "../sheets/settings/Settings";
import { statusRule } from "../sheets/settings/statusRule";
import { unitDifferingCell, unitPendingCell } from "../sheets/unit/unitCells";
import type { CellContent, SheetSpec } from "../spec/SheetSpec";
import { byTaskSheet } from "../sheets/summary/byTaskSheet";
import { overdueSheet } from "../sheets/summary/overdueSheet";
import { overdueTasks } from "../sheets/summary/overdueTasks";
import { readReasons } from "../sheets/summary/readReasons";
import type { SummaryUnit } from "../sheets/summary/summaryByUnit";
import { summarySheet } from "../sheets/summary/summarySheet";
import type { ActionFailure } from "./workbook/ActionFailure";
import { assignTasks, type Assignments } from "./workbook/assignTasks";
import type { Draft } from "./drafts/Draft";
import { draftProgress, progressSpec, type ProgressDraft } from "./drafts/draftProgress";
import { planYear } from "../sheets/settings/planYear";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import { isUnlinked, linkedTaskSheet } from "./drafts/linkedTaskSheet";
import { draftIssues } from "./drafts/draftIssues";
import { toldOfReport } from "./drafts/madeAndUpdated";
import type { PeriodInput } from "./drafts/PeriodInput";
import { reportSettings } from "./drafts/reportSettings";
import { otherPeriods, periodIssues } from "./workbook/otherPeriods";
import { contentOf, namesIn, ownSheet, usualNames } from "./workbook/ownSheets";
import { withOthers } from "./drafts/withOthers";
import { trackedWorkbook, type TrackedWorkbook } from "./workbook/trackedWorkbook";
import type { Survey, WorkbookPort } from "./ports/WorkbookPort";

const READ = [
  MARKS.settings,
  MARKS.tasks,
  MARKS.units,
  MARKS.progress,
  MARKS.summary,
  MARKS.byTask,
  MARKS.overdue,
] as const;

/** What the summary is drafted from. `progressSheet` is the name of "Tiến độ", `written` its sheet when it has to be written too. */
interface SummaryParts {
  readonly workbook: TrackedWorkbook;
  readonly settings: Settings;
  readonly assignments: Assignments;
  readonly progress: ProgressDraft;
  readonly progressSheet: string;
  readonly written: SheetSpec | null;
}

/**
 * Takes in what units typed on their sheets, then drafts "Tổng hợp", "Theo nhiệm vụ" and "Quá hạn". One
 * request to read when the sheets are called as they were last seen.
 *
 * @example await prepareSummary(port, { period: "H1", today: "2025-06-01" }) // => ok({ specs: [{ name: "Tổng hợp", … }], … })
 */
export async function prepareSummary(port: WorkbookPort, input: PeriodInput): Promise<Result<Draft, ActionFailure>> {
  const workbook = trackedWorkbook(await port.read(namesToRead, usualNames(READ)));
  if (!workbook.ok) return workbook;
  const { settings, specs } = reportSettings(workbook.value, input);
  const assignments = assignTasks(workbook.value, scheduleReaderOf(settings));
  const progress = draftProgress(workbook.value, assignments.lines);
  if (!progress.ok) return progress;
  const progressSheet = namesIn(workbook.value.survey)(MARKS.progress, SHEET_NAMES.progress);
  const parts: SummaryParts = {
    workbook: workbook.value,
    settings,
    assignments,
    progress: progress.value,
    progressSheet,
    written: progress.value.merged.changed
      ? progressSpec(progressSheet, planYear(settings, input.today), progress.value)
      : null,
  };
  return ok(draftOf(parts, input, specs));
}

function namesToRead({ sheets }: Survey): readonly string[] {
  return sheets.filter(({ mark }) => !isUsersOwn(mark)).map(({ name }) => name);
}

function draftOf(parts: SummaryParts, input: PeriodInput, first: readonly SheetSpec[]): Draft {
  const { workbook, progress, written } = parts;
  const drafted = [
    ...first,
    ...(written === null ? [] : [written]),
    ...linkedTasks(parts, input),
    ...summarySpecs(parts, input),
  ];
  const { merged } = progress;
  const { specs, othersMoved } = withOthers(drafted, workbook.contents);
  return {
    specs,
    issues: [...draftIssues(workbook, input.today, merged.conflicts), ...periodIssues(workbook, input.period)],
    preview: {
      ...toldOfReport(workbook.survey, specs),
      tasksAdded: merged.added,
      tasksKept: merged.records.length - merged.added,
      tasksMoved: merged.moved,
      typedCellsKept: merged.typedKept,
      conflicts: merged.conflicts,
      othersMoved,
    },
  };
}

/** "Nhiệm vụ" where it does not follow "Tiến độ" yet. */
function linkedTasks({ workbook, settings, assignments }: SummaryParts, { today }: PeriodInput): readonly SheetSpec[] {
  if (!isUnlinked(workbook)) return [];
  const reader = scheduleReaderOf(settings);
  return [linkedTaskSheet(workbook, { assignments, reader, year: planYear(settings, today) })];
}

/** The three sheets of the report: by unit, by task, and what is overdue. */
function summarySpecs(parts: SummaryParts, { period, today }: PeriodInput): readonly SheetSpec[] {
  const { workbook, settings, assignments, progress } = parts;
  const rule = statusRule({ ...workbook.settings, settings }, today);
  const { records } = progress.merged;
  const nameOf = namesIn(workbook.survey);
  const place = [textOf(settings.get("CapTongHop")), textOf(settings.get("TenCapTongHop"))].filter(Boolean).join(" ");
  const tasksSheet = nameOf(MARKS.byTask, SHEET_NAMES.byTask);
  const summary = summarySheet({
    name: nameOf(MARKS.summary, SHEET_NAMES.summary),
    place,
    units: summaryUnits(workbook, records),
    tasks: assignments.tasks.length,
    tasksSheet,
    hasSubmissions: ownSheet(workbook.survey, MARKS.submissions) !== undefined,
    otherForms: otherPeriods(workbook, period).flatMap(({ mark, sheet }) =>
      codeInMark(mark) === undefined ? [] : [sheet],
    ),
  });
  return [
    summary,
    byTaskSheet({ name: tasksSheet, place, tasks: assignments.tasks }),
    overdueSheet({
      name: nameOf(MARKS.overdue, SHEET_NAMES.overdue),
      place,
      tasks: overdueTasks(records, { rule, period, units: workbook.catalogue.units, reasons: reasonsTyped(workbook) }),
      reasons: reasonsAddress(parts),
    }),
  ];
}

function reasonsTyped({ survey, contents }: TrackedWorkbook): ReadonlyMap<string, CellContent> {
  const content = contentOf(survey, contents, MARKS.overdue);
  return content === null ? new Map() : readReasons(content);
}

/** Every unit that has a line in TienDo, in the catalogue's order. */
function summaryUnits(workbook: TrackedWorkbook, records: readonly ProgressRecord[]): readonly SummaryUnit[] {
  const content = contentOf(workbook.survey, workbook.contents, MARKS.summary);
  const notes = content === null ? new Map<string, string>() : readSummaryNotes(content);
  const busy = new Set(records.map((record) => record.unitCode));
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

/** Where Khó khăn, vướng mắc stands in TienDo: its heading has a comma, which a structured reference takes badly. */
function reasonsAddress({ progress, progressSheet, written }: SummaryParts): string {
  const heading = PROGRESS_HEADINGS.difficulty;
  const { existing, merged } = progress;
  const inSpec = written?.rows[LIST_HEADING_ROW]?.indexOf(heading);
  const area = {
    row: written === null ? (existing?.headingRow ?? 0) + 1 : LIST_HEADING_ROW + 1,
    column: inSpec ?? existing?.columnOf.get(heading) ?? 0,
    rows: Math.max(1, merged.records.length),
    columns: 1,
  };
  return `${quoteSheet(progressSheet)}!${fixedAddress(area)}`;
}
