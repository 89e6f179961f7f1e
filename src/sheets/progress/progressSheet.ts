import { cellAddress } from "../../domain/grid/Grid";
import { arrangeColumns } from "../parts/arrangeColumns";
import { ordinalCell, textCell } from "../../spec/cellValues";
import {
  MILESTONE_HEADINGS,
  NEXT_MILESTONE_HEADING,
  PROGRESS_HEADINGS as HEADING,
  QUARTER_HEADINGS,
} from "../headings";
import { MARKS, TABLES } from "../marks";
import type { ProgressRecord } from "./ProgressRecord";
import { LIST_HEADING_ROW, listSheet } from "../parts/listSheet";
import { quarterFormats, quarterRuns } from "../parts/quarterFormats";
import { dateOnly, PLAIN_SHEET, progressChoice, statusFormats } from "../parts/sheetParts";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import type { TableColumn } from "../parts/layTable";
import { nextMilestoneFormula, statusFormula } from "../parts/statusFormula";
import { rowAddresses } from "../tasks/taskColumns";

/** What the sheet "Tiến độ" shows; `order` and `extras` as in the task sheet. */
export interface ProgressSheetInput {
  readonly name: string;
  readonly year: number;
  readonly records: readonly ProgressRecord[];
  readonly parked: readonly ProgressRecord[];
  readonly free: readonly (readonly CellContent[])[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

type Column = TableColumn<ProgressRecord>;

/** All headings of TienDo that are ours, in their default order. */
export const PROGRESS_COLUMN_ORDER: readonly string[] = [
  HEADING.taskKey,
  HEADING.ordinal,
  HEADING.content,
  HEADING.unitCode,
  HEADING.unit,
  HEADING.role,
  ...MILESTONE_HEADINGS,
  ...QUARTER_HEADINGS,
  HEADING.result,
  HEADING.difficulty,
  HEADING.proposal,
  HEADING.completedOn,
  HEADING.status,
  HEADING.receivedOn,
  NEXT_MILESTONE_HEADING,
];

/**
 * The sheet "Tiến độ" with the table TienDo: one row for each task of each unit, the one place where what units reported is kept.
 *
 * @example progressSheet({ name: "Tiến độ", year: 2025, records, … }).tables[0].name // => "TienDo"
 */
export function progressSheet(input: ProgressSheetInput): SheetSpec {
  const columns = arrangeColumns(progressColumns(input.extras), input.order);
  const { records: rows, parked, free } = input;
  const { parts, table } = listSheet({ title: "progressTitle", table: TABLES.progress, columns, rows, parked, free });
  const status = `$${cellAddress(LIST_HEADING_ROW + 1, table.columnOf(HEADING.status))}`;
  return {
    ...PLAIN_SHEET,
    ...parts,
    name: input.name,
    mark: MARKS.progress,
    validations: [
      ...quarterRuns(table).map(progressChoice),
      ...[HEADING.completedOn, HEADING.receivedOn].map((heading) => dateOnly(table.bodyOf(heading), input.year)),
    ],
    conditionalFormats: [...quarterFormats(table), ...statusFormats(table.bodyOf(HEADING.status), status)],
  };
}

function progressColumns(extras: readonly string[]): readonly Column[] {
  return [
    { heading: HEADING.taskKey, width: 12, hidden: true, role: "key", cell: (row) => textCell(row.taskKey) },
    { heading: HEADING.ordinal, width: 7, role: "ordinal", cell: (row) => ordinalCell(row.ordinal) },
    { heading: HEADING.content, width: 36, role: "text", cell: (row) => textCell(row.content) },
    { heading: HEADING.unitCode, width: 8, role: "text", cell: (row) => textCell(row.unitCode) },
    { heading: HEADING.unit, width: 22, role: "text", cell: (row) => textCell(row.unit) },
    { heading: HEADING.role, width: 10, role: "text", cell: (row) => textCell(row.role) },
    ...MILESTONE_HEADINGS.map((heading, index): Column => ({
      heading,
      width: 12,
      hidden: true,
      role: "key-date",
      cell: (row) => row.milestones[index] ?? null,
    })),
    ...QUARTER_HEADINGS.map((heading) => typed(heading, 11, "input-center")),
    typed(HEADING.result, 18, "input"),
    typed(HEADING.difficulty, 18, "input"),
    typed(HEADING.proposal, 18, "input"),
    typed(HEADING.completedOn, 12, "input-date"),
    ...statusColumns(),
    ...extras.map((heading) => typed(heading, 18, "text")),
  ];
}

function statusColumns(): readonly Column[] {
  return [
    {
      heading: HEADING.status,
      width: 14,
      role: "status",
      cell: (_, at) => ({ formula: statusFormula(rowAddresses(at, HEADING.completedOn), at(NEXT_MILESTONE_HEADING)) }),
    },
    typed(HEADING.receivedOn, 12, "input-date"),
    {
      heading: NEXT_MILESTONE_HEADING,
      width: 12,
      hidden: true,
      role: "key-date",
      cell: (_, at) => ({ formula: nextMilestoneFormula(rowAddresses(at, HEADING.completedOn)) }),
    },
  ];
}

function typed(heading: string, width: number, role: Column["role"]): Column {
  return { heading, width, role, cell: (row) => row.typed.get(heading) ?? null };
}
