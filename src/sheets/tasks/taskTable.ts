import { TASK_HEADINGS } from "../headings";
import { TABLES } from "../marks";
import type { ColumnTable } from "../parts/ColumnTable";
import { typedColumn } from "../parts/typedColumn";
import { TASK_COLUMNS } from "./taskColumns";
import type { TaskRecord } from "./TaskRecord";
import type { CellContent } from "../../spec/SheetSpec";

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
  own: (heading, tasks) => {
    const cells = tasks.flatMap(({ typed }) => typed.get(heading) ?? []);
    return typedColumn(heading, widthFor(cells), holdsDays(cells) ? "date" : "text");
  },
};

/** From so many letters in a cell on a column is so wide: the paragraphs of a plan in prose would make rows higher than a window, and than Excel allows. */
const WIDTHS: readonly (readonly [letters: number, width: number])[] = [
  [400, 60],
  [150, 36],
];

function widthFor(cells: readonly CellContent[]): number {
  const longest = Math.max(0, ...cells.map((cell) => (typeof cell === "string" ? cell.length : 0)));
  return WIDTHS.find(([letters]) => longest >= letters)?.[1] ?? 18;
}

/** A column that people added for days must go on showing days. */
function holdsDays(cells: readonly CellContent[]): boolean {
  return cells.length > 0 && cells.every((cell) => typeof cell === "object" && cell !== null && "date" in cell);
}
