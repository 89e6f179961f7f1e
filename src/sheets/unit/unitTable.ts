import { FIELD_HEADINGS, UNIT_SHEET_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { fieldColumns } from "../parts/fieldColumns";
import type { ColumnTable } from "../parts/ColumnTable";
import { BLANK_PROGRESS } from "../progress/ProgressRecord";
import { UNIT_COLUMNS } from "./unitColumns";
import { FOOT_ROWS } from "./unitFoot";
import type { UnitLine } from "./UnitLine";

/** How a unit's sheet goes on under its lines, and how many rows of it there are. */
export const UNIT_TAIL = { stopAt: [`${TEXTS.totals}:`, TEXTS.receivers, TEXTS.preparedBy], tail: FOOT_ROWS } as const;

/** The lines of a unit's sheet: a plain form, without columns of people's own. */
export const UNIT_TABLE: ColumnTable<UnitLine> = {
  name: null,
  key: UNIT_SHEET_HEADINGS.taskKey,
  columns: [...UNIT_COLUMNS, ...fieldColumns(new Set(Object.values(FIELD_HEADINGS)))],
  blank: BLANK_PROGRESS,
};
