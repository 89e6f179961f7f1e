// The officer asks how every task stands.

import type { IsoDate } from "../domain/plan/IsoDate";
import { statusOf } from "../domain/tracking/trackedStatus";
import { STATUS_LABELS } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { trackedState } from "../sheets/parts/trackedState";
import { statusRule } from "../sheets/settings/statusRule";
import { readTaskSheet } from "../sheets/tasks/readTaskSheet";
import { recordOfRow } from "../sheets/tasks/recordOfRow";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import type { WorkbookPort } from "./ports/WorkbookPort";

/** A task's status as its cell says it ("Quá hạn"). */
export interface ShownStatus {
  readonly ordinal: string;
  readonly status: string;
}

const READ = [MARKS.settings, MARKS.tasks] as const;

/**
 * The status of every task by what the workbook holds now, in the order of the sheet; none when there is no task table. The rule is that
 * of the cells' formulas, the office's own done words included.
 *
 * @example await readStatuses(port, "2025-04-01") // => [{ ordinal: "1", status: "Quá hạn" }, …]
 */
export async function readStatuses(port: WorkbookPort, today: IsoDate): Promise<readonly ShownStatus[]> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const content = contentOf(survey, contents, MARKS.tasks);
  const { asOf, reminderDays, doneWords } = statusRule(
    readOwnSettings(contentOf(survey, contents, MARKS.settings)),
    today,
  );
  const rows = content === null ? [] : (readTaskSheet(content)?.rows ?? []);
  return rows
    .map(recordOfRow)
    .filter((task) => task.content !== "")
    .map((task) => ({
      ordinal: task.ordinal,
      status: STATUS_LABELS[statusOf(trackedState(task), asOf, reminderDays, doneWords)],
    }));
}
