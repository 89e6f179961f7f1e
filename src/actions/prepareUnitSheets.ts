// The officer makes the forms that go out to the units.

import type { Result } from "../domain/text/result";
import { draftUnitSheets, type UnitSheetsDraft } from "./drafts/draftUnitSheets";
import type { PeriodInput } from "./drafts/PeriodInput";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { usualNames } from "./workbook/ownSheets";
import { REPORT_MARKS, reportSheets } from "./workbook/reportSheets";
import { trackedWorkbook } from "./workbook/trackedWorkbook";

/**
 * Drafts "Tiến độ", one sheet per unit and "Theo dõi nộp", with everything that was typed before. One request to read when the sheets are
 * called as they were last seen, or when units have none yet.
 *
 * @example await prepareUnitSheets(port, { period: "Q1", today: "2025-04-01" }) // => ok({ units: [{ code: "MN01", … }], … })
 */
export async function prepareUnitSheets(
  port: WorkbookPort,
  input: PeriodInput,
): Promise<Result<UnitSheetsDraft, ActionFailure>> {
  const workbook = trackedWorkbook(await port.read(reportSheets(), usualNames(REPORT_MARKS)));
  return workbook.ok ? draftUnitSheets(workbook.value, input) : workbook;
}
