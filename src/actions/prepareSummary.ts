// The officer makes the consolidated report that goes upward.

import { ok, type Result } from "../domain/text/result";
import type { Draft } from "./drafts/Draft";
import type { PeriodInput } from "./drafts/PeriodInput";
import { summaryDraft } from "./drafts/summaryDraft";
import { readSummaryParts } from "./drafts/summaryParts";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";

/**
 * Takes in what units typed on their sheets, then drafts the sheets of the report. One request to read when the sheets are called as they
 * were last seen.
 *
 * @example await prepareSummary(port, { period: "H1", today: "2025-06-01" }) // => ok({ specs: [{ name: "Tổng hợp", … }], … })
 */
export async function prepareSummary(port: WorkbookPort, input: PeriodInput): Promise<Result<Draft, ActionFailure>> {
  const parts = await readSummaryParts(port, input);
  return parts.ok ? ok(summaryDraft(parts.value, input)) : parts;
}
