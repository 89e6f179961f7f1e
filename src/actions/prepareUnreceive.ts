// The officer takes back what one file gave: it was the wrong one.

import type { IsoDate } from "../domain/plan/IsoDate";
import { dropClaims } from "../domain/returns/dropClaims";
import { err, ok, type Result } from "../domain/text/result";
import { RECEIVED_HEADINGS as RECEIVED, SUBMISSION_HEADINGS as SUBMITTED } from "../sheets/headings";
import { RECEIPT_KINDS, SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { progressKeyOf, type ProgressRecord } from "../sheets/progress/ProgressRecord";
import { claimContent, claimText } from "../sheets/returns/claimText";
import type { KeptRow } from "../sheets/returns/keptColumn";
import { claimedCells, placeIn, placeKey } from "../sheets/returns/receipts";
import { receivedSheet, type KeptTable } from "../sheets/returns/returnSheets";
import { RECEIVED_TABLE } from "../sheets/returns/returnTables";
import { ownPeriod } from "../sheets/settings/periodCells";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import type { Submission } from "../sheets/submissions/Submission";
import { dayIn, textOf } from "../spec/cellValues";
import type { SheetSpec } from "../spec/SheetSpec";
import { draftProgress } from "./drafts/draftProgress";
import { draftUnitSheets, type ChangeSubmissions } from "./drafts/draftUnitSheets";
import { patchContents, type CellPatch } from "./drafts/patchContents";
import { withOthers } from "./drafts/withOthers";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { assignTasks } from "./workbook/assignTasks";
import { keptTable } from "./workbook/keptTable";
import { namesIn, usualNames } from "./workbook/ownSheets";
import { REPORT_MARKS, reportSheets } from "./workbook/reportSheets";
import { trackedWorkbook } from "./workbook/trackedWorkbook";

/** A cell that goes back to what stood there before, or that stays because somebody typed there since. */
export interface UnreceivedCell {
  readonly unit: string;
  readonly task: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  readonly isTyped: boolean;
}

/** What taking a file back would do; `cells` are those that it said something of. */
export interface UnreceiveDraft {
  readonly specs: readonly SheetSpec[];
  readonly cells: readonly UnreceivedCell[];
}

/** The file by the name under which it was recorded. */
export interface UnreceiveInput {
  readonly file: string;
  readonly today: IsoDate;
}

const MARKS_READ = [...REPORT_MARKS, MARKS.received] as const;

/**
 * Drafts what stands in the workbook once one file counts as never received: its cells say again what they said before, as far as nobody
 * typed since and no other file says the same, and the record and "Theo dõi nộp" know it no more. Null for a file that was not received.
 *
 * @example await prepareUnreceive(port, { file: "02-MN-Hoa-Mai_Quy-I-2025.xlsx", today: "2025-04-03" }) // => ok({ cells: [{ after: "", … }], … })
 */
export async function prepareUnreceive(
  port: WorkbookPort,
  { file, today }: UnreceiveInput,
): Promise<Result<UnreceiveDraft | null, ActionFailure>> {
  const workbook = trackedWorkbook(await port.read(reportSheets([MARKS.received]), usualNames(MARKS_READ)));
  if (!workbook.ok) return workbook;
  const { settings } = workbook.value.settings;
  const progress = draftProgress(workbook.value, assignTasks(workbook.value, scheduleReaderOf(settings)).lines);
  if (!progress.ok) return progress;
  if (progress.value.existing === null) return err({ kind: "no-progress" });
  const received = keptTable(workbook.value, MARKS.received, RECEIVED_TABLE);
  if (!received.ok) return received;
  const [gone, left] = split(received.value, file);
  if (gone.length === 0) return ok(null);
  const cells = droppedCells({ gone, left, all: received.value.rows }, progress.value.merged.records);
  const patched = { ...workbook.value, contents: patchContents(workbook.value.contents, cells.map(patchOf).flat()) };
  const draft = draftUnitSheets(patched, { period: ownPeriod(settings), today }, withoutReports(gone, left));
  if (!draft.ok) return draft;
  const name = namesIn(workbook.value.survey)(MARKS.received, SHEET_NAMES.received);
  const record = receivedSheet(name, { ...received.value, rows: left });
  const { specs } = withOthers([record], workbook.value.contents);
  return ok({ specs: [...draft.value.specs, ...specs], cells: cells.map(({ cell }) => cell) });
}

function said({ cells }: KeptRow, heading: string): string {
  return textOf(cells.get(heading));
}

function split({ rows }: KeptTable, file: string): readonly [gone: readonly KeptRow[], left: readonly KeptRow[]] {
  const isOf = (row: KeptRow): boolean => said(row, RECEIVED.file) === file;
  return [rows.filter(isOf), rows.filter((row) => !isOf(row))];
}

interface Rows {
  readonly gone: readonly KeptRow[];
  readonly left: readonly KeptRow[];
  readonly all: readonly KeptRow[];
}

interface DroppedPlace {
  readonly place: CellPatch["place"];
  readonly cell: UnreceivedCell;
}

function droppedCells({ gone, left, all }: Rows, records: readonly ProgressRecord[]): readonly DroppedPlace[] {
  const lines = new Map(records.map((record) => [progressKeyOf(record.taskKey, record.unitCode), record]));
  const [before, after] = [claimedCells(all), claimedCells(left)];
  const places = gone
    .filter((row) => said(row, RECEIVED.kind) === RECEIPT_KINDS.cell)
    .map(({ cells }) => placeIn(cells));
  return [...new Map(places.map((place) => [placeKey(place), place]))].flatMap(([key, place]) => {
    const record = lines.get(progressKeyOf(place.taskKey, place.unit));
    const known = before.get(key);
    if (record === undefined || known === undefined) return [];
    const now = claimText(place.heading, record.typed.get(place.heading));
    const { text, isTyped } = dropClaims({ now, ...known }, after.get(key)?.claims ?? []);
    const told = { unit: record.unit, task: record.content, heading: place.heading };
    return [{ place, cell: { ...told, before: now, after: text, isTyped } }];
  });
}

function patchOf({ place, cell: { before, after } }: DroppedPlace): readonly CellPatch[] {
  return before === after ? [] : [{ place, before, content: claimContent(place.heading, after) }];
}

/** "Theo dõi nộp" without what the files that are gone told it; what somebody entered since stays. */
function withoutReports(gone: readonly KeptRow[], left: readonly KeptRow[]): ChangeSubmissions {
  const isFile = (row: KeptRow): boolean => said(row, RECEIVED.kind) === RECEIPT_KINDS.file;
  const files = gone.filter(isFile);
  const others = left.filter(isFile);
  return (submissions) =>
    submissions.map((one) => {
      const own = files.filter((row) => isOf(row, one));
      return own.length === 0
        ? one
        : withoutReport(
            one,
            own,
            others.filter((row) => isOf(row, one)),
          );
    });
}

function isOf(row: KeptRow, { unitCode, period }: Submission): boolean {
  return said(row, RECEIVED.unitCode) === unitCode && said(row, RECEIVED.period) === period;
}

function withoutReport(one: Submission, gone: readonly KeptRow[], others: readonly KeptRow[]): Submission {
  const day = (row: KeptRow): string => dayIn(row.cells.get(RECEIVED.receivedOn)) ?? "";
  const names = new Set(gone.map((row) => said(row, RECEIVED.file).replace(/^.*[/\\]/, "")));
  const isTold = ([heading, content]: readonly [string, Submission["due"]]): boolean => {
    if (heading === SUBMITTED.sentOn) return gone.some((row) => day(row) === dayIn(content));
    return (heading === SUBMITTED.wordFile || heading === SUBMITTED.scanFile) && names.has(textOf(content));
  };
  const kept = new Map([...one.typed].filter((entry) => !isTold(entry)));
  const [first] = others
    .map(day)
    .filter((date) => date !== "")
    .sort();
  if (first !== undefined && !kept.has(SUBMITTED.sentOn)) kept.set(SUBMITTED.sentOn, { date: first });
  return { ...one, typed: kept };
}
