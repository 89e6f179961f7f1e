import { isIssuedBy } from "../workbook/isIssuedBy";
import type { Submission } from "../../sheets/submissions/Submission";
import { ok, type Result } from "../../domain/text/result";
import { PERIOD_NAMES, SHEET_NAMES } from "../../sheets/labels";
import { MARKS, unitMark } from "../../sheets/marks";
import type { Period } from "../../domain/tracking/Period";
import { addSubmissions, type SubmissionsRead } from "../../sheets/submissions/readSubmissions";
import { formDue } from "../../sheets/returns/formFacts";
import type { Settings } from "../../sheets/settings/Settings";
import { contentsSheet } from "../../sheets/contents/contentsSheet";
import { readContentsNotes } from "../../sheets/contents/readContents";
import { unitShortName } from "../../sheets/parts/sheetNames";
import type { SheetSpec } from "../../spec/SheetSpec";
import { submissionsSheet } from "../../sheets/submissions/submissionsSheet";
import { unitSheet } from "../../sheets/unit/unitSheet";
import type { ActionFailure } from "../workbook/ActionFailure";
import { existingSubmissions } from "../workbook/existingSubmissions";
import { fieldsInUse } from "../workbook/fieldsInUse";
import { assignTasks, type Assignments } from "../workbook/assignTasks";
import { catalogueSpec } from "./catalogueSpec";
import type { Draft, Preview } from "./Draft";
import { draftingProgress, makingProgressSpec, type ProgressDraft } from "./draftProgress";
import { planYear } from "../../sheets/settings/planYear";
import { scheduleReaderOf } from "../../sheets/settings/scheduleReaderOf";
import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import { linkedTaskSheet } from "./linkedTaskSheet";
import { draftingIssues } from "./draftIssues";
import { toldOfReport } from "./madeAndUpdated";
import type { PeriodInput } from "./PeriodInput";
import { reportSettings } from "./reportSettings";
import { contentOf, namesIn } from "../workbook/ownSheets";
import { keepingOthers } from "./withOthers";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";

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

/** What the sheets of this action are drafted from. */
interface UnitParts {
  readonly workbook: TrackedWorkbook;
  readonly settings: Settings;
  readonly year: number;
  readonly assignments: Assignments;
  readonly progress: ProgressDraft;
  readonly submissions: SubmissionsRead;
  readonly changed: ChangeSubmissions;
}

/** What of "Theo dõi nộp" changes beside the reports that units owe. */
export type ChangeSubmissions = (submissions: readonly Submission[]) => readonly Submission[];

/**
 * Drafts "Tiến độ", one sheet per unit and "Theo dõi nộp" of a workbook that was read, with everything that was typed before.
 *
 * @example draftUnitSheets(workbook, { period: "Q1", today: "2025-04-01" }) // => ok({ units: [{ code: "MN01", … }], … })
 */
export function draftUnitSheets(
  workbook: TrackedWorkbook,
  input: PeriodInput,
  changed?: ChangeSubmissions,
): Result<UnitSheetsDraft, ActionFailure> {
  return atOnce(draftingUnitSheets(workbook, input, changed));
}

/**
 * The same, sheet after sheet.
 *
 * @example yield* draftingUnitSheets(workbook, { period: "Q1", today: "2025-04-01" })
 */
export function* draftingUnitSheets(
  workbook: TrackedWorkbook,
  input: PeriodInput,
  changed: ChangeSubmissions = (submissions) => submissions,
): Sliced<Result<UnitSheetsDraft, ActionFailure>> {
  const { settings, specs } = reportSettings(workbook, input);
  const assignments = assignTasks(workbook, scheduleReaderOf(settings));
  yield;
  const progress = yield* draftingProgress(workbook, assignments.lines);
  yield;
  if (!progress.ok) return progress;
  const submissions = existingSubmissions(workbook);
  if (!submissions.ok) return submissions;
  const year = planYear(settings, input.today);
  const parts: UnitParts = {
    workbook,
    settings,
    year,
    assignments,
    progress: progress.value,
    submissions: submissions.value,
    changed,
  };
  return ok(yield* draftOf(parts, input, specs));
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

function* draftOf(
  parts: UnitParts,
  { period, today }: PeriodInput,
  first: readonly SheetSpec[],
): Sliced<UnitSheetsDraft> {
  const { workbook, assignments, progress } = parts;
  const nameOf = namesIn(workbook.survey, Object.values(SHEET_NAMES));
  const ownName = namesIn(workbook.survey);
  const units = workbook.catalogue.units.flatMap((unit) => {
    const lines = progress.merged.units.get(unit.code);
    return lines === undefined ? [] : [{ unit, lines, sheet: nameOf(unitMark(unit.code), unitShortName(unit)) }];
  });
  const index = ownName(MARKS.contents, SHEET_NAMES.contents);
  const forms = yield* formsOf(parts, units, { period, index });
  const drafted = [
    ...first,
    ...catalogueWithCodes(workbook),
    ...(yield* tablesOf(parts, ownName(MARKS.progress, SHEET_NAMES.progress))),
    contentsSpec(workbook, index, units),
    ...forms,
    submissionsSpec(parts, ownName(MARKS.submissions, SHEET_NAMES.submissions), {
      period,
      units: units.map(({ unit }) => unit),
    }),
  ];
  const { specs, othersMoved } = yield* keepingOthers(drafted, workbook.contents);
  return {
    specs,
    issues: yield* draftingIssues(workbook, today, progress.merged.conflicts),
    preview: { ...toldOfReport(workbook.survey, specs), ...previewOf(progress), othersMoved },
    units: units.map(({ unit: { code, name }, lines, sheet }) => ({ code, name, sheet, tasks: lines.records.length })),
    unassigned: assignments.unassigned,
  };
}

/** "Tiến độ" and the task table that is linked to it. */
function* tablesOf(
  { workbook, settings, year, assignments, progress }: UnitParts,
  name: string,
): Sliced<readonly SheetSpec[]> {
  const ledger = yield* makingProgressSpec(name, progress, { year, fields: fieldsInUse(workbook) });
  yield;
  const tasks = linkedTaskSheet(workbook, { assignments, reader: scheduleReaderOf(settings), year });
  yield;
  return [ledger, tasks];
}

interface FormUnit {
  readonly unit: TrackedWorkbook["catalogue"]["units"][number];
  readonly lines: NonNullable<ReturnType<ProgressDraft["merged"]["units"]["get"]>>;
  readonly sheet: string;
}

function* formsOf(
  { workbook, settings, year }: UnitParts,
  units: readonly FormUnit[],
  about: { readonly period: Period; readonly index: string },
): Sliced<readonly SheetSpec[]> {
  const fields = fieldsInUse(workbook);
  const forms: SheetSpec[] = [];
  for (const { unit, lines, sheet } of units) {
    const isIssuer = isIssuedBy(unit.name, settings);
    forms.push(
      unitSheet({
        ...about,
        name: sheet,
        unitCode: unit.code,
        unit: unit.name,
        year,
        isIssuer,
        settings,
        fields,
        ...lines,
      }),
    );
    yield;
  }
  return forms;
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

function submissionsSpec(parts: UnitParts, name: string, { period, units }: Owed): SheetSpec {
  const { settings, year, submissions, changed } = parts;
  const label = PERIOD_NAMES[period];
  const day = formDue(settings, period);
  const due = day === undefined ? null : { date: day };
  return submissionsSheet({
    ...submissions,
    name,
    year,
    submissions: changed(addSubmissions(submissions.submissions, units, { label, due })),
  });
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
