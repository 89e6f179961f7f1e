import type { TellProgress } from "../../actions/ports/WorkbookPort";
import { HostError } from "../../actions/ports/WorkbookPort";
import { dropEmptyAreas } from "../../spec/layout/dropEmptyAreas";
import { isUsersOwn } from "../../sheets/marks";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookFacts } from "../read/askFacts";
import { askWorkbookState } from "../read/askWorkbookState";
import { discardSheets } from "./discardSheets";
import { hostFailureOf, isStale } from "../hostFailureOf";
import type { Whereabouts } from "../runExcel";
import { waitForExcel } from "../runExcel";
import { runWriteSteps } from "./runWriteSteps";
import { stepsOf } from "./stepsOf";
import { tableArea } from "../read/tableArea";
import type { WorkbookState } from "../read/WorkbookState";
import { placeTables, sheetIn } from "../read/WorkbookState";

/** What writing is told of, and what is remembered of the workbook from the request before, null for nothing. */
export interface Writing {
  readonly where: Whereabouts;
  readonly progress: TellProgress | undefined;
  readonly remembered: WorkbookState | null;
}

// A sheet that stands there under the name but is not ours, or is another of ours, is never touched.
function clashOf(specs: readonly SheetSpec[], state: WorkbookState): string | undefined {
  return specs
    .map((spec) => ({ spec, found: sheetIn(state, spec.name) }))
    .find(({ spec, found }) => found !== undefined && found.mark !== spec.mark)?.found?.name;
}

// Made again beside the one that was renamed meanwhile, a sheet would be there twice.
function renamedOf(specs: readonly SheetSpec[], state: WorkbookState): string | undefined {
  const marks = new Set([...state.sheets.values()].map(({ mark }) => mark));
  return specs.find(({ name, mark }) => !isUsersOwn(mark) && marks.has(mark) && !sheetIn(state, name))?.name;
}

function refuseClash(specs: readonly SheetSpec[], state: WorkbookState): void {
  const taken = clashOf(specs, state);
  if (taken !== undefined) throw new HostError({ kind: "name-taken", code: "SheetNotOurs", sheet: taken });
  const renamed = renamedOf(specs, state);
  if (renamed !== undefined) throw new HostError({ kind: "sheet-missing", code: "SheetRenamed", sheet: renamed });
}

function tableNames(specs: readonly SheetSpec[]): readonly string[] {
  return specs.flatMap((spec) => spec.tables.map(({ name }) => name));
}

function tablesIn(state: WorkbookState, wanted: readonly string[]): readonly string[] {
  const there = [...state.sheets.values()].flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  return wanted.filter((name) => there.includes(name.toLowerCase()));
}

// Should an Excel refuse to be asked about a table that is not there, it is asked again, about those that are.
async function askState(context: Excel.RequestContext, specs: readonly SheetSpec[]): Promise<WorkbookState> {
  const wanted = tableNames(specs);
  try {
    return await askWorkbookState(context, wanted);
  } catch (error) {
    if (wanted.length === 0 || hostFailureOf(error, null)?.kind !== "sheet-missing") throw error;
    const again = new Excel.RequestContext();
    return askWorkbookState(again, tablesIn(await askWorkbookState(again, []), wanted));
  }
}

async function writeOver(
  specs: readonly SheetSpec[],
  state: WorkbookState,
  { where, progress, source }: Omit<Writing, "remembered"> & { readonly source: "asked" | "remembered" },
): Promise<WorkbookFacts> {
  const facts = await runWriteSteps(stepsOf(specs, state, source), { where, progress, total: specs.length });
  const areas = new Map(
    [...state.sheets.values()].flatMap(({ tables }) =>
      tables.flatMap(({ name, area }) => (area ? [[name.toLowerCase(), area] as const] : [])),
    ),
  );
  for (const table of specs.flatMap((spec) => spec.tables)) areas.set(table.name.toLowerCase(), tableArea(table));
  return { ...facts, state: placeTables(facts.state, areas) };
}

function isEnough(specs: readonly SheetSpec[], state: WorkbookState): boolean {
  const wanted = tableNames(specs).map((name) => name.toLowerCase());
  const tables = [...state.sheets.values()].flatMap((sheet) => sheet.tables);
  const placed = tables.every(({ name, area }) => area !== undefined || !wanted.includes(name.toLowerCase()));
  return placed && clashOf(specs, state) === undefined;
}

// Null when the workbook is no longer as it is remembered, or a cell is being typed into; nothing is written then.
async function writeRemembered(specs: readonly SheetSpec[], writing: Writing): Promise<WorkbookFacts | null> {
  const { remembered, where } = writing;
  if (remembered === null || !isEnough(specs, remembered)) return null;
  try {
    return await writeOver(specs, remembered, { ...writing, source: "remembered" });
  } catch (error) {
    if (where.isBegun || !isStale(error)) throw error;
    return null;
  }
}

async function writeAsked(specs: readonly SheetSpec[], writing: Writing): Promise<WorkbookFacts> {
  const state = await waitForExcel((context) => askState(context, specs));
  const { remembered } = writing;
  const made = specs.filter((spec) => remembered !== null && !sheetIn(remembered, spec.name));
  if (clashOf(specs, state) !== undefined) await discardSheets(made, state);
  refuseClash(specs, state);
  return writeOver(specs, state, { ...writing, source: "asked" });
}

/**
 * Makes each sheet be what its spec says, in as few requests as stay below the limit of one; one more, before them, to see what is there
 * when that is not remembered, or no longer so.
 *
 * @example await writeSheets([taskSheet, progressSheet], { where, progress, remembered: null })
 */
export async function writeSheets(wanted: readonly SheetSpec[], writing: Writing): Promise<WorkbookFacts> {
  const specs = wanted.map(dropEmptyAreas);
  return (await writeRemembered(specs, writing)) ?? writeAsked(specs, writing);
}
