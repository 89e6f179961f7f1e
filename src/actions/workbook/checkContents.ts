import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import type { Fix } from "../../domain/checking/fixes/Fix";
import { checkPlan } from "../../domain/checking/checkPlan";
import { fixesOf } from "../../domain/checking/fixes/fixesOf";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Issue } from "../../domain/plan/Issue";
import type { Unit } from "../../domain/plan/Unit";
import { err, ok, type Result } from "../../domain/text/result";
import { groupsWithoutUnits } from "../../domain/units/groupsWithoutUnits";
import { SHEET_NAMES } from "../../sheets/labels";
import { codeInMark, MARKS } from "../../sheets/marks";
import { periodNamed } from "../../sheets/settings/periodCells";
import { textOf } from "../../spec/cellValues";
import { readIgnored } from "../../sheets/settings/ignoredIssues";
import { statusRule } from "../../sheets/settings/statusRule";
import { catalogueOf, readCatalogueSheet } from "../../sheets/catalogue/readCatalogueSheet";
import type { ActionFailure } from "./ActionFailure";
import { periodIssues } from "./otherPeriods";
import { contentOf, ownSheet, sheetsMarked } from "./ownSheets";
import { planInTable } from "../../sheets/tasks/planInTable";
import { readOwnSettings } from "./readOwnSettings";
import { settingIssues } from "./settingIssues";
import { readOwnTasks } from "./readOwnTasks";
import { taskTableIssues } from "./taskTableIssues";
import { issueCode } from "./issueCode";
import { taskRows, type TaskRowAt } from "./taskRows";
import { gatheringTrackedCells } from "./trackedCells";
import { gatheringTrackedIssues } from "./trackedIssues";
import { undatedIssues } from "./undatedIssues";
import type { Survey, WorkbookContents } from "../ports/WorkbookPort";

/** A doubt that needs nothing, and why. */
export interface IgnoredIssue {
  readonly issue: Issue;
  readonly reason: string;
}

/** What a check of the workbook found, and how each of it can be mended. `sheet` is the sheet of the task table. */
export interface CheckReport {
  readonly sheet: string;
  /** All sheets that it looked at, by the names they have. */
  readonly sheets: readonly string[];
  readonly tasks: number;
  readonly issues: readonly Issue[];
  /** What somebody decided to ignore, and why. */
  readonly ignored: readonly IgnoredIssue[];
  /** By which each of both is known again, and the words of the task it is about. */
  readonly codes: ReadonlyMap<Issue, string>;
  readonly words: ReadonlyMap<Issue, string>;
  readonly fixes: ReadonlyMap<Issue, readonly Fix[]>;
  /** The units of the catalogue, for somebody to choose from. */
  readonly units: readonly Unit[];
  /** Groups named by their kind of which the catalogue has no unit: a list of units is wanting. */
  readonly unlisted: readonly string[];
}

/** Our sheets that a check looks at, beside the forms. */
export const CHECKED = [MARKS.settings, MARKS.tasks, MARKS.units, MARKS.progress] as const;

/**
 * The sheets whose cells are looked at, the units' forms included.
 *
 * @example checkedSheets(survey) // => ["Kế hoạch", "Nhiệm vụ", "Đơn vị", "Tiến độ", "MN Hoa Mai"]
 */
export function checkedSheets(survey: Survey): readonly string[] {
  const forms = survey.sheets.filter(({ mark }) => codeInMark(mark) !== undefined).map(({ name }) => name);
  return [...sheetsMarked(CHECKED)(survey), ...forms];
}

/**
 * What a check finds in sheets that were read already; forms that were not are not looked at.
 *
 * @example checkContents({ survey, contents }, "2025-04-01") // => ok({ sheet: "Nhiệm vụ", tasks: 11, issues: […], … })
 */
export function checkContents(read: WorkbookContents, today: IsoDate): Result<CheckReport, ActionFailure> {
  return atOnce(checkingContents(read, today));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* checkingContents({ survey, contents }, "2025-04-01")
 */
export function* checkingContents(
  { survey, contents }: WorkbookContents,
  today: IsoDate,
): Sliced<Result<CheckReport, ActionFailure>> {
  const content = contentOf(survey, contents, MARKS.tasks);
  const table = readOwnTasks(content);
  if (!table.ok) return table;
  if (table.value === null || content === null) return err({ kind: "no-task-table" });
  const own = readOwnSettings(contentOf(survey, contents, MARKS.settings));
  const { settings } = own;
  const units = contentOf(survey, contents, MARKS.units);
  const read = units === null ? undefined : readCatalogueSheet(units);
  const catalogue = read === undefined ? { units: [], groups: [] } : catalogueOf(read);
  const settingsSheet = ownSheet(survey, MARKS.settings)?.name ?? null;
  const plan = planInTable(table.value, { settings, catalogue, settingsSheet });
  const sheet = content.grid.sheet;
  const rule = statusRule(own, today);
  const bounds = { planYear: plan.year, today, doneWords: rule.doneWords };
  const period = periodNamed(textOf(settings.get("KyBaoCao")));
  const tracked = [
    ...(yield* gatheringTrackedIssues(yield* gatheringTrackedCells(survey, contents), bounds)),
    ...(yield* undatedIssues(survey, contents, rule)),
    ...periodIssues({ survey, contents, settings: own }, period),
  ];
  yield;
  const doubts = settingIssues(own, settingsSheet ?? SHEET_NAMES.settings);
  const found = [
    ...doubts,
    ...taskTableIssues(table.value, plan, sheet),
    ...checkPlan(plan, catalogue, sheet),
    ...tracked,
  ];
  const told = splitIgnored(found, taskRows(survey, contents), textOf(settings.get("DieuBoQua")));
  yield;
  const { issues } = told;
  const fixes = new Map(issues.map((issue) => [issue, fixesOf(issue, { plan, catalogue, sheet })]));
  const sheets = checkedSheets(survey);
  const unlisted = groupsWithoutUnits(plan, catalogue);
  return ok({ sheet, sheets, tasks: plan.tasks.length, ...told, fixes, units: catalogue.units, unlisted });
}

/** Sets apart what somebody decided to ignore. */
function splitIgnored(
  found: readonly Issue[],
  rowAt: TaskRowAt,
  text: string,
): Pick<CheckReport, "issues" | "ignored" | "codes" | "words"> {
  const reasons = readIgnored(text);
  const codes = new Map(found.map((issue) => [issue, issueCode(issue, rowAt)]));
  const reasonOf = (issue: Issue): string | undefined => reasons.get(codes.get(issue) ?? "");
  const words = new Map(found.map((issue) => [issue, rowAt(issue.cell)?.words ?? ""]));
  return {
    issues: found.filter((issue) => reasonOf(issue) === undefined),
    ignored: found.flatMap((issue) => {
      const reason = reasonOf(issue);
      return reason === undefined ? [] : [{ issue, reason }];
    }),
    codes,
    words,
  };
}
