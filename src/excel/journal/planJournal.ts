import type { KeptAction } from "../../actions/kept/KeptAction";
import { JOURNAL_SHEET } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { freeSheetName } from "../../sheets/parts/sheetNames";
import { MARK_NAME, markFormula } from "../../spec/names/mark";
import type { WorkbookState } from "../read/WorkbookState";
import { withRange } from "../write/withRange";
import type { WriteStep } from "../write/WriteStep";
import { ACTION_BYTES } from "../write/WriteStep";
import { isJournalName, recordFormula, recordName, turnName } from "./journalNames";
import type { JournalState, RecordListing } from "./JournalState";
import { packRecord } from "./packRecord";

/** So many actions can be put back, as long as their records together are no larger than this. */
const MOST_RECORDS = 8;
const MOST_BYTES = 6_000_000;
// A piece of a record and the rest of its request stay below the limit of a request.
const CELLS_AT_ONCE = 16;

/** The steps that keep an action before it is written, what every later request begins with, and the steps that say it is done. */
export interface JournalPlan {
  readonly put: readonly WriteStep[];
  readonly takeTurn: (context: Excel.RequestContext) => void;
  readonly close: readonly WriteStep[];
  /** Whether the journal says that the action is done, whatever the answer said. */
  readonly isDone: (now: JournalState | null) => boolean;
}

/** An action to be kept. `ends` are the records that are gone once it is done, and its own with them: those that it puts back. */
export interface Keeping {
  readonly kept: KeptAction;
  readonly state: WorkbookState;
  readonly ends: readonly number[];
}

interface Journal {
  readonly sheetIn: (context: Excel.RequestContext) => Excel.Worksheet;
  readonly takeTurn: (context: Excel.RequestContext) => void;
  readonly leave: (context: Excel.RequestContext) => void;
}

function openJournal(state: WorkbookState): Journal {
  const { journal } = state;
  const taken = [...state.sheets.values()].map(({ name }) => name);
  const key = journal?.id ?? freeSheetName(JOURNAL_SHEET, taken);
  let turn = journal?.turn ?? 0;
  let isThere = journal !== null;
  const make = (context: Excel.RequestContext): void => {
    isThere = true;
    const sheet = context.workbook.worksheets.add(key);
    sheet.names.add(MARK_NAME, markFormula(MARKS.kept, key)).visible = false;
    // Another program may have left them behind.
    for (const name of state.names) if (isJournalName(name)) context.workbook.names.getItem(name).delete();
    sheet.visibility = "VeryHidden";
  };
  const sheetIn = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(key);
  return {
    sheetIn,
    takeTurn: (context) => {
      const { names } = context.workbook;
      if (!isThere) make(context);
      // Fails, before anything is changed, when another pane has written since.
      if (turn > 0) names.getItem(turnName(turn)).delete();
      turn += 1;
      names.add(turnName(turn), `="${String(turn)}"`).visible = false;
    },
    leave: (context) => {
      context.workbook.names.getItem(turnName(turn)).delete();
      const sheet = sheetIn(context);
      // A very hidden sheet can't be deleted.
      sheet.visibility = "Hidden";
      sheet.delete();
    },
  };
}

/** The oldest records make room, never those that are being put back. */
function evicted(records: readonly RecordListing[], ends: readonly number[], bytes: number): readonly RecordListing[] {
  let [count, size] = [1, bytes];
  const dropped: RecordListing[] = [];
  for (const record of [...records].reverse()) {
    count += 1;
    size += record.bytes;
    // What a restore that broke off would have done, the one that carries it on does.
    const isOver = ends.includes(record.id) ? record.kind === "restore" : count > MOST_RECORDS || size > MOST_BYTES;
    if (isOver) dropped.push(record);
  }
  return dropped;
}

function drop(journal: Journal, context: Excel.RequestContext, records: readonly RecordListing[]): void {
  const sheet = journal.sheetIn(context);
  for (const { id, column, rows } of records) {
    withRange(sheet, { row: 0, column, rows: Math.max(1, rows), columns: 1 }, (range) => {
      range.clear("Contents");
    });
    context.workbook.names.getItem(recordName(id)).delete();
  }
}

function freeColumn(records: readonly RecordListing[]): number {
  const taken = new Set(records.map(({ column }) => column));
  let column = 0;
  while (taken.has(column)) column += 1;
  return column;
}

function step(bytes: number, run: WriteStep["run"]): WriteStep {
  return { sheet: null, bytes, run };
}

function blockSteps(journal: Journal, texts: readonly string[], column: number): readonly WriteStep[] {
  return Array.from({ length: Math.ceil(texts.length / CELLS_AT_ONCE) }, (_, at) => {
    const row = at * CELLS_AT_ONCE;
    const cells = texts.slice(row, row + CELLS_AT_ONCE).map((text) => [text]);
    const bytes = cells.reduce((sum, [text = ""]) => sum + text.length + 4, 3 * ACTION_BYTES);
    return step(bytes, (context) => {
      withRange(journal.sheetIn(context), { row, column, rows: cells.length, columns: 1 }, (range) => {
        range.values = cells;
      });
    });
  });
}

function closingStep(
  journal: Journal,
  record: RecordListing,
  staying: readonly RecordListing[],
  ends: readonly RecordListing[],
) {
  return step((ends.length * 4 + 8) * ACTION_BYTES, (context) => {
    const sheet = journal.sheetIn(context);
    if (record.kind !== "restore") {
      context.workbook.names.getItem(recordName(record.id)).formula = recordFormula({ ...record, isOpen: false });
      return;
    }
    sheet.protection.unprotect();
    drop(journal, context, [...ends, record]);
    if (staying.length > 0) sheet.protection.protect({ selectionMode: "None" });
    else journal.leave(context);
  });
}

/** The record of an action, which of the older ones make room for it, and which of them stay. */
interface Planned {
  readonly record: RecordListing;
  readonly texts: readonly string[];
  readonly dropped: readonly RecordListing[];
  readonly left: readonly RecordListing[];
}

function planRecord({ kept, state, ends }: Keeping): Planned {
  const records = state.journal?.records ?? [];
  const texts = packRecord(kept);
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const dropped = evicted(records, ends, bytes);
  const left = records.filter((record) => !dropped.includes(record));
  const id = (records.at(-1)?.id ?? 0) + 1;
  const place = { id, column: freeColumn(left), rows: texts.length, bytes };
  const record = { ...place, kind: kept.kind, isOpen: true, sheets: kept.sheets.length, ends };
  return { record, texts, dropped, left };
}

function puttingSteps(journal: Journal, { record, texts, dropped }: Planned): readonly WriteStep[] {
  const opening = step((dropped.length * 4 + 9) * ACTION_BYTES, (context) => {
    journal.takeTurn(context);
    journal.sheetIn(context).protection.unprotect();
    drop(journal, context, dropped);
  });
  const naming = step(5 * ACTION_BYTES, (context) => {
    context.workbook.names.add(recordName(record.id), recordFormula(record)).visible = false;
    journal.sheetIn(context).protection.protect({ selectionMode: "None" });
  });
  return [opening, ...blockSteps(journal, texts, record.column), naming];
}

function isDone({ id, kind, bytes, ends }: RecordListing, now: JournalState | null): boolean {
  const there = now?.records ?? [];
  if (kind === "restore") return !there.some((one) => one.id === id || ends.includes(one.id));
  return there.some((one) => one.id === id && one.bytes === bytes && !one.isOpen);
}

/**
 * How an action is kept while it is written. The record is whole before anything else is changed, says that it is open, and is closed by the
 * last step: a request that breaks off leaves it open, because Excel keeps what it carried out before.
 *
 * @example planJournal({ kept, state, ends: [] }).put.length // => 3
 */
export function planJournal(keeping: Keeping): JournalPlan {
  const journal = openJournal(keeping.state);
  const planned = planRecord(keeping);
  const { record, left } = planned;
  const ended = left.filter(({ id }) => record.ends.includes(id));
  const staying = left.filter((one) => !ended.includes(one));
  return {
    put: puttingSteps(journal, planned),
    takeTurn: journal.takeTurn,
    close: [closingStep(journal, record, staying, ended)],
    isDone: (now) => isDone(record, now),
  };
}
