import { UNIT_SHEET_HEADINGS } from "../headings";
import type { ColumnTable } from "../parts/ColumnTable";
import { BLANK_PROGRESS, type ProgressRecord } from "../progress/ProgressRecord";
import { UNIT_COLUMNS } from "./unitColumns";

/** The lines of a unit's sheet: a plain form, without columns of people's own. */
export const UNIT_TABLE: ColumnTable<ProgressRecord> = {
  name: null,
  key: UNIT_SHEET_HEADINGS.taskKey,
  columns: UNIT_COLUMNS,
  blank: BLANK_PROGRESS,
};
