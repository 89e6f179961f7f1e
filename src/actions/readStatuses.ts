// The officer asks how every task stands.

import type { IsoDate } from "../domain/plan/IsoDate";
import { STATUS_LABELS } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { statusRule } from "../sheets/settings/statusRule";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { taskStandings } from "./workbook/taskStandings";
import type { WorkbookPort } from "./ports/WorkbookPort";

/** A task's status as its cell says it ("Quá hạn"). */
export interface ShownStatus {
  readonly ordinal: string;
  readonly status: string;
}

const READ = [MARKS.settings, MARKS.tasks, MARKS.progress] as const;

/**
 * The status of every task by what the workbook holds now, in the order of the sheet; none when there is no task table. The rule is that
 * of the cells' formulas, the office's own done words included: a task stands as its lines in "Tiến độ" do.
 *
 * @example await readStatuses(port, "2025-04-01") // => [{ ordinal: "1", status: "Quá hạn" }, …]
 */
export async function readStatuses(port: WorkbookPort, today: IsoDate): Promise<readonly ShownStatus[]> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const rule = statusRule(readOwnSettings(contentOf(survey, contents, MARKS.settings)), today);
  return taskStandings(survey, contents, rule).map(({ record, status }) => ({
    ordinal: record.ordinal,
    status: STATUS_LABELS[status],
  }));
}
