import type { Progress } from "../actions/WorkbookPort";
import { HostError } from "../actions/WorkbookPort";
import type { SheetSpec } from "../sheets/SheetSpec";
import type { SheetState, WorkbookState } from "./askWorkbookState";
import { askWorkbookState, locateTables } from "./askWorkbookState";
import type { Whereabouts } from "./runExcel";
import { runSteps } from "./runSteps";
import { stepsOf } from "./stepsOf";

function stateOf(state: WorkbookState, spec: SheetSpec): SheetState | undefined {
  return state.sheets.get(spec.name.toLowerCase());
}

// A sheet that stands there under the name but is not ours, or is another of ours, is never touched.
function refuseClash(specs: readonly SheetSpec[], state: WorkbookState): void {
  for (const spec of specs) {
    const found = stateOf(state, spec);
    if (found && found.mark !== spec.mark) {
      throw new HostError({ kind: "name-taken", code: "SheetNotOurs", sheet: found.name });
    }
  }
}

async function surveyState(context: Excel.RequestContext, specs: readonly SheetSpec[]): Promise<WorkbookState> {
  const state = await askWorkbookState(context);
  refuseClash(specs, state);
  const withTables = specs
    .map((spec) => (spec.tables.length > 0 ? stateOf(state, spec) : undefined))
    .filter((sheet) => sheet !== undefined)
    .filter((sheet) => sheet.tables.length > 0);
  if (withTables.length === 0) return state;
  const located = await locateTables(context, withTables);
  return { ...state, sheets: new Map([...state.sheets, ...located]) };
}

/**
 * Makes each sheet be what its spec says: one request to see what is there, one more when tables of ours are, then as few as stay
 * below the limit of a request.
 *
 * @example await writeSheets(context, [taskSheet, progressSheet], { where, progress })
 */
export async function writeSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  told: { readonly where: Whereabouts; readonly progress: Progress | undefined },
): Promise<void> {
  const state = await surveyState(context, specs);
  await runSteps(stepsOf(specs, state), { ...told, total: specs.length });
}
