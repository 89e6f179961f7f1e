import { PROGRESS_HEADINGS } from "../headings";
import { TABLES } from "../marks";
import type { ColumnTable } from "../parts/ColumnTable";
import { typedColumn } from "../parts/typedColumn";
import { PROGRESS_COLUMNS } from "./progressColumns";
import { BLANK_PROGRESS, type ProgressRecord } from "./ProgressRecord";

/** The table TienDo: one row for each task of each unit. */
export const PROGRESS_TABLE: ColumnTable<ProgressRecord> = {
  name: TABLES.progress,
  key: PROGRESS_HEADINGS.taskKey,
  columns: PROGRESS_COLUMNS,
  blank: BLANK_PROGRESS,
  own: (heading) => typedColumn(heading, 18, "text"),
};
