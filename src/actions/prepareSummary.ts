import { err, type Result } from "../domain/text/result";
import type { ActionFailure } from "./ActionFailure";
import type { Draft } from "./Draft";
import type { PeriodInput } from "./prepareUnitSheets";
import type { WorkbookPort } from "./WorkbookPort";

/** Drafts the consolidated summary "Tổng hợp". */
export async function prepareSummary(port: WorkbookPort, input: PeriodInput): Promise<Result<Draft, ActionFailure>> {
  if (input.known === undefined) await port.survey();
  return err({ kind: "no-task-table" });
}
