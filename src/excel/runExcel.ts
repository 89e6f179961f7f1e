import { HostError } from "../actions/WorkbookPort";
import { hostFailureOf } from "./hostFailureOf";

/** Told by the work, so that a failure can name the sheet it happened on. */
export interface Whereabouts {
  sheet: string | null;
}

/**
 * Runs work in Excel and turns what Office throws into a HostError: the one place that catches Office's errors. Waits while the user
 * is editing a cell.
 *
 * @example await runExcel(async (context) => { context.workbook.worksheets.getItem("Nhiệm vụ").activate(); await context.sync(); })
 */
export async function runExcel<T>(work: (context: Excel.RequestContext, where: Whereabouts) => Promise<T>): Promise<T> {
  const where: Whereabouts = { sheet: null };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(context, where));
  } catch (error) {
    const failure = error instanceof HostError ? undefined : hostFailureOf(error, where.sheet);
    throw failure ? new HostError(failure) : error;
  }
}
