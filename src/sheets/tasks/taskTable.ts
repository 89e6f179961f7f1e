import { TASK_HEADINGS } from "../headings";
import { TABLES } from "../marks";
import type { ColumnTable } from "../parts/ColumnTable";
import { typedColumn } from "../parts/typedColumn";
import { TASK_COLUMNS } from "./taskColumns";
import type { TaskRecord } from "./TaskRecord";

/** The task table NhiemVu. Among its own columns are the source's further ones. */
export const TASK_TABLE: ColumnTable<TaskRecord> = {
  name: TABLES.tasks,
  key: TASK_HEADINGS.key,
  columns: TASK_COLUMNS,
  blank: {
    key: "",
    base: "",
    ordinal: "",
    content: "",
    kind: "",
    lead: "",
    coordinating: "",
    time: "",
    due: null,
    milestones: [null, null, null, null],
    waitsForDate: false,
    typed: new Map(),
  },
  own: (heading, tasks) => typedColumn(heading, 18, holdsDays(heading, tasks) ? "date" : "text"),
};

/** A column that people added for days must go on showing days. */
function holdsDays(heading: string, tasks: readonly TaskRecord[]): boolean {
  const cells = tasks.flatMap(({ typed }) => typed.get(heading) ?? []);
  return cells.length > 0 && cells.every((cell) => typeof cell === "object" && "date" in cell);
}
