import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Issue } from "../../domain/plan/Issue";
import type { Conflict } from "../../sheets/Conflict";
import { yearIn } from "../../sheets/settings/planYear";
import { statusRule } from "../../sheets/settings/statusRule";
import { SHEET_NAMES } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { ownSheet } from "../workbook/ownSheets";
import { extensionIssues } from "../workbook/extensionIssues";
import { settingIssues } from "../workbook/settingIssues";
import { gatheringTrackedCells } from "../workbook/trackedCells";
import { gatheringTrackedIssues } from "../workbook/trackedIssues";
import { undatedIssues } from "../workbook/undatedIssues";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";

/**
 * What is doubtful about the cells that a report is made from, and where two of them contradict each other.
 *
 * @example draftIssues(workbook, "2025-04-01", []) // => [{ kind: "day-from-text", cell: "'Tiến độ'!R6", text: "15/03/2025", … }]
 */
export function draftIssues(
  workbook: TrackedWorkbook,
  today: IsoDate,
  conflicts: readonly Conflict[],
): readonly Issue[] {
  return atOnce(draftingIssues(workbook, today, conflicts));
}

/**
 * The same, some cells at a time.
 *
 * @example yield* draftingIssues(workbook, "2025-04-01", [])
 */
export function* draftingIssues(
  workbook: TrackedWorkbook,
  today: IsoDate,
  conflicts: readonly Conflict[],
): Sliced<readonly Issue[]> {
  const { survey, contents, settings } = workbook;
  const rule = statusRule(settings, today);
  const bounds = { planYear: yearIn(settings.settings), today };
  const cells = yield* gatheringTrackedCells(survey, contents);
  return [
    ...conflicts.map(({ cell, heading, kept, other }): Issue => ({
      kind: "progress-conflict",
      severity: "warning",
      cell,
      heading,
      kept,
      other,
    })),
    ...settingIssues(settings, ownSheet(survey, MARKS.settings)?.name ?? SHEET_NAMES.settings),
    ...(yield* gatheringTrackedIssues(cells, { ...bounds, doneWords: rule.doneWords })),
    ...(yield* undatedIssues(survey, contents, rule)),
    ...extensionIssues(workbook),
  ];
}
