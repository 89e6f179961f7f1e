// The officer checks the task table before the head signs.

import type { IsoDate } from "../domain/plan/IsoDate";
import type { Result } from "../domain/text/result";
import type { ActionFailure } from "./workbook/ActionFailure";
import { CHECKED, checkContents, checkedSheets, type CheckReport } from "./workbook/checkContents";
import { usualNames } from "./workbook/ownSheets";
import type { WorkbookPort } from "./ports/WorkbookPort";

/** Where nobody says what day it is, no day done lies after it. */
const LAST_DAY = "9999-12-31";

/**
 * What is missing, doubtful or double in it now, each with its cell there and
 * the ways to mend it. One request unless people renamed our sheets.
 *
 * @example await checkWorkbook(port) // => ok({ sheet: "Nhiệm vụ", tasks: 11, issues: [{ kind: "missing-lead", cell: "'Nhiệm vụ'!D8", … }] })
 */
export async function checkWorkbook(
  port: WorkbookPort,
  today: IsoDate = LAST_DAY,
): Promise<Result<CheckReport, ActionFailure>> {
  const { survey, contents } = await port.read(checkedSheets, usualNames(CHECKED));
  return checkContents({ survey, contents }, today);
}
