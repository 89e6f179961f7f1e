import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Task } from "../../domain/plan/Plan";
import { textCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { TASK_HEADINGS } from "../headings";
import type { ExtraColumn } from "./extraColumns";
import { TASK_COLUMNS } from "./taskColumns";

/**
 * What the source says of a task, by our headings.
 *
 * @example sourceCells(task, []).get("Đơn vị chủ trì") // => "Phòng Giáo dục và Đào tạo"
 */
export function sourceCells(task: Task, extras: readonly ExtraColumn[]): ReadonlyMap<string, CellContent> {
  return new Map<string, CellContent>([
    ...TASK_COLUMNS.flatMap(({ heading, said }): readonly [string, CellContent][] =>
      said ? [[heading, said(task)]] : [],
    ),
    ...extras.map(({ source, heading }): [string, CellContent] => [heading, textCell(task.extras[source] ?? "")]),
    ...(task.completedOn === undefined ? [] : [completion(task.completedOn)]),
  ]);
}

function completion(day: IsoDate): [string, CellContent] {
  return [TASK_HEADINGS.completedOn, { date: day }];
}
