import { fullAddress } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import type { Plan } from "../../domain/plan/Plan";
import { columnIssues } from "../../domain/reading/tasks/tableIssues";
import { swapDayAndMonth } from "../../domain/reading/tasks/timeOfTask";
import { isSwapPossible } from "../../domain/time/calendar/isSwapPossible";
import { TASK_HEADINGS } from "../../sheets/headings";
import type { ReadTable } from "../../sheets/parts/readSheetTable";
import { timeTextOf } from "../../sheets/tasks/planInTable";

/**
 * What is odd about the task table itself: columns that somebody took out, and times that Excel turned into a day.
 *
 * @example taskTableIssues(table, plan, "Nhiệm vụ") // => [{ kind: "time-is-date-cell", cell: "'Nhiệm vụ'!F8", date: "2025-10-06", … }]
 */
export function taskTableIssues(table: ReadTable, { source }: Plan, sheet: string): readonly Issue[] {
  const heading = fullAddress(sheet, table.headingRow, Math.min(...table.columnOf.values()));
  return [...columnIssues(source?.missingColumns ?? [], heading), ...dateIssues(table, sheet)];
}

function dateIssues({ rows, columnOf }: ReadTable, sheet: string): readonly Issue[] {
  const column = columnOf.get(TASK_HEADINGS.time);
  if (column === undefined) return [];
  const times = rows.map(({ row, cells }) => ({ row, content: cells.get(TASK_HEADINGS.time) }));
  const dated = times.flatMap(({ row, content }) =>
    typeof content === "object" && content !== null && "date" in content ? [{ row, date: content.date }] : [],
  );
  const days = dated.map(({ date }) => date);
  const possible = isSwapPossible(
    days,
    times.map(({ content }) => (typeof content === "string" ? timeTextOf(content) : "")),
  );
  return dated.map(({ row, date }) => ({
    kind: "time-is-date-cell",
    severity: "warning",
    cell: fullAddress(sheet, row, column),
    date,
    swapped: possible ? swapDayAndMonth(date) : null,
  }));
}
