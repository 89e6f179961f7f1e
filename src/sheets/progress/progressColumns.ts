import { ordinalCell } from "../../spec/cellValues";
import { PROGRESS_HEADINGS as HEADING } from "../headings";
import { reportedColumns } from "../parts/reportedColumns";
import type { SheetColumn } from "../parts/SheetColumn";
import { MILESTONE_COLUMNS, NEXT_MILESTONE_COLUMN, STATUS_COLUMN } from "../parts/statusColumns";
import { textColumn } from "../parts/textColumn";
import { typedColumn } from "../parts/typedColumn";
import type { ProgressRecord } from "./ProgressRecord";

/** The columns of TienDo, in their default order; a new one is a line here, or in reportedColumns when units fill it. */
export const PROGRESS_COLUMNS: readonly SheetColumn<ProgressRecord>[] = [
  { ...textColumn(HEADING.taskKey, 12, "taskKey"), hidden: true, role: "key" },
  {
    ...textColumn(HEADING.ordinal, 7, "ordinal"),
    role: "ordinal",
    write: ({ ordinal }) => ordinalCell(ordinal),
  },
  textColumn(HEADING.content, 36, "content"),
  textColumn(HEADING.unitCode, 8, "unitCode"),
  textColumn(HEADING.unit, 22, "unit"),
  textColumn(HEADING.role, 10, "role"),
  ...MILESTONE_COLUMNS,
  ...reportedColumns(18),
  STATUS_COLUMN,
  typedColumn(HEADING.receivedOn, 12, "input-date"),
  NEXT_MILESTONE_COLUMN,
];
