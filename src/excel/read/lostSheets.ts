import { JOURNAL_SHEET } from "../../sheets/labels";
import { isUsersOwn, MARKS, TABLES } from "../../sheets/marks";
import { CHART_PREFIX } from "../../spec/names/chartName";
import type { SheetState, WorkbookState } from "./WorkbookState";

const MARK_OF_TABLE: ReadonlyMap<string, string> = new Map([
  [TABLES.tasks.toLowerCase(), MARKS.tasks],
  [TABLES.progress.toLowerCase(), MARKS.progress],
  [TABLES.units.toLowerCase(), MARKS.units],
  [TABLES.submissions.toLowerCase(), MARKS.submissions],
  [TABLES.frozen.toLowerCase(), MARKS.frozen],
  [TABLES.byTask.toLowerCase(), MARKS.byTask],
]);

/** A name that stands wherever there is a "Kế hoạch". */
const SETTINGS_NAME = "ngaychot";

/**
 * What a sheet is by what is on it: one of our tables, or the name under which actions are kept; undefined when that tells nothing.
 *
 * @example markByContent(state) // => "tasks"
 */
export function markByContent({ tables, name }: SheetState): string | undefined {
  if (name.startsWith(JOURNAL_SHEET)) return MARKS.kept;
  return tables.flatMap((table) => MARK_OF_TABLE.get(table.name.toLowerCase()) ?? [])[0];
}

/**
 * The sheets without a mark in a workbook where some mark seems to be lost: a sheet without one has a table or a chart of ours or is
 * protected, as forms are, or nothing is the "Kế hoạch" although its names are there. None in any other workbook.
 *
 * @example lostSheets(state, new Set()) // => []
 */
export function lostSheets({ sheets, names }: WorkbookState, strangers: ReadonlySet<string>): readonly SheetState[] {
  const all = [...sheets.values()];
  const unmarked = all.filter(({ mark, id }) => mark === null && !strangers.has(id));
  const isOurs = (sheet: SheetState): boolean => !isUsersOwn(sheet.mark) || markByContent(sheet) !== undefined;
  const hasSettings = all.some(({ mark }) => mark === MARKS.settings);
  const isLost = names.has(SETTINGS_NAME) && !hasSettings;
  return isLost || (all.some(isOurs) && unmarked.some(seemsOurs)) ? unmarked : [];
}

function seemsOurs(sheet: SheetState): boolean {
  const hasChart = sheet.charts.some((chart) => chart.startsWith(CHART_PREFIX));
  return hasChart || sheet.isProtected || markByContent(sheet) !== undefined;
}
