import type { Task } from "../../domain/plan/Plan";
import { dayIn, textOf } from "../../spec/cellValues";
import type { Conflict } from "../Conflict";
import { withExtension, withoutExtension } from "./extension";
import type { ExtraColumn } from "./extraColumns";
import { TASK_HEADINGS as HEADING } from "../headings";
import { mergeCell, type MergedCell } from "./mergeCell";
import { milestonesOfTime, type ScheduleReader } from "./scheduleReader";
import type { ReadRow } from "../parts/readSheetTable";
import { dayCell } from "../parts/dayCell";
import { settledRow } from "../parts/settledRow";
import { recordOfRow } from "./recordOfRow";
import { writeBase } from "./sourceBase";
import { sourceCells } from "./sourceCells";
import type { CellContent } from "../../spec/SheetSpec";
import type { TaskRecord } from "./TaskRecord";

/** A cell where the source and a person say different things; the person's words stand. */
export interface TaskConflict extends Omit<Conflict, "sheet" | "cell"> {
  /** Row of the cell in the sheet as it stands, from 0. */
  readonly row: number;
}

/** One merged row, how many of its cells a person had filled, and where source and person differ. */
export interface MergedTask {
  readonly record: TaskRecord;
  readonly typed: number;
  readonly conflicts: readonly TaskConflict[];
}

/** What the source says of one task, and what its row needs. */
export interface TaskSource {
  readonly task: Task;
  readonly key: string;
  readonly extras: readonly ExtraColumn[];
  readonly scheduleOf: ScheduleReader;
}

/**
 * Merges one task of the plan into the row it had, undefined when it is new.
 *
 * @example mergeTask({ task, key: "NV-1f3k9a", extras: [], scheduleOf }, undefined).record.lead // => "Phòng Giáo dục và Đào tạo"
 */
export function mergeTask({ task, key, extras, scheduleOf }: TaskSource, row: ReadRow | undefined): MergedTask {
  const cells = row === undefined ? new Map<string, CellContent>() : settledRow(row).cells;
  const base = textOf(cells.get(HEADING.base));
  const source = sourceCells(task, extras);
  const merged = new Map(
    [...source].map(([heading, said]) => [heading, mergeCell(heading, said, cells.get(heading), base)]),
  );
  const contents = [...merged].map(([heading, { content }]) => [heading, content] as const);
  const record = recordOfRow({ cells: new Map([...cells, ...contents]) });
  const computed = milestonesOfTime(record.time, scheduleOf, null);
  const due = mergeCell(HEADING.due, computed.due, dayCell(cells.get(HEADING.due) ?? null), base);
  const typedOnly = [...record.typed.keys()].filter((heading) => !merged.has(heading)).length;
  const all = new Map<string, MergedCell>([...merged, [HEADING.due, due]]);
  return {
    record: withExtension({
      ...withoutExtension(record),
      ...(due.typed ? milestonesOfTime(record.time, scheduleOf, dayIn(due.content) ?? null) : computed),
      key,
      base: writeBase(new Map([...source, [HEADING.due, computed.due]])),
      due: due.content,
    }),
    typed: typedOnly + [...all.values()].filter((cell) => cell.typed).length,
    conflicts: conflictsIn(all, { source, row: row?.row ?? 0, ordinal: record.ordinal, due: computed.due }),
  };
}

interface Said {
  readonly source: ReadonlyMap<string, CellContent>;
  readonly row: number;
  readonly ordinal: string;
  readonly due: CellContent;
}

function conflictsIn(merged: ReadonlyMap<string, MergedCell>, said: Said): readonly TaskConflict[] {
  return [...merged]
    .filter(([, cell]) => cell.conflict)
    .map(([heading, cell]) => ({
      row: said.row,
      ordinal: said.ordinal,
      heading,
      kept: textOf(cell.content),
      other: textOf(heading === HEADING.due ? said.due : said.source.get(heading)),
    }));
}
