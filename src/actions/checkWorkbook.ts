import { checkPlan } from "../domain/checking/checkPlan";
import { cellAddress } from "../domain/plan/Grid";
import type { Plan, Task } from "../domain/plan/Plan";
import type { Catalogue } from "../domain/plan/Unit";
import { parseSchedule } from "../domain/reading/time/parseSchedule";
import { splitUnits } from "../domain/reading/units/splitUnits";
import { ok, err, type Result } from "../domain/text/result";
import { dayIn, textOf } from "../sheets/cellValues";
import { TASK_HEADINGS as HEADING } from "../sheets/headings";
import { REPORT_KINDS, SHEET_NAMES, TASK_KIND_LABELS } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { catalogueOf, readCatalogueSheet } from "../sheets/readCatalogueSheet";
import type { ReadRow, ReadTable } from "../sheets/readTable";
import type { Settings } from "../sheets/Settings";
import type { ActionFailure } from "./ActionFailure";
import type { CheckReport } from "./Draft";
import { scheduleReader } from "./draftTaskTable";
import { contentOf, ownSheet } from "./ownSheets";
import { readOwnSettings, readOwnTasks } from "./readOwn";
import type { Survey, WorkbookPort } from "./WorkbookPort";

const CHECKED = [MARKS.settings, MARKS.tasks, MARKS.units] as const;

/**
 * The officer checks the task table before the head signs: what is missing, doubtful or double in it now, each with its cell there. One
 * request unless people renamed our sheets.
 *
 * @example await checkWorkbook(port) // => ok({ sheet: "Nhiệm vụ", tasks: 11, issues: [{ kind: "missing-lead", cell: "'Nhiệm vụ'!D8", … }] })
 */
export async function checkWorkbook(
  port: WorkbookPort,
  known: Survey | null = null,
): Promise<Result<CheckReport, ActionFailure>> {
  const { survey, contents } = await readChecked(port, known);
  const content = contentOf(survey, contents, MARKS.tasks);
  const table = readOwnTasks(content);
  if (!table.ok) return table;
  if (table.value === null || content === null) return err({ kind: "no-task-table" });
  const settings = readOwnSettings(contentOf(survey, contents, MARKS.settings)).settings;
  const units = contentOf(survey, contents, MARKS.units);
  const read = units === null ? undefined : readCatalogueSheet(units);
  const catalogue = read === undefined ? { units: [], groups: [] } : catalogueOf(read);
  const plan = planInTable(table.value, settings, catalogue);
  const sheet = content.grid.sheet;
  return ok({ sheet, tasks: plan.tasks.length, issues: checkPlan(plan, catalogue, sheet) });
}

/** Reads our sheets under the names they have, or are made with; a second time only when the first finds that they were renamed. */
async function readChecked(port: WorkbookPort, known: Survey | null): ReturnType<WorkbookPort["read"]> {
  const namesIn = (survey: Survey): readonly string[] => CHECKED.flatMap((mark) => ownSheet(survey, mark)?.name ?? []);
  const names = known === null ? CHECKED.map((mark) => SHEET_NAMES[mark]) : namesIn(known);
  const read = await port.read(names);
  return namesIn(read.survey).every((name) => read.contents.has(name)) ? read : port.read(namesIn(read.survey));
}

/**
 * The plan as the task table states it now, its cells being those of the table.
 *
 * @example planInTable(table, settings, catalogue).tasks[0]?.source.lead // => "D6"
 */
export function planInTable(table: ReadTable, settings: Settings, catalogue: Catalogue): Plan {
  const { year } = scheduleReader(settings);
  const text = (name: Parameters<Settings["get"]>[0]): string => textOf(settings.get(name));
  return {
    title: text("TenKeHoach"),
    issuer: text("CoQuanBanHanh"),
    parentIssuer: text("CoQuanChuQuan"),
    year,
    form: "table",
    legalBasis: text("CanCu").split("\n").filter(Boolean),
    place: text("DiaDanh"),
    tasks: table.rows.filter(hasWords).map((row) => taskIn(row, table, { year, catalogue })),
    reports: [
      { kind: REPORT_KINDS.halfYear, due: dayIn(settings.get("HanBaoCao6Thang")) ?? null },
      { kind: REPORT_KINDS.year, due: dayIn(settings.get("HanBaoCaoNam")) ?? null },
    ],
    extraColumns: [],
  };
}

function hasWords({ cells }: ReadRow): boolean {
  return [HEADING.content, HEADING.lead, HEADING.coordinating, HEADING.time].some(
    (one) => textOf(cells.get(one)) !== "",
  );
}

interface Context {
  readonly year: number | null;
  readonly catalogue: Catalogue;
}

function taskIn({ row, cells }: ReadRow, { columnOf }: ReadTable, { year, catalogue }: Context): Task {
  const text = (heading: string): string => textOf(cells.get(heading));
  const address = (heading: string): string | null => {
    const column = columnOf.get(heading);
    return column === undefined ? null : cellAddress(row, column);
  };
  return {
    ordinal: text(HEADING.ordinal),
    section: "",
    kind: text(HEADING.kind) === TASK_KIND_LABELS.regular ? "regular" : "specific",
    content: text(HEADING.content),
    leadText: text(HEADING.lead),
    coordinatingText: text(HEADING.coordinating),
    leadUnits: splitUnits(text(HEADING.lead), catalogue),
    coordinatingUnits: splitUnits(text(HEADING.coordinating), catalogue),
    timeText: text(HEADING.time),
    schedule: parseSchedule(text(HEADING.time), year),
    extras: {},
    source: {
      row,
      content: address(HEADING.content),
      lead: address(HEADING.lead),
      coordinating: address(HEADING.coordinating),
      time: address(HEADING.time),
    },
  };
}
