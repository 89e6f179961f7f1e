import { RECEIVED_HEADINGS as RECEIVED, SENT_HEADINGS as SENT } from "../headings";
import { TABLES } from "../marks";
import type { ColumnTable } from "../parts/ColumnTable";
import { typedColumn } from "../parts/typedColumn";
import { keptColumn, type KeptRow } from "./keptColumn";

const BLANK: KeptRow = { cells: new Map() };

function own(heading: string): ColumnTable<KeptRow>["columns"][number] {
  const { role, width, ...column } = typedColumn(heading, 18, "input");
  return { ...keptColumn(heading, width, role), filledBy: column.filledBy };
}

/** The table PhieuGui: each form that was made to be sent, so that an older one that comes back is known. */
export const SENT_TABLE: ColumnTable<KeptRow> = {
  name: TABLES.sent,
  key: SENT.unitCode,
  columns: [
    keptColumn(SENT.unit, 36, "text"),
    keptColumn(SENT.period, 16, "text"),
    keptColumn(SENT.issue, 9, "count"),
    keptColumn(SENT.madeOn, 12, "date"),
    keptColumn(SENT.file, 44, "text"),
    keptColumn(SENT.note, 24, "input"),
    { ...keptColumn(SENT.unitCode, 12, "key"), hidden: true },
    { ...keptColumn(SENT.plan, 12, "key"), hidden: true },
  ],
  blank: BLANK,
  own,
};

/** The table NhatKyNhan: which file gave which cell, what stood there before, and what stands outside the input cells. */
export const RECEIVED_TABLE: ColumnTable<KeptRow> = {
  name: TABLES.received,
  key: RECEIVED.key,
  columns: [
    keptColumn(RECEIVED.kind, 11, "text"),
    keptColumn(RECEIVED.unit, 26, "text"),
    keptColumn(RECEIVED.period, 14, "text"),
    keptColumn(RECEIVED.file, 32, "text"),
    keptColumn(RECEIVED.receivedOn, 12, "date"),
    keptColumn(RECEIVED.issue, 8, "count"),
    keptColumn(RECEIVED.task, 36, "text"),
    keptColumn(RECEIVED.heading, 18, "text"),
    keptColumn(RECEIVED.own, 18, "text"),
    keptColumn(RECEIVED.base, 18, "text"),
    keptColumn(RECEIVED.theirs, 26, "text"),
    keptColumn(RECEIVED.note, 20, "input"),
    { ...keptColumn(RECEIVED.unitCode, 12, "key"), hidden: true },
    { ...keptColumn(RECEIVED.taskKey, 12, "key"), hidden: true },
    { ...keptColumn(RECEIVED.key, 12, "key"), hidden: true },
  ],
  blank: BLANK,
  own,
};
