import { MILESTONE_HEADINGS, NEXT_MILESTONE_HEADING, QUARTER_HEADINGS, TASK_HEADINGS as HEADING } from "../headings";
import { ordinalCell, textCell } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import type { CellFinder, TableColumn } from "../parts/layTable";
import { nextMilestoneFormula, statusFormula, type RowAddresses } from "../parts/statusFormula";
import type { TaskRecord } from "./TaskRecord";

type Column = TableColumn<TaskRecord>;

/** All headings of the task table that are ours, in their default order. */
export const TASK_COLUMN_ORDER: readonly string[] = [
  HEADING.ordinal,
  HEADING.content,
  HEADING.kind,
  HEADING.lead,
  HEADING.coordinating,
  HEADING.time,
  HEADING.due,
  ...QUARTER_HEADINGS,
  HEADING.completedOn,
  HEADING.status,
  HEADING.watcher,
  HEADING.note,
  ...MILESTONE_HEADINGS,
  NEXT_MILESTONE_HEADING,
  HEADING.key,
  HEADING.base,
];

/**
 * The columns of the task table: ours, then `extras` (the source's further columns and people's own), then the hidden ones.
 *
 * @example taskColumns(["Kinh phí"]).map((column) => column.heading).indexOf("Kinh phí") // => 15
 */
export function taskColumns(extras: readonly string[], tasks: readonly TaskRecord[] = []): readonly Column[] {
  const own = extras.map((heading) => typedColumn(heading, 18, holdsDates(heading, tasks) ? "date" : "text"));
  return [...planColumns(), ...progressColumns(), ...own, ...hiddenColumns()];
}

/** A column that people added for days must go on showing days. */
function holdsDates(heading: string, tasks: readonly TaskRecord[]): boolean {
  const cells = tasks.flatMap(({ others }) => others.get(heading) ?? []);
  return cells.length > 0 && cells.every((cell) => typeof cell === "object" && "date" in cell);
}

function planColumns(): readonly Column[] {
  return [
    { heading: HEADING.ordinal, width: 7, role: "ordinal", cell: (task) => ordinalCell(task.ordinal) },
    { heading: HEADING.content, width: 44, role: "text", cell: (task) => textCell(task.content) },
    { heading: HEADING.kind, width: 11, role: "text", cell: (task) => textCell(task.kind) },
    { heading: HEADING.lead, width: 16, role: "text", cell: (task) => textCell(task.lead) },
    { heading: HEADING.coordinating, width: 19, role: "text", cell: (task) => textCell(task.coordinating) },
    { heading: HEADING.time, width: 15, role: "text", cell: (task) => textCell(task.time) },
    { heading: HEADING.due, width: 12, role: "input-date", cell: (task) => task.due },
  ];
}

function progressColumns(): readonly Column[] {
  return [
    ...QUARTER_HEADINGS.map((heading) => typedColumn(heading, 11, "input-center")),
    typedColumn(HEADING.completedOn, 12, "input-date"),
    {
      heading: HEADING.status,
      width: 14,
      role: "status",
      cell: (_, at) => ({ formula: statusFormula(rowAddresses(at, HEADING.completedOn), at(NEXT_MILESTONE_HEADING)) }),
    },
    typedColumn(HEADING.watcher, 13, "input"),
    typedColumn(HEADING.note, 14, "input"),
  ];
}

function typedColumn(heading: string, width: number, role: Column["role"]): Column {
  return { heading, width, role, cell: (task) => task.others.get(heading) ?? null };
}

function hiddenColumns(): readonly Column[] {
  const hidden = { width: 12, hidden: true } as const;
  return [
    ...MILESTONE_HEADINGS.map((heading, index): Column => ({
      ...hidden,
      heading,
      role: "key-date",
      cell: (task, at) => (task.waitsForDate ? typedMilestone(at, index + 1) : (task.milestones[index] ?? null)),
    })),
    {
      ...hidden,
      heading: NEXT_MILESTONE_HEADING,
      role: "key-date",
      cell: (_, at) => ({ formula: nextMilestoneFormula(rowAddresses(at, HEADING.completedOn)) }),
    },
    { ...hidden, heading: HEADING.key, role: "key", cell: (task) => textCell(task.key) },
    { ...hidden, heading: HEADING.base, role: "key", cell: (task) => textCell(task.base) },
  ];
}

/** A task that waits for a date takes the one typed into Hạn hoàn thành, in the quarter it falls in. */
function typedMilestone(at: CellFinder, quarter: number): CellContent {
  const due = at(HEADING.due);
  return { formula: `=IF(ISNUMBER(${due}),IF(ROUNDUP(MONTH(${due})/3,0)=${String(quarter)},${due},""),"")` };
}

/**
 * The same-row addresses that the status formulas need.
 *
 * @example rowAddresses(at, "Ngày hoàn thành").quarters // => ["H5", "I5", "J5", "K5"]
 */
export function rowAddresses(at: CellFinder, completedOn: string): RowAddresses {
  return {
    milestones: MILESTONE_HEADINGS.map(at),
    quarters: QUARTER_HEADINGS.map(at),
    completedOn: at(completedOn),
  };
}
