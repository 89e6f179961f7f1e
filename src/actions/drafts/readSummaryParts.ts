import { atOnce } from "../../domain/slices/inSlices";
import { figuresOf, type Figures } from "../../domain/tracking/figures";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import { err, ok, type Result } from "../../domain/text/result";
import type { Freezing } from "../../sheets/frozen/frozenRows";
import { readFrozen, type FrozenRead } from "../../sheets/frozen/readFrozen";
import { FROZEN_HEADINGS } from "../../sheets/headings";
import { SHEET_NAMES } from "../../sheets/labels";
import { isUsersOwn, MARKS } from "../../sheets/marks";
import { trackedLine } from "../../sheets/progress/trackedLine";
import { planYear } from "../../sheets/settings/planYear";
import { scheduleReaderOf } from "../../sheets/settings/scheduleReaderOf";
import type { Settings } from "../../sheets/settings/Settings";
import { statusRule } from "../../sheets/settings/statusRule";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { Survey, WorkbookPort } from "../ports/WorkbookPort";
import type { ActionFailure } from "../workbook/ActionFailure";
import { assignTasks, type Assignments } from "../workbook/assignTasks";
import { fieldsInUse } from "../workbook/fieldsInUse";
import { contentOf, namesIn, usualNames } from "../workbook/ownSheets";
import { trackedWorkbook, type TrackedWorkbook } from "../workbook/trackedWorkbook";
import { draftProgress, makingProgressSpec, type ProgressDraft } from "./draftProgress";
import type { PeriodInput } from "./PeriodInput";
import { reportSettings } from "./reportSettings";

/**
 * What a report is drafted from. `progressSheet` is the name of "Tiến độ", `written` its sheet when it has to be written too, `first` what is
 * written before it.
 */
export interface SummaryParts {
  readonly workbook: TrackedWorkbook;
  readonly settings: Settings;
  readonly year: number;
  readonly assignments: Assignments;
  readonly progress: ProgressDraft;
  readonly progressSheet: string;
  readonly written: SheetSpec | null;
  readonly first: readonly SheetSpec[];
  readonly rule: StatusRule;
  readonly figures: Figures;
  readonly frozen: FrozenRead;
}

const READ = [
  MARKS.settings,
  MARKS.tasks,
  MARKS.units,
  MARKS.progress,
  MARKS.cover,
  MARKS.summary,
  MARKS.byTask,
  MARKS.overdue,
  MARKS.comparison,
  MARKS.reminders,
  MARKS.extensions,
  MARKS.frozen,
] as const;

/**
 * Reads what a report is made from, and takes in what units typed on their sheets. One request when the sheets are called as they were last
 * seen.
 *
 * @example await readSummaryParts(port, { period: "H1", today: "2025-07-01" }) // => ok({ figures, frozen, … })
 */
export async function readSummaryParts(
  port: WorkbookPort,
  input: PeriodInput,
): Promise<Result<SummaryParts, ActionFailure>> {
  const read = trackedWorkbook(await port.read(namesToRead, usualNames(READ)));
  if (!read.ok) return read;
  const workbook = read.value;
  const { settings, specs: first } = reportSettings(workbook, input);
  const assignments = assignTasks(workbook, scheduleReaderOf(settings));
  const progress = draftProgress(workbook, assignments.lines);
  if (!progress.ok) return progress;
  const frozen = frozenOf(workbook);
  if (!frozen.ok) return frozen;
  const { merged } = progress.value;
  const [year, rule] = [planYear(settings, input.today), statusRule({ ...workbook.settings, settings }, input.today)];
  const progressSheet = namesIn(workbook.survey)(MARKS.progress, SHEET_NAMES.progress);
  return ok({
    ...{ workbook, settings, year, assignments, progressSheet, first, rule },
    progress: progress.value,
    written: merged.changed
      ? atOnce(makingProgressSpec(progressSheet, progress.value, { year, fields: fieldsInUse(workbook) }))
      : null,
    figures: figuresOf(merged.records.map(trackedLine), rule, input.period),
    frozen: frozen.value,
  });
}

function namesToRead({ sheets }: Survey): readonly string[] {
  return sheets.filter(({ mark }) => !isUsersOwn(mark)).map(({ name }) => name);
}

function frozenOf({ survey, contents }: TrackedWorkbook): Result<FrozenRead, ActionFailure> {
  const content = contentOf(survey, contents, MARKS.frozen);
  if (content === null) return ok({ rows: [], order: [], issues: [] });
  const read = readFrozen(content);
  if (read !== undefined) return ok(read);
  return err({ kind: "missing-heading", sheet: content.grid.sheet, heading: FROZEN_HEADINGS.key });
}

/**
 * What the units and tasks of a report are called where its figures are kept.
 *
 * @example namedFreezing(parts).unitNames.get("MN01") // => "Trường Mầm non Hoa Mai"
 */
export function namedFreezing({
  workbook,
  assignments,
}: Pick<SummaryParts, "workbook" | "assignments">): Pick<Freezing, "unitNames" | "taskNames"> {
  return {
    unitNames: new Map(workbook.catalogue.units.map(({ code, name }) => [code, name])),
    taskNames: new Map(assignments.tasks.map(({ key, ordinal, content }) => [key, `${ordinal}. ${content}`])),
  };
}
