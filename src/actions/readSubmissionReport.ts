// The officer looks who has sent, and whom to remind of what.

import type { IsoDate } from "../domain/plan/IsoDate";
import type { Unit } from "../domain/plan/Unit";
import { daysUntil, submissionState, type SubmissionState } from "../domain/returns/submissionState";
import { ok, type Result } from "../domain/text/result";
import { QUARTERS_OF, type Period } from "../domain/tracking/Period";
import {
  PROGRESS_HEADINGS,
  QUARTER_HEADINGS,
  RECEIVED_HEADINGS as RECEIVED,
  SUBMISSION_HEADINGS,
} from "../sheets/headings";
import { PERIOD_NAMES, RECEIPT_KINDS } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import type { ProgressRecord } from "../sheets/progress/ProgressRecord";
import { formDue, settingText } from "../sheets/returns/formFacts";
import type { KeptRow } from "../sheets/returns/keptColumn";
import { blanksOf } from "../sheets/returns/lineNow";
import { RECEIVED_TABLE } from "../sheets/returns/returnTables";
import { ownPeriod } from "../sheets/settings/periodCells";
import { planYear } from "../sheets/settings/planYear";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import type { Submission } from "../sheets/submissions/Submission";
import { dayIn, textOf } from "../spec/cellValues";
import { draftProgress } from "./drafts/draftProgress";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { assignTasks } from "./workbook/assignTasks";
import { existingSubmissions } from "./workbook/existingSubmissions";
import { isIssuedBy } from "./workbook/isIssuedBy";
import { keptTable } from "./workbook/keptTable";
import { usualNames } from "./workbook/ownSheets";
import { REPORT_MARKS, reportSheets } from "./workbook/reportSheets";
import { trackedWorkbook, type TrackedWorkbook } from "./workbook/trackedWorkbook";

/** A task of a unit with the cells that its period still asks for, by their headings. */
export interface LackingTask {
  readonly ordinal: string;
  readonly content: string;
  readonly headings: readonly string[];
}

/** How one unit stands with its report of the period. `block` is "" where the catalogue says none. */
export interface UnitSubmission {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly state: SubmissionState;
  readonly tasks: number;
  readonly sentOn: IsoDate | null;
  readonly due: IsoDate | null;
  /** Whether it is the office that made the plan, to which no form goes unless asked. */
  readonly isIssuer: boolean;
  readonly lacking: readonly LackingTask[];
}

/** A file that was taken in, as it can be given back. */
export interface TakenFile {
  readonly file: string;
  readonly unit: string;
  readonly unitCode: string;
  readonly period: string;
  readonly receivedOn: IsoDate | null;
  readonly cells: number;
}

/** Who has sent for a period. `days` are those left until it is due, below 0 when it has passed, null where no day is set. */
export interface SubmissionReport {
  readonly period: Period;
  readonly year: number;
  readonly office: string;
  readonly due: IsoDate | null;
  readonly days: number | null;
  readonly units: readonly UnitSubmission[];
  readonly files: readonly TakenFile[];
}

/** For which period, the workbook's own when null, on which day. */
export interface SubmissionInput {
  readonly period: Period | null;
  readonly today: IsoDate;
}

const MARKS_READ = [...REPORT_MARKS, MARKS.received] as const;

/**
 * Who has sent for a period and what each unit still lacks, from "Tiến độ" and "Theo dõi nộp" as they stand. One request; nothing is changed.
 *
 * @example await readSubmissionReport(port, { period: "Q2", today: "2026-06-01" }) // => ok({ days: 8, units: [{ state: "not-sent", … }], … })
 */
export async function readSubmissionReport(
  port: WorkbookPort,
  { period: asked, today }: SubmissionInput,
): Promise<Result<SubmissionReport, ActionFailure>> {
  const workbook = trackedWorkbook(await port.read(reportSheets([MARKS.received]), usualNames(MARKS_READ)));
  if (!workbook.ok) return workbook;
  const { settings } = workbook.value.settings;
  const { lines } = assignTasks(workbook.value, scheduleReaderOf(settings));
  const progress = draftProgress(workbook.value, lines);
  if (!progress.ok) return progress;
  const submissions = existingSubmissions(workbook.value);
  if (!submissions.ok) return submissions;
  const received = keptTable(workbook.value, MARKS.received, RECEIVED_TABLE);
  if (!received.ok) return received;
  const period = asked ?? ownPeriod(settings);
  const due = formDue(settings, period) ?? null;
  const sent = new Map(
    submissions.value.submissions.flatMap((one) =>
      one.period === PERIOD_NAMES[period] ? [[one.unitCode, one] as const] : [],
    ),
  );
  return ok({
    period,
    year: planYear(settings, today),
    office: settingText(settings, "CoQuanBanHanh"),
    due,
    days: daysUntil(due, today),
    units: workbook.value.catalogue.units.flatMap((unit) => {
      const records = progress.value.merged.units.get(unit.code)?.records;
      return records === undefined
        ? []
        : [unitOf(workbook.value, unit, { records, period, due, sent: sent.get(unit.code) })];
    }),
    files: takenFiles(received.value.rows),
  });
}

interface UnitFacts {
  readonly records: readonly Pick<ProgressRecord, "ordinal" | "content" | "milestones" | "typed">[];
  readonly period: Period;
  readonly due: IsoDate | null;
  readonly sent: Submission | undefined;
}

function unitOf(
  { settings }: TrackedWorkbook,
  { code, name, block }: Unit,
  { records, period, due: usual, sent }: UnitFacts,
): UnitSubmission {
  const lacking = records.flatMap((record) => lackingOf(record, period));
  const sentOn = dayIn(sent?.typed.get(SUBMISSION_HEADINGS.sentOn)) ?? null;
  const due = dayIn(sent?.due ?? null) ?? usual;
  const missing = lacking.reduce((sum, { headings }) => sum + headings.length, 0);
  const isIssuer = isIssuedBy(name, settings.settings);
  const state = submissionState({ sentOn, due, missing });
  return { code, name, block, state, tasks: records.length, sentOn, due, isIssuer, lacking };
}

function lackingOf(record: UnitFacts["records"][number], period: Period): readonly LackingTask[] {
  const quarters: readonly number[] = QUARTERS_OF[period];
  const headings = blanksOf(record, period).map((blank) =>
    typeof blank === "number" && quarters.includes(blank)
      ? (QUARTER_HEADINGS[blank - 1] ?? "")
      : PROGRESS_HEADINGS.result,
  );
  return headings.length === 0 ? [] : [{ ordinal: record.ordinal, content: record.content, headings }];
}

/** The files that gave something, the last received first. */
function takenFiles(rows: readonly KeptRow[]): readonly TakenFile[] {
  const said = ({ cells }: KeptRow, heading: string): string => textOf(cells.get(heading));
  const ofKind = (kind: string): readonly KeptRow[] => rows.filter((row) => said(row, RECEIVED.kind) === kind);
  // Several units call their files alike.
  const keyOf = (row: KeptRow): string => `${said(row, RECEIVED.unitCode)}|${said(row, RECEIVED.file)}`;
  const cells = new Map<string, number>();
  for (const row of ofKind(RECEIPT_KINDS.cell)) {
    const key = keyOf(row);
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  return ofKind(RECEIPT_KINDS.file)
    .map((row) => ({
      file: said(row, RECEIVED.file),
      unit: said(row, RECEIVED.unit),
      unitCode: said(row, RECEIVED.unitCode),
      period: said(row, RECEIVED.period),
      receivedOn: dayIn(row.cells.get(RECEIVED.receivedOn)) ?? null,
      cells: cells.get(keyOf(row)) ?? 0,
    }))
    .sort((one, other) => ((one.receivedOn ?? "") < (other.receivedOn ?? "") ? 1 : -1));
}
