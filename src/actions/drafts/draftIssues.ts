import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Issue } from "../../domain/plan/Issue";
import { yearIn } from "../../sheets/settings/planYear";
import { statusRule } from "../../sheets/settings/statusRule";
import { trackedCells } from "../workbook/trackedCells";
import { trackedIssues } from "../workbook/trackedIssues";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";

/**
 * What is doubtful about the cells that a report is made from.
 *
 * @example draftIssues(workbook, "2025-04-01") // => [{ kind: "day-from-text", cell: "'Tiến độ'!R6", text: "15/03/2025", … }]
 */
export function draftIssues({ survey, contents, settings }: TrackedWorkbook, today: IsoDate): readonly Issue[] {
  const { doneWords } = statusRule(settings, today);
  const bounds = { planYear: yearIn(settings.settings), today };
  return trackedIssues(trackedCells(survey, contents), { ...bounds, doneWords });
}
