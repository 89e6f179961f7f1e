// The officer opens the pane and sees how the plan stands.

import { inSlices } from "../domain/slices/inSlices";
import { fullAddress } from "../domain/grid/Grid";
import type { IsoDate } from "../domain/plan/IsoDate";
import type { Issue } from "../domain/plan/Issue";
import type { Unit } from "../domain/plan/Unit";
import type { Quarter } from "../domain/plan/Quarter";
import { ok, type Result } from "../domain/text/result";
import type { Period } from "../domain/tracking/Period";
import type { Status } from "../domain/tracking/Status";
import { codeInMark, isUsersOwn, MARKS } from "../sheets/marks";
import { periodNamed } from "../sheets/settings/periodCells";
import { statusRule } from "../sheets/settings/statusRule";
import { yearIn } from "../sheets/settings/planYear";
import { dayIn, textOf } from "../spec/cellValues";
import { CHECKED, checkedSheets, checkingContents, type CheckReport } from "./workbook/checkContents";
import type { ActionFailure } from "./workbook/ActionFailure";
import { contentOf, ownSheet, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { quartersOfTasks, type QuarterOfTasks } from "./workbook/quartersOfTasks";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { taskStandings, nextMilestone, type TaskStanding } from "./workbook/taskStandings";
import { reportedSoFar, type ReportedSoFar } from "./workbook/reportedSoFar";
import { unitStandings, type UnitStanding } from "./workbook/unitStandings";
import type { Survey, WorkbookContents, WorkbookPort } from "./ports/WorkbookPort";

/** A task as the pane lists it. `due` is the day it waits for next; `cell` where it stands in "Nhiệm vụ". */
export interface TaskOverview {
  readonly key: string;
  readonly ordinal: string;
  readonly content: string;
  readonly lead: string;
  readonly status: Status;
  readonly due: IsoDate | null;
  readonly cell: string;
}

/** A plan that has its task table, and what was reported on it. `ownAsOf` and `period` are null where the workbook says none; `forms` counts the units' report sheets. */
export interface PlanOverview extends ReportedSoFar {
  readonly name: string;
  readonly year: number | null;
  readonly asOf: IsoDate;
  readonly ownAsOf: IsoDate | null;
  readonly period: Period | null;
  readonly source: string;
  readonly tasks: readonly TaskOverview[];
  readonly unitsKnown: number;
  /** The blocks (Khối) of the catalogue and how many units each has. */
  readonly blocks: readonly (readonly [block: string, units: number])[];
  /** Groups named by their kind of which the catalogue has no unit: a list of units is wanting. */
  readonly unlisted: readonly string[];
  /** None before "Tiến độ" is made. */
  readonly units: readonly UnitStanding[];
  readonly quarters: ReadonlyMap<Quarter, QuarterOfTasks>;
  readonly forms: number;
  readonly hasSummary: boolean;
  readonly issues: readonly Issue[];
}

/**
 * How the workbook stands; `sources` are the sheets in which a plan may stand, `plan` is null before the task table is made. `isBlank`:
 * there is no plan, and nothing stands on the open sheet that could be one.
 */
export interface Overview {
  readonly active: string;
  readonly isBlank: boolean;
  readonly sources: readonly string[];
  readonly plan: PlanOverview | null;
}

const REPORTED = [MARKS.frozen, MARKS.submissions] as const;

/**
 * How the plan stands in the workbook, its doubts those of a check, the units' forms included. One request when our sheets are called as
 * they were last seen; one more the first time that there are forms, or no plan. Nothing is changed.
 * `rest` is done between two pieces of the work.
 *
 * @example await readOverview(port, "2025-04-01") // => ok({ active: "Sheet1", isBlank: false, sources: ["Sheet1"], plan: null })
 */
export async function readOverview(
  port: WorkbookPort,
  today: IsoDate,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<Result<Overview, ActionFailure>> {
  const read = await port.read(sheetsToRead, usualNames([...CHECKED, ...REPORTED]));
  const { survey } = read;
  const base = { active: survey.active, sources: sourcesIn(survey) };
  if (isWithoutPlan(survey)) return ok({ ...base, isBlank: isBlank(read), plan: null });
  const checked = await inSlices(checkingContents(read, today), rest);
  return checked.ok ? ok({ ...base, isBlank: false, plan: planOf(read, checked.value, today) }) : checked;
}

/** Before there is a plan, the open sheet, which may hold one. */
function sheetsToRead(survey: Survey): readonly string[] {
  return [
    ...checkedSheets(survey),
    ...sheetsMarked(REPORTED)(survey),
    ...(isWithoutPlan(survey) ? sourcesIn(survey).filter((name) => name === survey.active) : []),
  ];
}

function isWithoutPlan(survey: Survey): boolean {
  return ownSheet(survey, MARKS.tasks) === undefined;
}

function isBlank({ survey, contents }: WorkbookContents): boolean {
  const cells = contents.get(survey.active)?.grid.cells ?? [];
  return cells.every((row) => row.every((cell) => textOf(cell) === ""));
}

function sourcesIn({ sheets }: Survey): readonly string[] {
  return sheets.filter(({ mark, visible }) => visible && isUsersOwn(mark)).map(({ name }) => name);
}

function planOf({ survey, contents }: WorkbookContents, check: CheckReport, today: IsoDate): PlanOverview {
  const own = readOwnSettings(contentOf(survey, contents, MARKS.settings));
  const rule = statusRule(own, today);
  const standings = taskStandings(survey, contents, rule);
  const taskOf = ({ record, row, status, states }: TaskStanding): TaskOverview => ({
    key: record.key,
    ordinal: record.ordinal,
    content: record.content,
    lead: record.lead,
    status,
    due: nextMilestone(states, rule),
    cell: fullAddress(check.sheet, row, 0),
  });
  return {
    name: textOf(own.settings.get("TenKeHoach")),
    year: yearIn(own.settings),
    asOf: rule.asOf,
    ownAsOf: dayIn(own.settings.get("NgayChot")) ?? null,
    period: periodNamed(textOf(own.settings.get("KyBaoCao"))) ?? null,
    source: textOf(own.settings.get("TrangNguon")),
    tasks: standings.map(taskOf),
    unitsKnown: check.units.length,
    blocks: blocksOf(check.units),
    unlisted: check.unlisted,
    units: unitStandings(standings),
    quarters: quartersOfTasks(standings, rule),
    forms: survey.sheets.filter(({ mark }) => codeInMark(mark) !== undefined).length,
    hasSummary: ownSheet(survey, MARKS.summary) !== undefined,
    issues: check.issues,
    ...reportedSoFar({ survey, contents }),
  };
}

function blocksOf(units: readonly Unit[]): PlanOverview["blocks"] {
  const counts = new Map<string, number>();
  for (const { block } of units) if (block !== "") counts.set(block, (counts.get(block) ?? 0) + 1);
  return [...counts];
}
