import { checkPlan } from "../domain/checking/checkPlan";
import { fixesOf } from "../domain/checking/fixes/fixesOf";
import { err, ok, type Result } from "../domain/text/result";
import { MARKS } from "../sheets/marks";
import { catalogueOf, readCatalogueSheet } from "../sheets/catalogue/readCatalogueSheet";
import type { ActionFailure } from "./workbook/ActionFailure";
import type { CheckReport } from "./drafts/Draft";
import { contentOf, ownSheet, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { planInTable } from "../sheets/tasks/planInTable";
import { readOwnSettings, readOwnTasks } from "./workbook/readOwnTasks";
import { tableIssues } from "./workbook/taskTableIssues";
import type { WorkbookPort } from "./ports/WorkbookPort";

const CHECKED = [MARKS.settings, MARKS.tasks, MARKS.units] as const;

/**
 * The officer checks the task table before the head signs: what is missing, doubtful or double in it now, each with its cell there and
 * the ways to mend it. One request unless people renamed our sheets.
 *
 * @example await checkWorkbook(port) // => ok({ sheet: "Nhiệm vụ", tasks: 11, issues: [{ kind: "missing-lead", cell: "'Nhiệm vụ'!D8", … }] })
 */
export async function checkWorkbook(port: WorkbookPort): Promise<Result<CheckReport, ActionFailure>> {
  const { survey, contents } = await port.read(sheetsMarked(CHECKED), usualNames(CHECKED));
  const content = contentOf(survey, contents, MARKS.tasks);
  const table = readOwnTasks(content);
  if (!table.ok) return table;
  if (table.value === null || content === null) return err({ kind: "no-task-table" });
  const settings = readOwnSettings(contentOf(survey, contents, MARKS.settings)).settings;
  const units = contentOf(survey, contents, MARKS.units);
  const read = units === null ? undefined : readCatalogueSheet(units);
  const catalogue = read === undefined ? { units: [], groups: [] } : catalogueOf(read);
  const settingsSheet = ownSheet(survey, MARKS.settings)?.name ?? null;
  const plan = planInTable(table.value, { settings, catalogue, settingsSheet });
  const sheet = content.grid.sheet;
  const issues = [...tableIssues(table.value, plan, sheet), ...checkPlan(plan, catalogue, sheet)];
  const fixes = new Map(issues.map((issue) => [issue, fixesOf(issue, { plan, catalogue, sheet })]));
  const sheets = CHECKED.flatMap((mark) => ownSheet(survey, mark)?.name ?? []);
  return ok({ sheet, sheets, tasks: plan.tasks.length, issues, fixes, units: catalogue.units });
}
