import { ordinalCell } from "../../spec/cellValues";
import { UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { reportedColumns } from "../parts/reportedColumns";
import type { SheetColumn } from "../parts/SheetColumn";
import { MILESTONE_COLUMNS, NEXT_MILESTONE_COLUMN, STATUS_COLUMN } from "../parts/statusColumns";
import { textColumn } from "../parts/textColumn";
import type { ProgressRecord } from "../progress/ProgressRecord";

/** The columns of a unit's sheet, in order; a new one is a line here, or in reportedColumns when units fill it. */
export const UNIT_COLUMNS: readonly SheetColumn<ProgressRecord>[] = [
  {
    ...textColumn(HEADING.ordinal, 5, "ordinal"),
    role: "ordinal",
    write: ({ ordinal }) => ordinalCell(ordinal),
  },
  textColumn(HEADING.content, 44, "content"),
  textColumn(HEADING.role, 10, "role"),
  textColumn(HEADING.time, 14, "time"),
  ...reportedColumns(19),
  STATUS_COLUMN,
  ...MILESTONE_COLUMNS,
  NEXT_MILESTONE_COLUMN,
  { ...textColumn(HEADING.taskKey, 12, "taskKey"), hidden: true, role: "key-date" },
];
