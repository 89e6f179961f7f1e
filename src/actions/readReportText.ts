// The officer writes the report in Word, and wants its figures in words.

import { ok, type Result } from "../domain/text/result";
import type { PeriodInput } from "./drafts/PeriodInput";
import { readSummaryParts } from "./drafts/readSummaryParts";
import { reportWords } from "./drafts/reportWords";
import type { SummaryDraft } from "./drafts/SummaryDraft";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";

/**
 * The words of a report on a period, as the summary would say them now. One request when our sheets are called as they were last seen; nothing
 * is changed.
 *
 * @example await readReportText(port, { period: "H1", today: "2025-07-01", asOf: "2025-06-30" }) // => ok({ paragraph: "Tính đến ngày 30/06/2025, …", reminders: […], … })
 */
export async function readReportText(
  port: WorkbookPort,
  input: PeriodInput,
): Promise<Result<SummaryDraft["report"], ActionFailure>> {
  const parts = await readSummaryParts(port, input);
  return parts.ok ? ok(reportWords(parts.value, input)) : parts;
}
