import type { PerQuarter } from "../../domain/plan/Quarter";
import { dateCell, dayIn, textOf } from "../../spec/cellValues";
import { writeBase } from "./sourceBase";
import { MILESTONE_HEADINGS, NEXT_MILESTONE_HEADING, TASK_HEADINGS as HEADING } from "../headings";
import { mergeCell } from "./mergeCell";
import { OWN_ROW } from "./pairRows";
import type { ReadRow } from "../parts/readTable";
import { milestonesOfTime, type ScheduleReader } from "./scheduleReader";
import type { CellContent } from "../../spec/SheetSpec";
import type { TaskRecord } from "./TaskRecord";

/** Columns that have their own place in a record, or that are computed anew. */
const NOT_OTHERS: ReadonlySet<string> = new Set([
  HEADING.ordinal,
  HEADING.content,
  HEADING.kind,
  HEADING.lead,
  HEADING.coordinating,
  HEADING.time,
  HEADING.due,
  HEADING.status,
  HEADING.key,
  HEADING.base,
  NEXT_MILESTONE_HEADING,
  ...MILESTONE_HEADINGS,
]);

/**
 * A row of the task table as a record, every cell as it stands; for rows that are parked or read for reports.
 *
 * @example recordOfRow(row).lead // => "Phòng Giáo dục và Đào tạo"
 */
export function recordOfRow({ cells }: ReadRow): TaskRecord {
  const text = (heading: string): string => textOf(cells.get(heading));
  return {
    key: text(HEADING.key),
    base: text(HEADING.base),
    ordinal: text(HEADING.ordinal),
    content: text(HEADING.content),
    kind: text(HEADING.kind),
    lead: text(HEADING.lead),
    coordinating: text(HEADING.coordinating),
    time: text(HEADING.time),
    due: dateCell(cells.get(HEADING.due)),
    milestones: milestonesOf(cells),
    waitsForDate: false,
    others: othersOf(cells),
  };
}

/**
 * A row that a person added, with milestones computed from the time typed into it.
 *
 * @example ownRecord(row, "NV-1f3k9a", scheduleOf).milestones // => [null, { date: "2025-06-30" }, null, null]
 */
export function ownRecord(row: ReadRow, key: string, scheduleOf: ScheduleReader): TaskRecord {
  const record = recordOfRow(row);
  const computed = milestonesOfTime(record.time, scheduleOf, null);
  const due = mergeCell(HEADING.due, computed.due, record.due, record.base.slice(OWN_ROW.length));
  return {
    ...record,
    ...(due.typed ? milestonesOfTime(record.time, scheduleOf, dayIn(due.content) ?? null) : computed),
    due: due.content,
    key,
    base: OWN_ROW + writeBase(new Map([[HEADING.due, computed.due]])),
  };
}

/**
 * The cells of a row that neither the source nor a formula gives: progress, notes, people's own columns.
 *
 * @example othersOf(row.cells).get("Quý I") // => "Hoàn thành"
 */
export function othersOf(cells: ReadRow["cells"]): ReadonlyMap<string, CellContent> {
  const others = [...cells].filter(([heading]) => !NOT_OTHERS.has(heading));
  return new Map(
    others.map(([heading, content]) => [heading, heading === HEADING.completedOn ? dateCell(content) : content]),
  );
}

/**
 * The cells Mốc I–IV of a row; empty ones are null.
 *
 * @example milestonesOf(row.cells) // => [{ date: "2025-03-31" }, null, null, null]
 */
export function milestonesOf(cells: ReadRow["cells"]): PerQuarter<CellContent> {
  const [first, second, third, fourth] = MILESTONE_HEADINGS.map((heading) => milestoneIn(cells.get(heading)));
  return [first ?? null, second ?? null, third ?? null, fourth ?? null];
}

function milestoneIn(content: CellContent | undefined): CellContent {
  const cell = dateCell(content);
  return cell === "" ? null : cell;
}
