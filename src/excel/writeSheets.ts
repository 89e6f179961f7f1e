import type { Progress } from "../actions/WorkbookPort";
import { HostError } from "../actions/WorkbookPort";
import type { SheetSpec } from "../sheets/SheetSpec";
import type { SheetState, WorkbookState } from "./askWorkbookState";
import { askWorkbookState } from "./askWorkbookState";
import { hostFailureOf } from "./hostFailureOf";
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

function tablesIn(state: WorkbookState, wanted: readonly string[]): readonly string[] {
  const there = [...state.sheets.values()].flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  return wanted.filter((name) => there.includes(name.toLowerCase()));
}

// Should an Excel refuse to be asked about a table that is not there, it is asked again, about those that are.
async function surveyState(context: Excel.RequestContext, specs: readonly SheetSpec[]): Promise<WorkbookState> {
  const wanted = specs.flatMap((spec) => spec.tables.map(({ name }) => name));
  try {
    return await askWorkbookState(context, wanted);
  } catch (error) {
    if (wanted.length === 0 || hostFailureOf(error, null)?.kind !== "sheet-missing") throw error;
    const again = new Excel.RequestContext();
    return askWorkbookState(again, tablesIn(await askWorkbookState(again, []), wanted));
  }
}

/**
 * Makes each sheet be what its spec says: one request to see what is there, then as few as stay below the limit of a request.
 *
 * @example await writeSheets(context, [taskSheet, progressSheet], { where, progress })
 */
export async function writeSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  told: { readonly where: Whereabouts; readonly progress: Progress | undefined },
): Promise<void> {
  const state = await surveyState(context, specs);
  refuseClash(specs, state);
  await runSteps(stepsOf(specs, state), { ...told, total: specs.length });
}
