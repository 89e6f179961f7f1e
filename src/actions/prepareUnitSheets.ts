// The officer makes the forms that go out to the units.

import { comparisonKey } from "../domain/text/comparisonKey";
import { err, ok, type Result } from "../domain/text/result";
import { SUBMISSION_HEADINGS } from "../sheets/headings";
import { PERIOD_NAMES, SHEET_NAMES } from "../sheets/labels";
import { codeInMark, MARKS, unitMark } from "../sheets/marks";
import type { Period } from "../domain/tracking/Period";
import { addSubmissions, readSubmissions, type SubmissionsRead } from "../sheets/submissions/readSubmissions";
import type { Settings } from "../sheets/settings/Settings";
import { textOf } from "../spec/cellValues";
import { contentsSheet } from "../sheets/contents/contentsSheet";
import { readContentsNotes } from "../sheets/contents/readContents";
import { unitShortName } from "../sheets/parts/sheetNames";
import type { CellContent, SheetSpec } from "../spec/SheetSpec";
import { submissionsSheet } from "../sheets/submissions/submissionsSheet";
import { unitSheet } from "../sheets/unit/unitSheet";
import type { ActionFailure } from "./workbook/ActionFailure";
import { assignTasks, type Assignments } from "./workbook/assignTasks";
import { catalogueSpec } from "./drafts/catalogueSpec";
import type { Draft, Preview } from "./drafts/Draft";
import { draftProgress, progressSpec, type ProgressDraft } from "./drafts/draftProgress";
import { planYear } from "../sheets/settings/planYear";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import { fieldsInUse } from "./workbook/fieldsInUse";
import { linkedTaskSheet } from "./drafts/linkedTaskSheet";
import { draftIssues } from "./drafts/draftIssues";
import { toldOfReport } from "./drafts/madeAndUpdated";
import type { PeriodInput } from "./drafts/PeriodInput";
import { reportSettings } from "./drafts/reportSettings";
import { contentOf, namesIn, usualNames } from "./workbook/ownSheets";
import { withOthers } from "./drafts/withOthers";
import { trackedWorkbook, type TrackedWorkbook } from "./workbook/trackedWorkbook";
import type { Survey, WorkbookPort } from "./ports/WorkbookPort";

/** The draft of "Tiến độ", one sheet per unit and "Theo dõi nộp". */
export interface UnitSheetsDraft extends Draft {
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly sheet: string;
    readonly tasks: number;
  }[];
  /** Tasks that stand on no unit's sheet, with the phrase nobody stands behind ("Các đơn vị liên quan"). */
  readonly unassigned: readonly { readonly ordinal: string; readonly text: string }[];
}

const READ = [MARKS.settings, MARKS.tasks, MARKS.units, MARKS.progress, MARKS.submissions, MARKS.contents] as const;

/** What the sheets of this action are drafted from. */
interface UnitParts {
  readonly workbook: TrackedWorkbook;
  readonly settings: Settings;
  readonly year: number;
  readonly assignments: Assignments;
  readonly progress: ProgressDraft;
  readonly submissions: SubmissionsRead;
}

/**
 * Drafts "Tiến độ", one sheet per unit and "Theo dõi nộp", with everything that
 * was typed before. One request to read when the sheets are called as they were last seen, or when units have none yet.
 *
 * @example await prepareUnitSheets(port, { period: "Q1", today: "2025-04-01" }) // => ok({ units: [{ code: "MN01", … }], … })
 */
export async function prepareUnitSheets(
  port: WorkbookPort,
  input: PeriodInput,
): Promise<Result<UnitSheetsDraft, ActionFailure>> {
  const workbook = trackedWorkbook(await port.read(namesToRead, usualNames(READ)));
  if (!workbook.ok) return workbook;
  const { settings, specs } = reportSettings(workbook.value, input);
  const assignments = assignTasks(workbook.value, scheduleReaderOf(settings));
  const progress = draftProgress(workbook.value, assignments.lines);
  if (!progress.ok) return progress;
  const submissions = existingSubmissions(workbook.value);
  if (!submissions.ok) return submissions;
  const parts: UnitParts = {
    workbook: workbook.value,
    settings,
    year: planYear(settings, input.today),
    assignments,
    progress: progress.value,
    submissions: submissions.value,
  };
  return ok(draftOf(parts, input, specs));
}

/** Whether a unit is the office that made the plan, as the settings name it. */
function isIssuedBy(unit: string, settings: Settings): boolean {
  return comparisonKey(textOf(settings.get("CoQuanBanHanh"))).startsWith(comparisonKey(unit));
}

function contentsSpec(
  { survey, contents }: TrackedWorkbook,
  name: string,
  units: readonly { readonly unit: { readonly code: string; readonly name: string }; readonly sheet: string }[],
): SheetSpec {
  const content = contentOf(survey, contents, MARKS.contents);
  const notes = content === null ? undefined : readContentsNotes(content);
  const rows = units.map(({ unit: { code, name: unit }, sheet }) => {
    return { unitCode: code, unit, sheet, typed: notes?.get(code) ?? new Map() };
  });
  return contentsSheet({ name, rows });
}

function namesToRead({ sheets }: Survey): readonly string[] {
  const isRead = (mark: string | null): boolean => READ.some((own) => own === mark) || codeInMark(mark) !== undefined;
  return sheets.filter(({ mark }) => isRead(mark)).map(({ name }) => name);
}

function draftOf(parts: UnitParts, { period, today }: PeriodInput, first: readonly SheetSpec[]): UnitSheetsDraft {
  const { workbook, year, assignments, progress } = parts;
  const nameOf = namesIn(workbook.survey, Object.values(SHEET_NAMES));
  const ownName = namesIn(workbook.survey);
  const units = workbook.catalogue.units.flatMap((unit) => {
    const lines = progress.merged.units.get(unit.code);
    return lines === undefined ? [] : [{ unit, lines, sheet: nameOf(unitMark(unit.code), unitShortName(unit)) }];
  });
  const index = ownName(MARKS.contents, SHEET_NAMES.contents);
  const forms = units.map(({ unit, lines, sheet }) => {
    const isIssuer = isIssuedBy(unit.name, parts.settings);
    const about = { name: sheet, unitCode: unit.code, unit: unit.name, year, period, isIssuer, index };
    return unitSheet({ ...about, fields: fieldsInUse(workbook), ...lines });
  });
  const drafted = [
    ...first,
    ...catalogueWithCodes(workbook),
    progressSpec(ownName(MARKS.progress, SHEET_NAMES.progress), progress, { year, fields: fieldsInUse(workbook) }),
    linkedTaskSheet(workbook, { assignments, reader: scheduleReaderOf(parts.settings), year }),
    contentsSpec(workbook, index, units),
    ...forms,
    submissionsSpec(parts, ownName(MARKS.submissions, SHEET_NAMES.submissions), {
      period,
      units: units.map(({ unit }) => unit),
    }),
  ];
  const { specs, othersMoved } = withOthers(drafted, workbook.contents);
  return {
    specs,
    issues: draftIssues(workbook, today, progress.merged.conflicts),
    preview: { ...toldOfReport(workbook.survey, specs), ...previewOf(progress), othersMoved },
    units: units.map(({ unit, lines, sheet }) => ({
      code: unit.code,
      name: unit.name,
      sheet,
      tasks: lines.records.length,
    })),
    unassigned: assignments.unassigned,
  };
}

/** Units that were typed without a code got one: it must be written down, because everything they report is kept under it. */
function catalogueWithCodes({ units, survey }: TrackedWorkbook): readonly SheetSpec[] {
  if (!units.codesMade) return [];
  return [
    catalogueSpec(
      namesIn(survey)(MARKS.units, SHEET_NAMES.units),
      { units: units.units.map(({ unit }) => unit), groups: units.groups },
      units,
    ),
  ];
}

interface Owed {
  readonly period: Period;
  readonly units: readonly { readonly code: string; readonly name: string }[];
}

function submissionsSpec({ settings, year, submissions }: UnitParts, name: string, { period, units }: Owed): SheetSpec {
  const label = PERIOD_NAMES[period];
  const due = dueOf(settings, period);
  return submissionsSheet({
    ...submissions,
    name,
    year,
    submissions: addSubmissions(submissions.submissions, units, { label, due }),
  });
}

/** Only the half-year and the year have a deadline in plans (notes of the field §2.3); others are typed. */
function dueOf(settings: Settings, period: Period): CellContent {
  const setting = period === "H1" ? "HanBaoCao6Thang" : "HanBaoCaoNam";
  return period === "H1" || period === "Y" ? (settings.get(setting) ?? null) : null;
}

function existingSubmissions({ survey, contents }: TrackedWorkbook): Result<SubmissionsRead, ActionFailure> {
  const content = contentOf(survey, contents, MARKS.submissions);
  if (content === null) return ok({ submissions: [], extras: [], order: [] });
  const read = readSubmissions(content);
  if (read !== undefined) return ok(read);
  return err({ kind: "missing-heading", sheet: content.grid.sheet, heading: SUBMISSION_HEADINGS.unit });
}

function previewOf({ merged }: ProgressDraft): Omit<Preview, "made" | "updated" | "othersMoved"> {
  return {
    tasksAdded: merged.added,
    tasksKept: merged.records.length - merged.added,
    tasksMoved: merged.moved,
    typedCellsKept: merged.typedKept,
    conflicts: merged.conflicts,
  };
}
