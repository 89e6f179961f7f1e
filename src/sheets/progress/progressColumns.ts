import { ordinalCell } from "../../spec/cellValues";
import { LINE_HEADINGS, PROGRESS_HEADINGS as HEADING, QUARTER_HEADINGS, TASK_HEADINGS } from "../headings";
import { UNIT_ROLE_LABELS } from "../labels";
import { TABLES } from "../marks";
import { PERIOD_COLUMNS } from "../parts/periodColumns";
import { reportedColumns } from "../parts/reportedColumns";
import type { CellFinder, SheetColumn } from "../parts/SheetColumn";
import { MILESTONE_COLUMNS, nextMilestoneColumn, statusColumn, workedOut } from "../parts/statusColumns";
import { textColumn } from "../parts/textColumn";
import { typedColumn } from "../parts/typedColumn";
import type { ProgressRecord } from "./ProgressRecord";

/** What the officer can say of a task in "Nhiệm vụ" itself; the headings of both sheets are the same. */
export const TASK_PROGRESS_HEADINGS: readonly string[] = [...QUARTER_HEADINGS, TASK_HEADINGS.completedOn];

/** The columns of TienDo, in their default order; a new one is a line here, or in reportedColumns when units fill it. */
export const PROGRESS_COLUMNS: readonly SheetColumn<ProgressRecord>[] = [
  { ...textColumn(HEADING.taskKey, 12, "taskKey"), hidden: true, role: "key" },
  {
    ...textColumn(HEADING.ordinal, 7, "ordinal"),
    role: "ordinal",
    write: ({ ordinal }) => ordinalCell(ordinal),
  },
  textColumn(HEADING.content, 48, "content"),
  textColumn(HEADING.unitCode, 8, "unitCode"),
  textColumn(HEADING.unit, 22, "unit"),
  textColumn(HEADING.role, 10, "role"),
  ...MILESTONE_COLUMNS,
  ...reportedColumns(18).map(orFromTask),
  statusColumn(),
  typedColumn(HEADING.receivedOn, 12, "input-date"),
  nextMilestoneColumn(),
  workedOut(LINE_HEADINGS.key, (at) => `=${at(HEADING.taskKey)}&"|"&${at(HEADING.unitCode)}`),
  workedOut(
    LINE_HEADINGS.leadKey,
    (at) => `=IF(${at(HEADING.role)}="${UNIT_ROLE_LABELS.lead}",${at(HEADING.taskKey)},"")`,
  ),
  ...PERIOD_COLUMNS,
];

/** Where nobody said anything, the line of a task's only lead shows what the officer types in "Nhiệm vụ", at once and by formula. */
function orFromTask(column: SheetColumn<ProgressRecord>): SheetColumn<ProgressRecord> {
  const { heading } = column;
  if (!TASK_PROGRESS_HEADINGS.includes(heading)) return column;
  return {
    ...column,
    write: (row, at) =>
      column.write(row, at) ?? (row.fromTask === undefined ? null : { formula: taskCell(heading, at) }),
  };
}

function taskCell(heading: string, at: CellFinder): string {
  const place = `MATCH(${at(HEADING.taskKey)},${TABLES.tasks}[${TASK_HEADINGS.key}],0)`;
  const cell = `INDEX(${TABLES.tasks}[${heading}],${place})`;
  return `=IFERROR(IF(${cell}="","",${cell}),"")`;
}
