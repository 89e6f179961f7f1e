import { cellAddress } from "../../domain/grid/Grid";
import { arrangeColumns } from "../parts/arrangeColumns";
import { rowOf } from "../../spec/cellValues";
import { TASK_HEADINGS } from "../headings";
import { STATUS_LABELS, TEXTS } from "../labels";
import { MARKS, TABLES } from "../marks";
import { parkedBlock } from "../parts/parkedBlock";
import { quarterFormats, quarterRuns } from "../parts/quarterFormats";
import {
  asOfLine,
  dateOnly,
  landscapePage,
  lastRows,
  leadChoice,
  PLAIN_SHEET,
  planNameLine,
  progressChoice,
  statusFormats,
} from "../parts/sheetParts";
import type { CellContent, ConditionalFormatSpec, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import { laidOnPages } from "../../spec/layout/laidOnPages";
import { columnsWith } from "../parts/ColumnTable";
import { layColumns, typedHeadings, type LaidTable } from "../parts/layColumns";
import type { SheetColumn } from "../parts/SheetColumn";
import { linkedColumns, unlinkedColumns } from "./linkedColumns";
import type { TaskRecord } from "./TaskRecord";
import { TASK_TABLE } from "./taskTable";

/** What the sheet "Nhiệm vụ" shows. `order` are the headings as people arranged them, [] for a new sheet. */
export interface TaskSheetInput {
  readonly name: string;
  readonly year: number;
  readonly tasks: readonly TaskRecord[];
  readonly parked: readonly TaskRecord[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
  /** Whether the workbook has a "Tiến độ", by whose lines the tasks then stand; no when left out. */
  readonly isLinked?: boolean;
}

/** Row of the headings, from 0: title, plan's name, day of the figures and counts stand above. */
export const TASK_HEADING_ROW = 4;

/**
 * The sheet "Nhiệm vụ": title lines, the table NhiemVu with native status formulas, and under it what the plan no longer has.
 *
 * @example taskSheet({ name: "Nhiệm vụ", year: 2025, tasks, … }).tables[0].name // => "NhiemVu"
 */
export function taskSheet(input: TaskSheetInput): SheetSpec {
  const arranged = arrangeColumns(columnsWith(TASK_TABLE, input.extras, input.tasks), input.order);
  const columns = (input.isLinked === true ? linkedColumns : unlinkedColumns)(arranged);
  const table = layColumns(columns, input.tasks, TASK_HEADING_ROW);
  const end = TASK_HEADING_ROW + table.cells.length;
  const below = parkedBlock({ columns, parked: input.parked, top: end });
  const visible = lastVisible(columns) + 1;
  const printed = { row: 0, column: 0, rows: end, columns: visible };
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.tasks,
    rows: [...titleRows(columns.length), ...table.cells, ...below.rows],
    styles: [...titleStyles(visible), ...table.styles, ...typedHeadings(table), ...below.styles],
    open: [...table.open, ...below.open],
    columns: table.columns,
    merges: [0, 1, 2, 3].map((row) => ({ row, column: 0, rows: 1, columns: visible })),
    tables: [{ name: TABLES.tasks, area: table.area, style: "TableStyleLight1" }],
    validations: [
      leadChoice(table.bodyOf(TASK_HEADINGS.lead)),
      ...quarterRuns(table).map(progressChoice),
      dateOnly(table.bodyOf(TASK_HEADINGS.completedOn), input.year),
      dateOnly(table.bodyOf(TASK_HEADINGS.due), input.year),
    ],
    conditionalFormats: formats(table),
    freeze: { rows: TASK_HEADING_ROW + 1, columns: frozenColumns(table) },
    page: landscapePage([TASK_HEADING_ROW, TASK_HEADING_ROW], printed),
  };
  return laidOnPages(spec, [lastRows(end)]);
}

function titleRows(width: number): readonly (readonly CellContent[])[] {
  const count = (label: string): string => `COUNTIF(${TABLES.tasks}[${TASK_HEADINGS.status}],"${label}")`;
  const counts =
    `="${TEXTS.totals}: "&ROWS(${TABLES.tasks}[${TASK_HEADINGS.ordinal}])` +
    `&"; ${TEXTS.done}: "&${count(`${STATUS_LABELS.completed}*`)}&"; ${TEXTS.overdue}: "&${count(STATUS_LABELS.overdue)}`;
  return [
    rowOf([TEXTS.tasksTitle], width),
    rowOf([planNameLine()], width),
    rowOf([asOfLine()], width),
    rowOf([{ formula: counts, shows: `${TEXTS.totals}; ${TEXTS.done}; ${TEXTS.overdue}` }], width),
  ];
}

function titleStyles(width: number): readonly StyledArea[] {
  return [
    { area: { row: 0, column: 0, rows: 1, columns: width }, role: "sheet-title" },
    { area: { row: 1, column: 0, rows: 3, columns: width }, role: "sheet-subtitle" },
  ];
}

function formats(table: LaidTable): readonly ConditionalFormatSpec[] {
  const status = `$${cellAddress(TASK_HEADING_ROW + 1, table.columnOf(TASK_HEADINGS.status))}`;
  return [...quarterFormats(table), ...statusFormats(table.bodyOf(TASK_HEADINGS.status), status)];
}

function lastVisible<Row>(columns: readonly SheetColumn<Row>[]): number {
  return columns.reduce((last, column, index) => (column.hidden === true ? last : index), 0);
}

/** Number and content stay in sight while people scroll to the right, unless they moved them there. */
function frozenColumns(table: LaidTable): number {
  const content = table.columnOf(TASK_HEADINGS.content);
  return content <= 2 ? content + 1 : 0;
}
