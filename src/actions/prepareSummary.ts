// The officer makes the consolidated report that goes upward.

import { ok, type Result } from "../domain/text/result";
import type { PeriodInput } from "./drafts/PeriodInput";
import { draftSummary } from "./drafts/draftSummary";
import type { SummaryDraft } from "./drafts/SummaryDraft";
import { readSummaryParts } from "./drafts/readSummaryParts";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";

/**
 * Takes in what units typed on their sheets, then drafts the sheets of the report. One request to read when the sheets are called as they
 * were last seen.
 *
 * @example await prepareSummary(port, { period: "H1", today: "2025-06-01" }) // => ok({ specs: [{ name: "Tổng hợp", … }], … })
 */
export async function prepareSummary(
  port: WorkbookPort,
  input: PeriodInput,
): Promise<Result<SummaryDraft, ActionFailure>> {
  const parts = await readSummaryParts(port, input);
  return parts.ok ? ok(draftSummary(parts.value, input)) : parts;
}
