// The officer turns the pasted plan into the task table.

import type { IsoDate } from "../domain/plan/IsoDate";
import type { Issue } from "../domain/plan/Issue";
import type { Catalogue } from "../domain/plan/Unit";
import { checkPlan } from "../domain/checking/checkPlan";
import type { LayoutName, RoleChoice } from "../domain/reading/Reading";
import { ok, type Result } from "../domain/text/result";
import { resolveUnits } from "../domain/units/resolveUnits";
import { isUsersOwn, MARKS } from "../sheets/marks";
import { LAYOUT_LABELS, SHEET_NAMES } from "../sheets/labels";
import { yearIn } from "../sheets/settings/planYear";
import { statusRule } from "../sheets/settings/statusRule";
import { readLayoutChoice } from "../sheets/settings/layoutChoice";
import { addRoleChoices, readRoleChoices } from "../sheets/settings/roleChoices";
import type { SettingsRead } from "../sheets/settings/readSettings";
import { textOf } from "../spec/cellValues";
import type { ActionFailure } from "./workbook/ActionFailure";
import { choiceIssues } from "./workbook/choiceIssues";
import { readFirstPlan, type SourceReading } from "./workbook/readFirstPlan";
import { sourceLook } from "./workbook/sourceLook";
import { sourceCandidates } from "./workbook/sourceCandidates";
import type { TaskTableDraft } from "./drafts/TaskTableDraft";
import { draftTaskTable, type TaskTableParts } from "./drafts/draftTaskTable";
import { contentOf, ownSheet, sheetsMarked } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { settingIssues } from "./workbook/settingIssues";
import { trackedCells } from "./workbook/trackedCells";
import { trackedIssues } from "./workbook/trackedIssues";
import { readOwnTasks } from "./workbook/readOwnTasks";
import type { SheetContent, Survey, WorkbookPort } from "./ports/WorkbookPort";

/** What the task table is made from. `sheet` null: find it; `asOf` null: keep the workbook's, else today; `units` null: find them. */
export interface TaskTableInput {
  readonly sheet: string | null;
  readonly today: IsoDate;
  readonly asOf: IsoDate | null;
  readonly units: Catalogue | null;
  /** What somebody says the source's columns are for, beside what the workbook remembers; remembered with the table. */
  readonly roles?: readonly RoleChoice[];
  /** How somebody says the source is laid out, in place of what the workbook remembers; remembered with the table. */
  readonly layout?: LayoutName | null;
  /** The row of the source, from 0, in which somebody says the headings start; null finds it. */
  readonly headerRow?: number | null;
  /** Whether hidden rows and columns of the source are left out. */
  readonly leaveOutHidden?: boolean;
}

/**
 * Finds the plan and the unit list in the workbook, reads them and drafts
 * "Kế hoạch", "Nhiệm vụ" and "Đơn vị", merged with what stands there. One request when the sheets are called as they were last seen, else
 * two; nothing is changed.
 *
 * @example await prepareTaskTable(port, { sheet: null, today: "2025-04-01", asOf: null, units: null }) // => ok({ source: "Sheet1", … })
 */
export async function prepareTaskTable(
  port: WorkbookPort,
  input: TaskTableInput,
): Promise<Result<TaskTableDraft, ActionFailure>> {
  const { survey, contents } = await port.read((found) => namesToRead(found, input), []);
  const parts = readParts(survey, contents, input);
  if (!parts.ok) return parts;
  const { reading } = parts.value;
  const grid = contents.get(reading.sheet)?.grid;
  const look = grid === undefined ? { samples: [], firstRows: [] } : sourceLook(grid, reading);
  return ok({ ...draftTaskTable({ survey, contents }, parts.value, input), ...look });
}

/** Our own sheets, and the user's: only the one asked for when no unit list has to be found; none when there is no plan to read. */
function namesToRead(survey: Survey, { sheet, units }: TaskTableInput): readonly string[] {
  const candidates = sourceCandidates(survey, { sheet, before: null });
  if (!candidates.ok) return [];
  const own = sheetsMarked([MARKS.settings, MARKS.tasks, MARKS.units])(survey);
  const listNeeded = units === null && ownSheet(survey, MARKS.units) === undefined;
  const lists = listNeeded
    ? survey.sheets.filter((one) => isUsersOwn(one.mark) && one.visible).map((one) => one.name)
    : [];
  return [...new Set([...own, ...candidates.value, ...lists])];
}

function readParts(
  survey: Survey,
  contents: ReadonlyMap<string, SheetContent>,
  input: TaskTableInput,
): Result<TaskTableParts, ActionFailure> {
  const settings = withChoices(readOwnSettings(contentOf(survey, contents, MARKS.settings)), input);
  const existing = readOwnTasks(contentOf(survey, contents, MARKS.tasks));
  if (!existing.ok) return existing;
  const source = String(settings.settings.get("TrangNguon") ?? "");
  const candidates = sourceCandidates(survey, { sheet: input.sheet, before: source });
  if (!candidates.ok) return candidates;
  const chosen = textOf(settings.settings.get("CotDaChon"));
  const roles = readRoleChoices(chosen).choices;
  const own = contentOf(survey, contents, MARKS.units);
  const read = readFirstPlan(candidates.value, contents, {
    own,
    given: input.units,
    roles,
    layout: readLayoutChoice(textOf(settings.settings.get("CachDocTrang"))),
    headerRow: input.headerRow ?? null,
    leaveOutHidden: input.leaveOutHidden === true,
  });
  if (!read.ok) return read;
  const sheet = ownSheet(survey, MARKS.settings)?.name ?? null;
  const unused = [
    ...choiceIssues(chosen, read.value.reading, sheet),
    ...settingIssues(settings, sheet ?? SHEET_NAMES.settings),
    ...trackedIssues(trackedCells(survey, contents), {
      planYear: yearIn(settings.settings),
      today: input.today,
      doneWords: statusRule(settings, input.today).doneWords,
    }),
  ];
  return ok({ settings, existing: existing.value, ...withUnits(read.value, unused) });
}

function withChoices(read: SettingsRead, { roles = [], layout = null }: TaskTableInput): SettingsRead {
  const settings = new Map(read.settings);
  if (roles.length > 0) settings.set("CotDaChon", addRoleChoices(textOf(settings.get("CotDaChon")), roles));
  if (layout !== null) settings.set("CachDocTrang", LAYOUT_LABELS[layout]);
  return { ...read, settings };
}

function withUnits(
  { reading, known }: SourceReading,
  unused: readonly Issue[],
): Pick<TaskTableParts, "known" | "reading" | "plan" | "catalogue" | "issues"> {
  const { plan, catalogue } = resolveUnits(reading.plan, known.catalogue);
  const issues = [...reading.issues, ...unused];
  const found = checkPlan(plan, catalogue, reading.sheet);
  return { known, reading: { ...reading, plan, issues }, plan, catalogue, issues: [...issues, ...found] };
}
