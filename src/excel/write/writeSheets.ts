import type { SheetContent, TellProgress } from "../../actions/ports/WorkbookPort";
import { HostError } from "../../actions/ports/WorkbookPort";
import { dropEmptyAreas } from "../../spec/layout/dropEmptyAreas";
import { isUsersOwn } from "../../sheets/marks";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { WorkbookFacts } from "../read/askFacts";
import { askAlone } from "../read/askAlone";
import { askWorkbookState } from "../read/askWorkbookState";
import { openRecord } from "../journal/openRecord";
import { keptOf, keptKindOf } from "../journal/keptOf";
import { planJournal, type JournalPlan } from "../journal/planJournal";
import { isAsWanted } from "../refresh/isAsWanted";
import { planRefresh } from "../refresh/planRefresh";
import { hostFailureOf, isStale } from "../hostFailureOf";
import type { Whereabouts } from "../runExcel";
import { waitForExcel } from "../runExcel";
import type { Change } from "./Change";
import { editSteps } from "./editSteps";
import { restoringSteps } from "./restoringSteps";
import { runWriteSteps } from "./runWriteSteps";
import { stepsOf, type SheetToWrite } from "./stepsOf";
import { readContents } from "../read/readContents";
import { SheetSizes } from "../read/SheetSizes";
import { tableArea } from "../read/tableArea";
import type { SheetState, WorkbookState } from "../read/WorkbookState";
import { placeTables, sheetIn, withContents } from "../read/WorkbookState";

/** What writing is told of, and what is remembered of the workbook from the request before, null for nothing. */
export interface Writing {
  readonly where: Whereabouts;
  readonly progress: TellProgress | undefined;
  readonly stop: AbortSignal | undefined;
  readonly remembered: WorkbookState | null;
}

type Known = { readonly state: WorkbookState; readonly source: "asked" | "remembered" };

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

function cellsOf(content: SheetContent | undefined): string {
  const grid = content?.grid;
  return grid ? JSON.stringify([grid.row, grid.column, grid.cells]) : "";
}

function isChanged(now: SheetState | undefined, then: SheetState | undefined): boolean {
  // One that is gone is made again; one that came has somebody's words.
  if (now === undefined || then === undefined) return now !== undefined;
  return then.content !== undefined && cellsOf(now.content) !== cellsOf(then.content);
}

// What was drafted of an older workbook would be written over what somebody did since.
function refuseChanged(specs: readonly SheetSpec[], state: WorkbookState, remembered: WorkbookState | null): void {
  if (remembered === null) return;
  const changed = specs.find(({ name }) => isChanged(sheetIn(state, name), sheetIn(remembered, name)));
  if (changed !== undefined) throw new HostError({ kind: "changed-meanwhile", code: "Changed", sheet: changed.name });
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

// The last request may be carried out though its answer is an error, or is lost.
async function factsWhenDone(journal: JournalPlan, where: Whereabouts, error: unknown): Promise<WorkbookFacts> {
  if (error instanceof HostError || (isStale(error) && !where.isBegun)) throw error;
  const facts = await askAlone().catch(() => null);
  if (facts === null || !journal.isDone(facts.state.journal)) throw error;
  return facts;
}

// What is as wanted is left alone; what is put back is said by its record.
function toWrite({ specs, restores }: Change, state: WorkbookState): readonly SheetToWrite[] {
  const sheets = specs.map((spec) => ({ spec, refresh: planRefresh(spec, sheetIn(state, spec.name)) }));
  if (restores !== undefined) return sheets;
  return sheets.filter(({ refresh }) => refresh === undefined || !isAsWanted(refresh, state));
}

async function writeOver(change: Change, known: Known, writing: Writing): Promise<WorkbookFacts | null> {
  const { cells, restores } = change;
  const { state } = known;
  const sheets = toWrite(change, state);
  const specs = sheets.map(({ spec }) => spec);
  if (specs.length + cells.length === 0 && restores === undefined) return null;
  const markOf = (name: string): string | null => sheetIn(state, name)?.mark ?? null;
  const kept = restores?.kept ?? keptOf({ specs, cells, kind: keptKindOf(change.specs, cells, markOf) }, state);
  const journal = planJournal({ kept, state, ends: restores?.ends ?? [] });
  const around = {
    specs: change.specs,
    before: [...journal.put, ...editSteps(cells, restores === undefined ? "numbers" : "all")],
    after: [...restoringSteps({ ...change, specs }, state), ...journal.close],
  };
  const { where, progress, stop } = writing;
  const told = { where, progress, stop, total: specs.length, takeTurn: journal.takeTurn };
  const facts = await runWriteSteps(stepsOf(sheets, known, around), told).catch((error: unknown) =>
    factsWhenDone(journal, where, error),
  );
  const areas = new Map(
    [...state.sheets.values()].flatMap(({ tables }) =>
      tables.flatMap(({ name, area }) => (area ? [[name.toLowerCase(), area] as const] : [])),
    ),
  );
  for (const table of specs.flatMap((spec) => spec.tables)) areas.set(table.name.toLowerCase(), tableArea(table));
  return { ...facts, state: placeTables(facts.state, areas) };
}

// A sheet must have been read before it is written over: what it holds is kept.
function isEnough(specs: readonly SheetSpec[], state: WorkbookState): boolean {
  const wanted = tableNames(specs).map((name) => name.toLowerCase());
  const tables = [...state.sheets.values()].flatMap((sheet) => sheet.tables);
  const placed = tables.every(({ name, area }) => area !== undefined || !wanted.includes(name.toLowerCase()));
  const read = specs.every(({ name }) => {
    const sheet = sheetIn(state, name);
    return sheet === undefined || sheet.content !== undefined;
  });
  return placed && read && clashOf(specs, state) === undefined;
}

/** What is there now: the sheets of the specs with what they hold, and where their tables stand. */
async function askAll(specs: readonly SheetSpec[]): Promise<WorkbookState> {
  const names = specs.map(({ name }) => name);
  const { state, contents } = await readContents(names, { seen: null, sizes: new SheetSizes() });
  if (isEnough(specs, state)) return state;
  return withContents(await waitForExcel((context) => askState(context, specs)), contents);
}

async function writeAsked(change: Change, writing: Writing, state: WorkbookState): Promise<WorkbookFacts | null> {
  refuseClash(change.specs, state);
  refuseChanged(change.specs, state, writing.remembered);
  return writeOver(change, { state, source: "asked" }, writing);
}

// The workbook may no longer be as it is remembered, or a cell was being typed into; nothing is written then, and it is looked at afresh.
async function writeRemembered(
  change: Change,
  writing: Writing,
  remembered: WorkbookState,
): Promise<WorkbookFacts | null> {
  try {
    const facts = await writeOver(change, { state: remembered, source: "remembered" }, writing);
    // Where nothing has to be done, only a sheet that is gone has to be made again.
    if (facts !== null) return facts;
  } catch (error) {
    if (writing.where.isBegun || !isStale(error)) throw error;
    const now = await askAll(change.specs);
    // Our own record is put down already: the request broke off behind it.
    if (openRecord(now.journal) !== undefined) throw error;
    return writeAsked(change, writing, now);
  }
  const { state } = await askAlone();
  const isThere = ({ name }: SheetSpec): boolean => sheetIn(state, name)?.id === sheetIn(remembered, name)?.id;
  return change.specs.every(isThere) ? null : writeAsked(change, writing, await askAll(change.specs));
}

/**
 * Makes each sheet be what its spec says and changes single cells, in as few requests as stay below the limit of one; one or two more,
 * before them, to see what is there when that is not remembered, or no longer so. What is replaced is kept first. Sheets that are as wanted
 * are left alone; null when all are, and nothing was done.
 *
 * @example await writeSheets({ specs: [taskSheet, progressSheet], cells: [] }, { where, progress, remembered: null })
 */
export async function writeSheets(change: Change, writing: Writing): Promise<WorkbookFacts | null> {
  const sound = { ...change, specs: change.specs.map(dropEmptyAreas) };
  const { remembered } = writing;
  if (remembered !== null && isEnough(sound.specs, remembered)) return writeRemembered(sound, writing, remembered);
  return writeAsked(sound, writing, await askAll(sound.specs));
}
