import type { Plan, Task } from "../domain/plan/Plan";
import { ordinalCell, textCell } from "./cellValues";
import type { ExtraColumn } from "./extraColumns";
import { TASK_HEADINGS as HEADING } from "./headings";
import { TASK_KIND_LABELS } from "./labels";
import type { CellContent } from "./SheetSpec";

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
  ]);
}

/**
 * The year that the plan's dates lie in: written in the plan, else that of the day it is read.
 *
 * @example yearOf(plan, "2025-04-01") // => 2025
 */
export function yearOf(plan: Pick<Plan, "year">, today: string): number {
  return plan.year ?? Number(today.slice(0, 4));
}
