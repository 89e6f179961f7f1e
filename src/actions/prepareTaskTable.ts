import type { IsoDate } from "../domain/plan/IsoDate";
import type { Catalogue } from "../domain/plan/Unit";
import { err, type Result } from "../domain/text/result";
import type { ActionFailure } from "./ActionFailure";
import type { TaskTableDraft } from "./Draft";
import type { WorkbookPort } from "./WorkbookPort";

/** What the task table is made from. `sheet` null: find it; `asOf` null: keep the workbook's, else today; `units` null: find them. */
export interface TaskTableInput {
  readonly sheet: string | null;
  readonly today: IsoDate;
  readonly asOf: IsoDate | null;
  readonly units: Catalogue | null;
}

/** Reads the plan and drafts the task table. */
export async function prepareTaskTable(
  port: WorkbookPort,
  input: TaskTableInput,
): Promise<Result<TaskTableDraft, ActionFailure>> {
  await port.survey();
  return err(input.sheet === null ? { kind: "no-source-sheet" } : { kind: "sheet-not-found", sheet: input.sheet });
}
