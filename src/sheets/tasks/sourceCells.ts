import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Task } from "../../domain/plan/Plan";
import { ordinalCell, textCell } from "../../spec/cellValues";
import type { ExtraColumn } from "./extraColumns";
import { TASK_HEADINGS as HEADING } from "../headings";
import { TASK_KIND_LABELS } from "../labels";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * What the source says of a task, by our headings.
 *
 * @example sourceCells(task, []).get("Đơn vị chủ trì") // => "Phòng Giáo dục và Đào tạo"
 */
export function sourceCells(task: Task, extras: readonly ExtraColumn[]): ReadonlyMap<string, CellContent> {
  return new Map<string, CellContent>([
    [HEADING.ordinal, ordinalCell(task.ordinal)],
    [HEADING.content, textCell(task.content)],
    [HEADING.kind, TASK_KIND_LABELS[task.kind]],
    [HEADING.lead, textCell(task.leadText)],
    [HEADING.coordinating, textCell(task.coordinatingText)],
    [HEADING.time, textCell(task.timeText)],
    ...extras.map(({ source, heading }): [string, CellContent] => [heading, textCell(task.extras[source] ?? "")]),
    ...(task.completedOn === undefined ? [] : [completion(task.completedOn)]),
  ]);
}

function completion(day: IsoDate): [string, CellContent] {
  return [HEADING.completedOn, { date: day }];
}
