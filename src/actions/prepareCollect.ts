// The officer takes in the files that came back from the units.

import type { IsoDate } from "../domain/plan/IsoDate";
import type { ConflictRule } from "../domain/returns/settleCell";
import { err, ok, type Result } from "../domain/text/result";
import type { Period } from "../domain/tracking/Period";
import { dayIn, textOf } from "../spec/cellValues";
import type { SheetSpec } from "../spec/SheetSpec";
import { RECEIVED_HEADINGS as RECEIVED, SENT_HEADINGS as SENT, SUBMISSION_HEADINGS } from "../sheets/headings";
import { PERIOD_NAMES, RECEIPT_KINDS, SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { progressKeyOf, type ProgressRecord } from "../sheets/progress/ProgressRecord";
import { claimText } from "../sheets/returns/claimText";
import type { KeptRow } from "../sheets/returns/keptColumn";
import { planKeyOf } from "../sheets/returns/readReturned";
import {
  cellRow,
  claimedCells,
  fileKey,
  fileRow,
  joiningReceipts,
  outsideRow,
  placeKey,
} from "../sheets/returns/receipts";
import type { ReturnedFile } from "../sheets/returns/ReturnedFile";
import { makingReceivedSheet, type KeptTable } from "../sheets/returns/returnSheets";
import { RECEIVED_TABLE, SENT_TABLE } from "../sheets/returns/returnTables";
import { ownPeriod } from "../sheets/settings/periodCells";
import { planYear } from "../sheets/settings/planYear";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import { statusRule } from "../sheets/settings/statusRule";
import type { Submission } from "../sheets/submissions/Submission";
import { draftingProgress, type ProgressDraft } from "./drafts/draftProgress";
import { draftingUnitSheets, type UnitSheetsDraft } from "./drafts/draftUnitSheets";
import { inSlices, type Sliced } from "../domain/slices/inSlices";
import { judgeReturn, type ReturnDesk } from "./drafts/judgeReturn";
import { patchingContents } from "./drafts/patchContents";
import type { CollectedFile, JudgedFile } from "./drafts/ReturnedOutcome";
import { returnSubmissions } from "./drafts/returnSubmissions";
import { settlingReturns, type SettledReturns } from "./drafts/settleReturns";
import { keepingOthers } from "./drafts/withOthers";
import type { WorkbookContents, WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { assignTasks } from "./workbook/assignTasks";
import { keptTable } from "./workbook/keptTable";
import { namesIn, usualNames } from "./workbook/ownSheets";
import { REPORT_MARKS, reportSheets } from "./workbook/reportSheets";
import { trackedWorkbook, type TrackedWorkbook } from "./workbook/trackedWorkbook";

/**
 * Files that came back, on which day, and whose words count where both sides changed a cell. `chosen`: what somebody chose for single cells,
 * by the key of the conflict; `leavesNotes`: what stands outside the input cells is not recorded.
 */
export interface CollectInput {
  readonly files: readonly ReturnedFile[];
  readonly receivedOn: IsoDate;
  readonly rule: ConflictRule;
  readonly chosen?: ReadonlyMap<string, string>;
  readonly leavesNotes?: boolean;
  /** What is done between two pieces of the work, so that whoever waits can draw and listen. */
  readonly rest?: () => Promise<void>;
}

/** A cell that files change. */
export interface CollectedChange {
  readonly unit: string;
  readonly task: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

/** What taking the files in would do. */
export interface CollectDraft {
  readonly files: readonly CollectedFile[];
  readonly changes: readonly CollectedChange[];
  readonly specs: readonly SheetSpec[];
  readonly submissions: { readonly onTime: number; readonly late: number; readonly missing: number };
  readonly draft: UnitSheetsDraft;
}

/** The workbook that files are taken into. */
interface Parts {
  readonly workbook: TrackedWorkbook;
  readonly progress: ProgressDraft;
  readonly sent: KeptTable;
  readonly received: KeptTable;
  readonly period: Period;
  readonly input: CollectInput;
}

const MARKS_READ = [...REPORT_MARKS, MARKS.sent, MARKS.received] as const;

/**
 * Drafts what files that came back change: "Tiến độ", the units' sheets, "Theo dõi nộp" and the record of what came from where. The same
 * files in any order, any number of times and in any grouping come to the same workbook.
 *
 * @example await prepareCollect(port, { files, receivedOn: "2026-06-08", rule: "ours" }) // => ok({ files: [{ verdict: "complete", … }], … })
 */
export async function prepareCollect(
  port: WorkbookPort,
  input: CollectInput,
): Promise<Result<CollectDraft, ActionFailure>> {
  const read = await port.read(reportSheets(MARKS_READ), usualNames(MARKS_READ));
  return inSlices(collecting(read, input), input.rest ?? (() => Promise.resolve()));
}

function* collecting(read: WorkbookContents, input: CollectInput): Sliced<Result<CollectDraft, ActionFailure>> {
  const workbook = trackedWorkbook(read);
  yield;
  const parts = yield* partsOf(workbook, input);
  yield;
  return parts.ok ? yield* draftOf(parts.value) : parts;
}

function* draftOf(parts: Parts): Sliced<Result<CollectDraft, ActionFailure>> {
  const { workbook, progress, received, period, input } = parts;
  const judged = yield* judgeAll(parts);
  const { records } = progress.merged;
  const { rule, chosen = new Map<string, string>() } = input;
  const history = claimedCells(received.rows);
  yield;
  const settled = yield* settlingReturns(judged, { records, history, rule, chosen });
  const patched = { ...workbook, contents: yield* patchingContents(workbook.contents, settled.patches) };
  let listed: readonly Submission[] = [];
  const change = returnSubmissions(judged, workbook.settings.settings);
  yield;
  const draft = yield* draftingUnitSheets(patched, { period, today: input.receivedOn }, (submissions) => {
    listed = change(submissions);
    return listed;
  });
  if (!draft.ok) return draft;
  const specs = [...draft.value.specs, ...(yield* historySpecs(parts, settled, records))];
  const submissions = countsOf(listed.filter((one) => one.period === PERIOD_NAMES[period]));
  const changes = changesOf(settled, records);
  return ok({ files: settled.files, changes, specs, submissions, draft: draft.value });
}

function* partsOf(
  workbook: Result<TrackedWorkbook, ActionFailure>,
  input: CollectInput,
): Sliced<Result<Parts, ActionFailure>> {
  if (!workbook.ok) return workbook;
  const { settings } = workbook.value.settings;
  const { lines } = assignTasks(workbook.value, scheduleReaderOf(settings));
  yield;
  const progress = yield* draftingProgress(workbook.value, lines);
  if (!progress.ok) return progress;
  if (progress.value.existing === null) return err({ kind: "no-progress" });
  const sent = keptTable(workbook.value, MARKS.sent, SENT_TABLE);
  if (!sent.ok) return sent;
  const received = keptTable(workbook.value, MARKS.received, RECEIVED_TABLE);
  if (!received.ok) return received;
  const period = ownPeriod(settings);
  return ok({
    workbook: workbook.value,
    progress: progress.value,
    sent: sent.value,
    received: received.value,
    period,
    input,
  });
}

/** Judges file after file: the second of two that are the same was received before. */
function* judgeAll(parts: Parts): Sliced<readonly JudgedFile[]> {
  const keys = new Set(parts.received.rows.map(({ cells }) => fileKeyIn(cells)).filter((key) => key !== ""));
  const desk = deskOf(parts, (key) => keys.has(key));
  const all: JudgedFile[] = [];
  for (const file of parts.input.files) {
    const judged = judgeReturn(file, desk);
    for (const { receipt, document, print } of judged)
      if (receipt !== null && document === null) keys.add(fileKey(receipt, print));
    all.push(...judged);
    yield;
  }
  return all;
}

/** The fileKey of a row of the record, "" of one that is about something else. */
function fileKeyIn(cells: KeptRow["cells"]): string {
  if (cells.get(RECEIVED.kind) !== RECEIPT_KINDS.file) return "";
  return textOf(cells.get(RECEIVED.key)).split("|").slice(0, 5).join("|");
}

function deskOf(parts: Parts, wasReceived: ReturnDesk["wasReceived"]): ReturnDesk {
  const { workbook, progress, sent, period, input } = parts;
  const { settings } = workbook.settings;
  const lines = new Map<string, ProgressRecord[]>();
  for (const record of progress.merged.records) {
    const own = lines.get(record.unitCode) ?? [];
    own.push(record);
    lines.set(record.unitCode, own);
  }
  const issues = new Map<string, number>();
  for (const { cells } of sent.rows) {
    const key = `${textOf(cells.get(SENT.unitCode))}|${textOf(cells.get(SENT.period))}`;
    issues.set(key, Math.max(issues.get(key) ?? 0, Number(cells.get(SENT.issue)) || 0));
  }
  return {
    plan: planKeyOf(settings, sent),
    year: planYear(settings, input.receivedOn),
    period,
    units: workbook.catalogue.units,
    lines,
    lastIssue: (unit, of) => issues.get(`${unit}|${PERIOD_NAMES[of]}`) ?? 0,
    wasReceived,
    receivedOn: input.receivedOn,
    doneWords: statusRule(workbook.settings, input.receivedOn).doneWords ?? new Set(),
  };
}

/** The record of what came from where, as it will stand; none as long as nothing came. */
function* historySpecs(
  { workbook, received, input }: Parts,
  { files, own }: SettledReturns,
  records: readonly ProgressRecord[],
): Sliced<readonly SheetSpec[]> {
  const contents = new Map(records.map(({ taskKey, content }) => [taskKey, content]));
  const fresh: KeptRow[] = [];
  for (const file of files) {
    fresh.push(...rowsOf(input.leavesNotes === true ? { ...file, outside: [] } : file, own, contents));
    yield;
  }
  const rows = yield* joiningReceipts(received.rows, fresh, own);
  if (rows.length === 0) return [];
  const name = namesIn(workbook.survey)(MARKS.received, SHEET_NAMES.received);
  const sheet = yield* makingReceivedSheet(name, { ...received, rows });
  return (yield* keepingOthers([sheet], workbook.contents)).specs;
}

function rowsOf(
  { receipt, print, claims, outside, document }: CollectedFile,
  own: ReadonlyMap<string, string>,
  contents: ReadonlyMap<string, string>,
): readonly KeptRow[] {
  if (receipt === null) return [];
  const cells = claims.map(({ place, claim }) => {
    const about = { content: contents.get(place.taskKey) ?? "", own: own.get(placeKey(place)) ?? "" };
    return cellRow({ ...receipt, unit: place.unit }, place, about, claim);
  });
  return [fileRow(receipt, document ?? print), ...cells, ...outside.map((text) => outsideRow(receipt, text))];
}

function changesOf({ patches }: SettledReturns, records: readonly ProgressRecord[]): readonly CollectedChange[] {
  const lines = new Map(records.map((record) => [progressKeyOf(record.taskKey, record.unitCode), record]));
  return patches.flatMap(({ place: { taskKey, unit, heading }, before, content }) => {
    const line = lines.get(progressKeyOf(taskKey, unit));
    if (line === undefined) return [];
    return [{ unit: line.unit, task: line.content, heading, before, after: claimText(heading, content ?? undefined) }];
  });
}

function countsOf(submissions: readonly Submission[]): CollectDraft["submissions"] {
  const counts = { onTime: 0, late: 0, missing: 0 };
  for (const { due, typed } of submissions) {
    const [sent, last] = [dayIn(typed.get(SUBMISSION_HEADINGS.sentOn)), dayIn(due)];
    if (sent === undefined) counts.missing += 1;
    else if (last !== undefined && sent > last) counts.late += 1;
    else counts.onTime += 1;
  }
  return counts;
}
