import type { Progress } from "../actions/WorkbookPort";
import { HostError } from "../actions/WorkbookPort";
import type { SheetSpec, TableSpec } from "../sheets/SheetSpec";
import type { StyleRole } from "../sheets/styles";
import type { SheetState, WorkbookState } from "./askWorkbookState";
import { askWorkbookState, locateTables } from "./askWorkbookState";
import { keptTables, prepareSheet } from "./prepareSheet";
import type { Whereabouts } from "./runExcel";
import { runSteps } from "./runSteps";
import { cellBlocks, freeFormulas, writeBlock } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { freezePanes, writeLayout } from "./writeLayout";
import { writeNames } from "./writeNames";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";
import type { WriteStep } from "./WriteStep";
import { ACTION_BYTES } from "./WriteStep";
import { applyStyles, defineStyles } from "./writeStyles";
import { writeTables } from "./writeTables";

const ACTIONS_OF_STYLE = 24;
const ACTIONS_OF_PREPARING = 12;
const ACTIONS_OF_FINISHING = 24;
const ACTIONS_OF_RULE = 11;

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
    .filter((spec) => spec.tables.length > 0)
    .map((spec) => stateOf(state, spec))
    .filter((sheet) => sheet !== undefined && sheet.tables.length > 0);
  if (withTables.length === 0) return state;
  const located = await locateTables(
    context,
    withTables.filter((sheet) => sheet !== undefined),
  );
  return { ...state, sheets: new Map([...state.sheets, ...located]) };
}

function stylesStep(specs: readonly SheetSpec[], state: WorkbookState): WriteStep {
  const roles = [...new Set(specs.flatMap((spec) => spec.styles.map(({ role }): StyleRole => role)))];
  return {
    sheet: null,
    bytes: roles.length * ACTIONS_OF_STYLE * ACTION_BYTES,
    run: (context) => {
      defineStyles(context, roles, state.styles);
    },
  };
}

function bodySteps(spec: SheetSpec, kept: readonly TableSpec[]): readonly WriteStep[] {
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(spec.name);
  const styles: WriteStep = {
    sheet: spec.name,
    bytes: spec.styles.length * 2 * ACTION_BYTES,
    run: (context) => {
      const sheet = sheetOf(context);
      applyStyles(sheet, spec);
      freeFormulas(sheet, spec);
    },
  };
  const blocks = cellBlocks(spec).map((block): WriteStep => ({
    sheet: spec.name,
    bytes: block.bytes + 3 * ACTION_BYTES,
    run: (context) => {
      writeBlock(sheetOf(context), block);
    },
  }));
  const layout: WriteStep = {
    sheet: spec.name,
    bytes: (spec.merges.length * 2 + spec.rowHeights.length * 3 + spec.tables.length * 5 + 8) * ACTION_BYTES,
    run: (context) => {
      const sheet = sheetOf(context);
      writeTables(sheet, spec, kept);
      writeLayout(sheet, spec);
    },
  };
  return [styles, ...blocks, layout];
}

function finishingStep(spec: SheetSpec): WriteStep {
  const rules = spec.validations.length + spec.conditionalFormats.length + spec.charts.length * 2;
  return {
    sheet: spec.name,
    bytes: (rules * ACTIONS_OF_RULE + ACTIONS_OF_FINISHING) * ACTION_BYTES,
    completes: true,
    run: (context) => {
      const sheet = context.workbook.worksheets.getItem(spec.name);
      writeRules(sheet, spec);
      writeCharts(sheet, spec);
      writePage(sheet, spec.page);
      if (spec.freeze) freezePanes(sheet, spec.freeze);
      if (spec.protection) {
        const { allowFilter, allowFormatColumns } = spec.protection;
        sheet.protection.protect({ allowAutoFilter: allowFilter, allowFormatColumns, selectionMode: "Normal" });
      }
    },
  };
}

// All sheets are there before any formula, and all names before any validation, because these may point at each other.
function stepsOf(specs: readonly SheetSpec[], state: WorkbookState): readonly WriteStep[] {
  return [
    stylesStep(specs, state),
    ...specs.map((spec): WriteStep => ({
      sheet: spec.name,
      bytes: ACTIONS_OF_PREPARING * ACTION_BYTES,
      run: (context) => {
        prepareSheet(context, spec, stateOf(state, spec));
      },
    })),
    ...specs.flatMap((spec) => bodySteps(spec, keptTables(spec, stateOf(state, spec)))),
    ...specs.map((spec): WriteStep => ({
      sheet: spec.name,
      bytes: spec.names.length * 2 * ACTION_BYTES,
      run: (context) => {
        writeNames(context, spec, state);
      },
    })),
    ...specs.map(finishingStep),
  ];
}

/**
 * Makes each sheet be what its spec says: one request to see what is there, one more when tables of ours are, then as few as stay
 * below the limit of a request.
 *
 * @example await writeSheets(context, [taskSheet, progressSheet], { where })
 */
export async function writeSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  told: { readonly where: Whereabouts; readonly progress: Progress | undefined },
): Promise<void> {
  const state = await surveyState(context, specs);
  await runSteps(context, stepsOf(specs, state), { ...told, total: specs.length });
}
