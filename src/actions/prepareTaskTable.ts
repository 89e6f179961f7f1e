import type { IsoDate } from "../domain/plan/IsoDate";
import type { Plan } from "../domain/plan/Plan";
import type { Catalogue } from "../domain/plan/Unit";
import { checkPlan } from "../domain/checking/checkPlan";
import type { RoleChoice } from "../domain/reading/Reading";
import { err, ok, type Result } from "../domain/text/result";
import { isUsersOwn, MARKS } from "../sheets/marks";
import { addRoleChoices, readRoleChoices } from "../sheets/settings/roleChoices";
import type { SettingsRead } from "../sheets/settings/readSettings";
import { textOf } from "../sheets/parts/cellValues";
import type { ActionFailure } from "./ActionFailure";
import { choiceIssues } from "./choiceIssues";
import { readFirstPlan, sourceCandidates } from "./chooseSource";
import type { TaskTableDraft } from "./Draft";
import { draftTaskTable, type TaskTableParts } from "./draftTaskTable";
import { findCatalogue, type KnownCatalogue } from "./findCatalogue";
import { completeCatalogue, withUnits } from "./mergeUnits";
import { contentOf, ownSheet } from "./ownSheets";
import { readOwnSettings, readOwnTasks } from "./readOwn";
import type { SheetContent, Survey, WorkbookPort } from "./WorkbookPort";

/** What the task table is made from. `sheet` null: find it; `asOf` null: keep the workbook's, else today; `units` null: find them. */
export interface TaskTableInput {
  readonly sheet: string | null;
  readonly today: IsoDate;
  readonly asOf: IsoDate | null;
  readonly units: Catalogue | null;
  /** What somebody says the source's columns are for, beside what the workbook remembers; remembered with the table. */
  readonly roles?: readonly RoleChoice[];
  /** Whether hidden rows and columns of the source are left out. */
  readonly leaveOutHidden?: boolean;
}

/**
 * The officer turns the pasted plan into the task table: finds the plan and the unit list in the workbook, reads them and drafts
 * "Kế hoạch", "Nhiệm vụ" and "Đơn vị", merged with what stands there. Two requests; nothing is changed.
 *
 * @example await prepareTaskTable(port, { sheet: null, today: "2025-04-01", asOf: null, units: null }) // => ok({ source: "Sheet1", … })
 */
export async function prepareTaskTable(
  port: WorkbookPort,
  input: TaskTableInput,
): Promise<Result<TaskTableDraft, ActionFailure>> {
  const before = await port.survey();
  const possible = sourceCandidates(before, { sheet: input.sheet, before: null });
  if (!possible.ok) return possible;
  const { survey, contents } = await port.read(namesToRead(before, possible.value, input.units !== null));
  const parts = readParts(survey, contents, input);
  return parts.ok ? ok(draftTaskTable(survey, parts.value, input)) : parts;
}

/** Our own sheets, and the user's: only the one asked for when no unit list has to be found. */
function namesToRead(survey: Survey, candidates: readonly string[], unitsGiven: boolean): readonly string[] {
  const own = [MARKS.settings, MARKS.tasks, MARKS.units].flatMap((mark) => ownSheet(survey, mark)?.name ?? []);
  const listNeeded = !unitsGiven && ownSheet(survey, MARKS.units) === undefined;
  const lists = listNeeded
    ? survey.sheets.filter((one) => isUsersOwn(one.mark) && one.visible).map((one) => one.name)
    : [];
  return [...new Set([...own, ...candidates, ...lists])];
}

function readParts(
  survey: Survey,
  contents: ReadonlyMap<string, SheetContent>,
  input: TaskTableInput,
): Result<TaskTableParts, ActionFailure> {
  const settings = withChoices(readOwnSettings(contentOf(survey, contents, MARKS.settings)), input.roles ?? []);
  const existing = readOwnTasks(contentOf(survey, contents, MARKS.tasks));
  if (!existing.ok) return existing;
  const source = String(settings.settings.get("TrangNguon") ?? "");
  const candidates = sourceCandidates(survey, { sheet: input.sheet, before: source });
  if (!candidates.ok) return candidates;
  const chosen = textOf(settings.settings.get("CotDaChon"));
  const roles = readRoleChoices(chosen).choices;
  const reading = readFirstPlan(candidates.value, contents, {
    catalogue: { units: [], groups: [] },
    roles,
    leaveOutHidden: input.leaveOutHidden === true,
  });
  if (!reading.ok) return reading;
  const others = [...contents.values()].filter(
    ({ listing }) => isUsersOwn(listing.mark) && listing.name !== reading.value.sheet,
  );
  const known = findCatalogue({ own: contentOf(survey, contents, MARKS.units), given: input.units, others });
  if (!known.ok) return err(known.error);
  const unused = choiceIssues(chosen, reading.value, ownSheet(survey, MARKS.settings)?.name ?? null);
  const read = withCatalogue({ ...reading.value, issues: [...reading.value.issues, ...unused] }, known.value);
  return ok({ settings, existing: existing.value, known: known.value, ...read });
}

function withChoices(read: SettingsRead, roles: readonly RoleChoice[]): SettingsRead {
  if (roles.length === 0) return read;
  const text = addRoleChoices(textOf(read.settings.get("CotDaChon")), roles);
  return { ...read, settings: new Map([...read.settings, ["CotDaChon", text]]) };
}

function withCatalogue(
  reading: TaskTableParts["reading"],
  known: KnownCatalogue,
): Pick<TaskTableParts, "reading" | "plan" | "catalogue" | "issues"> {
  const catalogue = completeCatalogue(known.catalogue, reading.plan);
  const plan: Plan = withUnits(reading.plan, catalogue);
  const issues = [...reading.issues, ...checkPlan(plan, catalogue, reading.sheet)];
  return { reading: { ...reading, plan }, plan, catalogue, issues };
}
