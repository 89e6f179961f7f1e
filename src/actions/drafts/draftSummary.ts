import { scheduleReaderOf } from "../../sheets/settings/scheduleReaderOf";
import type { SheetSpec } from "../../spec/SheetSpec";
import { periodIssues } from "../workbook/otherPeriods";
import { draftIssues } from "./draftIssues";
import { isUnlinked, linkedTaskSheet } from "./linkedTaskSheet";
import { toldOfReport } from "./madeAndUpdated";
import type { PeriodInput } from "./PeriodInput";
import type { SummaryParts } from "./readSummaryParts";
import { summarySheets } from "./summarySheets";
import { reportWords } from "./reportWords";
import type { SummaryDraft } from "./SummaryDraft";
import { withOthers } from "./withOthers";

/**
 * The draft of a report: the sheets that it needs, `more` that go with it, and its own.
 *
 * @example draftSummary(parts, { period: "H1", today: "2025-07-01" }).preview.made // => ["Tổng hợp", "Theo nhiệm vụ", "Quá hạn"]
 */
export function draftSummary(parts: SummaryParts, input: PeriodInput, more: readonly SheetSpec[] = []): SummaryDraft {
  const { workbook, progress, written, first, frozen } = parts;
  const sheets = summarySheets(parts, input);
  const drafted = [...first, ...(written === null ? [] : [written]), ...linkedTasks(parts), ...more, ...sheets];
  const { merged } = progress;
  const { specs, othersMoved } = withOthers(drafted, workbook.contents);
  return {
    specs,
    report: reportWords(parts, input),
    issues: [
      ...draftIssues(workbook, input.today, merged.conflicts),
      ...periodIssues(workbook, input.period),
      ...frozen.issues,
    ],
    preview: {
      ...toldOfReport(workbook.survey, specs),
      tasksAdded: merged.added,
      tasksKept: merged.records.length - merged.added,
      tasksMoved: merged.moved,
      typedCellsKept: merged.typedKept,
      conflicts: merged.conflicts,
      othersMoved,
    },
  };
}

/** "Nhiệm vụ" where it does not follow "Tiến độ" yet. */
function linkedTasks({ workbook, settings, assignments, year }: SummaryParts): readonly SheetSpec[] {
  if (!isUnlinked(workbook)) return [];
  return [linkedTaskSheet(workbook, { assignments, reader: scheduleReaderOf(settings), year })];
}
