// The officer takes back what one file gave: it was the wrong one.

import { atOnce } from "../domain/slices/inSlices";
import type { IsoDate } from "../domain/plan/IsoDate";
import { dropClaims } from "../domain/returns/dropClaims";
import { err, ok, type Result } from "../domain/text/result";
import { RECEIVED_HEADINGS as RECEIVED, SUBMISSION_HEADINGS as SUBMITTED } from "../sheets/headings";
import { RECEIPT_KINDS, SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { dayCell } from "../sheets/parts/dayCell";
import { readSheetTable, wantedOf, type ReadRow } from "../sheets/parts/readSheetTable";
import { progressKeyOf, type ProgressRecord } from "../sheets/progress/ProgressRecord";
import { claimContent, claimText } from "../sheets/returns/claimText";
import type { KeptRow } from "../sheets/returns/keptColumn";
import { claimedCells, isDocumentRow, placeIn, placeKey } from "../sheets/returns/receipts";
import { makingReceivedSheet, type KeptTable } from "../sheets/returns/returnSheets";
import { RECEIVED_TABLE } from "../sheets/returns/returnTables";
import { ownPeriod } from "../sheets/settings/periodCells";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import { SUBMISSION_TABLE } from "../sheets/submissions/submissionTable";
import { dayIn, textOf } from "../spec/cellValues";
import type { CellContent, SheetSpec } from "../spec/SheetSpec";
import { draftProgress } from "./drafts/draftProgress";
import { draftUnitSheets } from "./drafts/draftUnitSheets";
import { patchingContents, type CellPatch } from "./drafts/patchContents";
import { withOthers } from "./drafts/withOthers";
import { withTyped, type Typed } from "./drafts/withTyped";
import type { WorkbookContents, WorkbookPort } from "./ports/WorkbookPort";
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

/**
 * What counts as never received: a file by the name under which it was recorded, of one unit (its code) where several sent one of that name;
 * without a file all forms of the unit, whose Word files and scans stay.
 */
export interface UnreceiveInput {
  readonly file?: string;
  readonly unit?: string;
  readonly today: IsoDate;
}

const MARKS_READ = [...REPORT_MARKS, MARKS.received] as const;

/**
 * Drafts what stands in the workbook once one file counts as never received: its cells say again what they said before, as far as nobody
 * typed since and no other file says the same, and the record and "Theo dõi nộp" know it no more. A file that was not received is told.
 *
 * @example await prepareUnreceive(port, { file: "02-MN-Hoa-Mai_Quy-I-2025.xlsx", today: "2025-04-03" }) // => ok({ cells: [{ after: "", … }], … })
 */
export async function prepareUnreceive(
  port: WorkbookPort,
  input: UnreceiveInput,
): Promise<Result<UnreceiveDraft, ActionFailure>> {
  const workbook = trackedWorkbook(await port.read(reportSheets([MARKS.received]), usualNames(MARKS_READ)));
  if (!workbook.ok) return workbook;
  const { settings } = workbook.value.settings;
  const progress = draftProgress(workbook.value, assignTasks(workbook.value, scheduleReaderOf(settings)).lines);
  if (!progress.ok) return progress;
  if (progress.value.existing === null) return err({ kind: "no-progress" });
  const received = keptTable(workbook.value, MARKS.received, RECEIVED_TABLE);
  if (!received.ok) return received;
  const isGone = choiceOf(input);
  const [gone, left] = split(received.value, isGone);
  if (gone.length === 0) return err({ kind: "never-received", what: input.file ?? input.unit ?? "" });
  const cells = droppedCells({ gone, left, all: received.value.rows }, progress.value.merged.records);
  const contents = withoutReports(
    atOnce(patchingContents(workbook.value.contents, cells.flatMap(patchOf))),
    gone,
    left,
  );
  const draft = draftUnitSheets({ ...workbook.value, contents }, { period: ownPeriod(settings), today: input.today });
  if (!draft.ok) return draft;
  const name = namesIn(workbook.value.survey)(MARKS.received, SHEET_NAMES.received);
  const record = atOnce(makingReceivedSheet(name, { ...received.value, rows: left }));
  const { specs } = withOthers([record], withoutRows(workbook.value.contents, isGone));
  return ok({ specs: [...draft.value.specs, ...specs], cells: cells.map(({ cell }) => cell) });
}

function said({ cells }: KeptRow, heading: string): string {
  return textOf(cells.get(heading));
}

type Chosen = (row: KeptRow) => boolean;

function choiceOf({ file, unit }: UnreceiveInput): Chosen {
  return (row) => {
    if (unit !== undefined && said(row, RECEIVED.unitCode) !== unit) return false;
    return file === undefined ? unit !== undefined && !isDocumentRow(row) : said(row, RECEIVED.file) === file;
  };
}

function split({ rows }: KeptTable, isGone: Chosen): readonly [gone: readonly KeptRow[], left: readonly KeptRow[]] {
  return [rows.filter(isGone), rows.filter((row) => !isGone(row))];
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

type Contents = WorkbookContents["contents"];

/** What was read of the workbook without what files that are gone told "Theo dõi nộp"; what somebody entered since stays. */
function withoutReports(contents: Contents, gone: readonly KeptRow[], left: readonly KeptRow[]): Contents {
  const isFile = (row: KeptRow): boolean => said(row, RECEIVED.kind) === RECEIPT_KINDS.file;
  const [files, others] = [gone.filter(isFile), left.filter(isFile)];
  return new Map(
    [...contents].map(([name, content]) => {
      const table = content.listing.mark === MARKS.submissions ? readSheetTable(content, SUBMISSIONS) : undefined;
      if (table === undefined) return [name, content];
      return [
        name,
        withTyped(
          content,
          table.rows.flatMap((row) => clearedCells(row, table.columnOf, { files, others })),
        ),
      ];
    }),
  );
}

/** What was read of the record without the rows of a file; what somebody noted beside them stays, as their own words. */
function withoutRows(contents: Contents, isGone: Chosen): Contents {
  return new Map(
    [...contents].map(([name, content]) => {
      const table = content.listing.mark === MARKS.received ? readSheetTable(content, RECORD) : undefined;
      const columns = OURS.flatMap((heading) => table?.columnOf.get(heading) ?? []);
      const rows = (table?.rows ?? []).filter(isGone);
      const cleared = rows.flatMap(({ row }) => columns.map((column): Typed => ({ row, column, content: null })));
      return [name, cleared.length === 0 ? content : withTyped(content, cleared)];
    }),
  );
}

const RECORD = wantedOf(RECEIVED_TABLE);
const OURS = RECEIVED_TABLE.columns.filter(({ filledBy }) => filledBy !== "person").map(({ heading }) => heading);
const SUBMISSIONS = wantedOf(SUBMISSION_TABLE);

interface FileRows {
  readonly files: readonly KeptRow[];
  readonly others: readonly KeptRow[];
}

/** The cells of a line of "Theo dõi nộp" that only files told which are gone; another file of the same report tells its own day. */
function clearedCells(
  { row, cells }: ReadRow,
  columnOf: ReadonlyMap<string, number>,
  { files, others }: FileRows,
): readonly Typed[] {
  const isOf = (file: KeptRow): boolean =>
    said(file, RECEIVED.unitCode) === textOf(cells.get(SUBMITTED.unitCode)) &&
    said(file, RECEIVED.period) === textOf(cells.get(SUBMITTED.period));
  const own = files.filter(isOf);
  const names = new Set(own.map((file) => said(file, RECEIVED.file)));
  const sentOn = dayIn(dayCell(cells.get(SUBMITTED.sentOn) ?? null));
  const [first] = others.filter(isForm).filter(isOf).flatMap(dayOf).sort();
  const typed = (heading: string, content: CellContent): readonly Typed[] => {
    const column = columnOf.get(heading);
    return column === undefined ? [] : [{ row, column, content }];
  };
  return [
    ...(own
      .filter(isForm)
      .flatMap(dayOf)
      .some((day) => day === sentOn)
      ? typed(SUBMITTED.sentOn, first === undefined ? null : { date: first })
      : []),
    ...[SUBMITTED.wordFile, SUBMITTED.scanFile].flatMap((heading) =>
      names.has(textOf(cells.get(heading))) ? typed(heading, null) : [],
    ),
  ];
}

/** A Word file or a scan beside a form tells no day. */
function isForm(file: KeptRow): boolean {
  return !isDocumentRow(file);
}

function dayOf({ cells }: KeptRow): readonly IsoDate[] {
  const day = dayIn(cells.get(RECEIVED.receivedOn));
  return day === undefined ? [] : [day];
}
