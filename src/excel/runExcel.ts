import { HostError } from "../actions/ports/WorkbookPort";
import { hostFailureOf } from "./hostFailureOf";
import { withinLimit } from "./withinLimit";

/** Told by the work, so that a failure can name the sheet it happened on. */
export interface Whereabouts {
  sheet: string | null;
  /** Whether a request was carried out that changed the workbook. */
  isBegun: boolean;
}

/**
 * Runs work in Excel, once the user has left the cell that is being typed into.
 *
 * @example const state = await waitForExcel((context) => askWorkbookState(context, []));
 */
export function waitForExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return withinLimit(Excel.run({ delayForCellEdit: true }, work), null);
}

/**
 * Turns what Office throws into a HostError: the one place that catches Office's errors for good.
 *
 * @example await tellFailures((where) => writeSheets(specs, { where, progress, remembered: null }))
 */
export async function tellFailures<T>(work: (where: Whereabouts) => Promise<T>): Promise<T> {
  const where: Whereabouts = { sheet: null, isBegun: false };
  try {
    return await work(where);
  } catch (error) {
    const failure = error instanceof HostError ? undefined : hostFailureOf(error, where.sheet);
    throw failure ? new HostError(failure) : error;
  }
}

/**
 * Runs work in Excel and turns what Office throws into a HostError. Waits while the user is editing a cell.
 *
 * @example await runExcel(async (context) => { context.workbook.worksheets.getItem("Nhiệm vụ").activate(); await context.sync(); })
 */
export async function runExcel<T>(work: (context: Excel.RequestContext, where: Whereabouts) => Promise<T>): Promise<T> {
  return tellFailures((where) => waitForExcel((context) => work(context, where)));
}
