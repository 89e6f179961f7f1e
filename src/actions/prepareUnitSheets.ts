import type { IsoDate } from "../domain/plan/IsoDate";
import { err, type Result } from "../domain/text/result";
import type { Period } from "../sheets/Period";
import type { ActionFailure } from "./ActionFailure";
import type { UnitSheetsDraft } from "./Draft";
import type { Survey, WorkbookPort } from "./WorkbookPort";

/** For which period; `asOf` null keeps the workbook's Ngày chốt số liệu. With `known` no survey is made. */
export interface PeriodInput {
  readonly period: Period;
  readonly today: IsoDate;
  readonly asOf?: IsoDate | null;
  readonly known?: Survey;
}

/** Drafts "Tiến độ", one sheet per unit and "Theo dõi nộp". */
export async function prepareUnitSheets(
  port: WorkbookPort,
  input: PeriodInput,
): Promise<Result<UnitSheetsDraft, ActionFailure>> {
  if (input.known === undefined) await port.survey();
  return err({ kind: "no-task-table" });
}
