import { err, type Result } from "../domain/text/result";
import type { ActionFailure } from "./ActionFailure";
import type { CheckReport } from "./Draft";
import type { Survey, WorkbookPort } from "./WorkbookPort";

/** Checks what stands in the task table now; one request. */
export async function checkWorkbook(
  port: WorkbookPort,
  known: Survey | null = null,
): Promise<Result<CheckReport, ActionFailure>> {
  if (known === null) await port.survey();
  return err({ kind: "no-task-table" });
}
