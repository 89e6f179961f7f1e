// The officer makes the files that go out to the units.

import type { IsoDate } from "../domain/plan/IsoDate";
import type { Unit } from "../domain/plan/Unit";
import { err, ok, type Result } from "../domain/text/result";
import { lastQuarterOf, type Period } from "../domain/tracking/Period";
import { PERIOD_NAMES, SHEET_NAMES, TEXTS } from "../sheets/labels";
import { QUARTER_HEADINGS, SENT_HEADINGS as SENT } from "../sheets/headings";
import { MARKS } from "../sheets/marks";
import { unitShortName } from "../sheets/parts/sheetNames";
import { formFileName } from "../sheets/returns/formFileName";
import { planKeyOf } from "../sheets/returns/readReturned";
import type { KeptRow } from "../sheets/returns/keptColumn";
import { SENT_TABLE } from "../sheets/returns/returnTables";
import { sentSheet, type KeptTable } from "../sheets/returns/returnSheets";
import { sentForm, type SentForm } from "../sheets/returns/sentForm";
import { ownPeriod } from "../sheets/settings/periodCells";
import { planYear } from "../sheets/settings/planYear";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import type { Settings } from "../sheets/settings/Settings";
import { statusRule } from "../sheets/settings/statusRule";
import { unitSheet } from "../sheets/unit/unitSheet";
import type { UnitLine } from "../sheets/unit/UnitLine";
import { textOf } from "../spec/cellValues";
import type { CellContent, SheetSpec } from "../spec/SheetSpec";
import { draftProgress, type ProgressDraft } from "./drafts/draftProgress";
import type { PeriodInput } from "./drafts/PeriodInput";
import { reportSettings } from "./drafts/reportSettings";
import { withOthers } from "./drafts/withOthers";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { assignTasks } from "./workbook/assignTasks";
import { fieldsInUse } from "./workbook/fieldsInUse";
import { isIssuedBy } from "./workbook/isIssuedBy";
import { keptTable } from "./workbook/keptTable";
import { namesIn, usualNames } from "./workbook/ownSheets";
import { REPORT_MARKS, reportSheets } from "./workbook/reportSheets";
import { trackedWorkbook, type TrackedWorkbook } from "./workbook/trackedWorkbook";

/** Which forms are to go out: of some units by their codes, of all but the office itself when null. */
export interface SendInput extends Omit<PeriodInput, "period"> {
  /** The workbook's own when null. */
  readonly period: Period | null;
  readonly units: readonly string[] | null;
}

/** A form that is to go out, as the file renderer takes it. */
export interface FileToSend {
  readonly unit: string;
  readonly name: string;
  readonly file: string;
  readonly tasks: number;
  readonly issue: number;
  readonly form: SentForm;
}

/** The files to make, and what the workbook keeps of them; `unknown` are codes that no unit with tasks has. */
export interface SendDraft {
  readonly files: readonly FileToSend[];
  readonly specs: readonly SheetSpec[];
  readonly unknown: readonly string[];
}

interface Parts {
  readonly workbook: TrackedWorkbook;
  readonly settings: Settings;
  readonly progress: ProgressDraft;
  readonly sent: KeptTable;
  readonly input: SendInput & PeriodInput;
  readonly year: number;
  readonly plan: string;
}

/**
 * Drafts one form per unit as a file to be sent, and the line of "Phiếu đã gửi" that keeps which time it was made. Excel is only read.
 *
 * @example await prepareSend(port, { period: "Q2", today: "2026-06-01", units: null }) // => ok({ files: [{ unit: "TH02", issue: 1, … }], … })
 */
export async function prepareSend(port: WorkbookPort, wish: SendInput): Promise<Result<SendDraft, ActionFailure>> {
  const workbook = trackedWorkbook(
    await port.read(reportSheets([MARKS.sent]), usualNames([...REPORT_MARKS, MARKS.sent])),
  );
  if (!workbook.ok) return workbook;
  const input = { ...wish, period: wish.period ?? ownPeriod(workbook.value.settings.settings) };
  const { settings } = reportSettings(workbook.value, input);
  const { lines } = assignTasks(workbook.value, scheduleReaderOf(settings));
  const progress = draftProgress(workbook.value, lines);
  if (!progress.ok) return progress;
  if (progress.value.existing === null) return err({ kind: "no-progress" });
  const sent = keptTable(workbook.value, MARKS.sent, SENT_TABLE);
  if (!sent.ok) return sent;
  const plan = planKeyOf(settings, sent.value);
  const year = planYear(settings, input.today);
  const parts = { workbook: workbook.value, settings, progress: progress.value, sent: sent.value, input, year, plan };
  const units = wantedUnits(parts);
  return ok(
    draftOf(
      parts,
      units.map((unit) => fileOf(unit, parts)),
    ),
  );
}

function wantedUnits({ workbook, settings, progress, input }: Parts): readonly Unit[] {
  const withTasks = workbook.catalogue.units.filter(({ code }) => progress.merged.units.has(code));
  const { units } = input;
  if (units !== null) return withTasks.filter(({ code }) => units.includes(code));
  return withTasks.filter(({ name }) => !isIssuedBy(name, settings));
}

function fileOf(unit: Unit, parts: Parts): FileToSend {
  const { workbook, settings, progress, input, year, plan } = parts;
  const { period } = input;
  const lines: { readonly records: readonly UnitLine[]; readonly parked: readonly UnitLine[] } =
    progress.merged.units.get(unit.code) ?? { records: [], parked: [] };
  const short = unitShortName(unit);
  const isIssuer = isIssuedBy(unit.name, settings);
  const spec = unitSheet({
    name: formSheetName(short),
    unitCode: unit.code,
    unit: unit.name,
    year,
    period,
    isIssuer,
    settings,
    index: null,
    fields: fieldsInUse(workbook),
    ...lines,
  });
  const issue = lastIssue(parts.sent, unit.code, period) + 1;
  const identity = { plan, year, period, unit: unit.code, issue };
  const rule = statusRule({ settings, ownDoneWords: workbook.settings.ownDoneWords }, input.today);
  const facts = { identity, unit: unit.name, settings, rule, until: untilWords(period, year) };
  const place = workbook.catalogue.units.findIndex(({ code }) => code === unit.code) + 1;
  return {
    unit: unit.code,
    name: unit.name,
    file: formFileName({ place, units: workbook.catalogue.units.length, unit: short, period, year }),
    tasks: lines.records.length,
    issue,
    form: sentForm(spec, lines.records, facts, workbook.settings.ownDoneWords),
  };
}

/** The sheet of a form that stands alone is called as in the workbook. */
function formSheetName(short: string): string {
  return namesIn({ active: "", sheets: [] })("form", short);
}

function untilWords(period: Period, year: number): string {
  const last = lastQuarterOf(period);
  const quarter = last === 4 ? "" : `${QUARTER_HEADINGS[last - 1] ?? ""} `;
  return `${quarter}${TEXTS.year} ${String(year)}`;
}

/** The last time that a unit's form was made for a period; 0 when it never was. */
function lastIssue({ rows }: KeptTable, unit: string, period: Period): number {
  const issues = rows.flatMap(({ cells }) =>
    textOf(cells.get(SENT.unitCode)) === unit && textOf(cells.get(SENT.period)) === PERIOD_NAMES[period]
      ? [Number(cells.get(SENT.issue))]
      : [],
  );
  return Math.max(0, ...issues.filter((issue) => Number.isFinite(issue)));
}

function draftOf({ workbook, sent, input, plan }: Parts, files: readonly FileToSend[]): SendDraft {
  const unknown = (input.units ?? []).filter((code) => !files.some(({ unit }) => unit === code));
  if (files.length === 0) return { files, specs: [], unknown };
  const name = namesIn(workbook.survey)(MARKS.sent, SHEET_NAMES.sent);
  const rows = [...sent.rows, ...files.map((file) => rowOf(file, { plan, period: input.period, today: input.today }))];
  const { specs } = withOthers([sentSheet(name, { ...sent, rows })], workbook.contents);
  return { files, specs, unknown };
}

function rowOf(
  { unit, name, file, issue }: FileToSend,
  { plan, period, today }: { readonly plan: string; readonly period: Period; readonly today: IsoDate },
): KeptRow {
  return {
    cells: new Map<string, CellContent>([
      [SENT.unit, name],
      [SENT.period, PERIOD_NAMES[period]],
      [SENT.issue, issue],
      [SENT.madeOn, { date: today }],
      [SENT.file, file],
      [SENT.unitCode, unit],
      [SENT.plan, plan],
    ]),
  };
}
