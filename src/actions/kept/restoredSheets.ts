import type { SheetSpec } from "../../spec/SheetSpec";
import { fullAddress, quoteSheet, type Area } from "../../domain/grid/Grid";
import type { CellEdit, SheetContent } from "../ports/WorkbookPort";
import { formatRuns } from "./formatRuns";
import type { HeldCells } from "./heldCells";
import { cellsAfter, cellsOfContent, cellsOfSpec } from "./heldCells";
import type { KeptAction, KeptSheet } from "./KeptAction";
import { moveAside } from "./moveAside";
import { goalOf, leavingAlone, specAgain, type Goal } from "./specAgain";
import { placeTyped, typedSince, withoutEmptied, type TypedCell } from "./typedSince";

/** What puts an action back: the sheets as they will be, after null for those that are taken away, the single cells, and what was typed since. */
export interface Restoration {
  readonly sheets: readonly KeptSheet[];
  readonly cells: readonly CellEdit[];
  /** Cells that somebody filled since and that stay, as they are called now. */
  readonly typed: readonly string[];
  /** Of these, the ones that are moved to the block under their sheet. */
  readonly moved: readonly string[];
  /** Sheets that the action made and that stay, because somebody typed into them or their formulas are needed. */
  readonly staying: readonly string[];
}

/** What is known of the workbook when an action is put back. */
export interface Situation {
  readonly action: KeptAction;
  /** Whether the action broke off. */
  readonly isOpen: boolean;
  /** What the sheets of the action hold now; undefined for one that is there no more. */
  readonly nowOf: (sheet: KeptSheet) => SheetContent | undefined;
  /** What the sheet was made of before the action, when that is still kept: it says how the sheet looked. */
  readonly looksOf: (sheet: KeptSheet) => SheetSpec | undefined;
}

interface RestoredSheet {
  readonly sheet: KeptSheet | null;
  readonly typed: readonly TypedCell[];
  readonly moved: readonly TypedCell[];
  readonly now: SheetContent | undefined;
}

// A sheet that is being made may still hold what the one holds that it is a copy of.
function typedInto(now: HeldCells, kept: KeptSheet, { action, isOpen }: Situation): readonly TypedCell[] {
  const before = kept.before ? cellsOfContent(kept.before) : [];
  const images = [cellsAfter(kept), before];
  const typed = typedSince(now, images);
  if (typed.length === 0 || !isOpen || kept.before !== null) return typed;
  const others = action.sheets.flatMap((sheet) =>
    sheet !== kept && sheet.before === null && sheet.after ? [cellsAfter(sheet)] : [],
  );
  return others.reduce((fewest, other) => {
    const found = fewest.length === 0 ? fewest : typedSince(now, [...images, other]);
    return found.length < fewest.length ? found : fewest;
  }, typed);
}

/** A sheet that was not there: it goes, unless it is gone, or somebody typed into it. */
function sheetGone(kept: KeptSheet, content: SheetContent | undefined, typed: readonly TypedCell[]): RestoredSheet {
  const stays = content === undefined || typed.length > 0;
  const sheet = stays ? null : { name: content.listing.name, mark: kept.mark, before: content, after: null };
  return { sheet, typed, moved: [], now: content };
}

function openAreas(kept: KeptSheet, { action, isOpen }: Situation): readonly Area[] {
  return isOpen || action.kind === "restore" ? [] : (kept.after?.open ?? []);
}

function cellsNow(content: SheetContent | undefined): HeldCells {
  return content ? cellsOfContent(content) : [];
}

function layOutOf(kept: KeptSheet, goal: Goal, spec: SheetSpec): Pick<KeptSheet, "formats" | "columns"> {
  const formats = goal.content === null ? (kept.formats ?? []) : formatRuns(goal.content, spec);
  return { formats, columns: kept.columns ?? kept.after?.columns.length ?? 0 };
}

function sheetAgain(kept: KeptSheet, goal: Goal, situation: Situation): RestoredSheet {
  const content = situation.nowOf(kept);
  const now = cellsNow(content);
  const typed = typedInto(now, kept, situation);
  const images = { goal: goal.cells, after: cellsAfter(kept), now };
  const sound = withoutEmptied(images, content === undefined ? [] : openAreas(kept, situation));
  const { cells, left } = placeTyped({ ...images, goal: sound }, typed);
  const whole = specAgain(goal, content?.listing.name ?? kept.name, moveAside(cells, left));
  const spec = leavingAlone(whole, now, kept.after?.kept ?? []);
  const sheet = {
    name: spec.name,
    mark: kept.mark,
    before: content ?? null,
    after: spec,
    ...layOutOf(kept, goal, spec),
  };
  return { sheet, typed, moved: left, now: content };
}

function restoredSheet(kept: KeptSheet, situation: Situation): RestoredSheet {
  const goal = goalOf(kept, situation.action.kind, situation.looksOf(kept));
  if (goal !== null) return sheetAgain(kept, goal, situation);
  const content = situation.nowOf(kept);
  return sheetGone(kept, content, typedInto(cellsNow(content), kept, situation));
}

/** What formulas of others name a sheet by. */
function namesOf({ name, tables, names }: SheetSpec): readonly string[] {
  return [
    `${quoteSheet(name)}!`,
    ...tables.map((table) => `${table.name}[`),
    ...names.flatMap((one) => (one.scope === "workbook" ? [one.name] : [])),
  ];
}

function textOf({ rows, validations, conditionalFormats, names }: SheetSpec): string {
  return JSON.stringify([rows, validations, conditionalFormats, names]);
}

/** The sheets that stay, and those that their formulas need. */
function withNeeded(staying: ReadonlySet<KeptSheet>, made: readonly KeptSheet[]): ReadonlySet<KeptSheet> {
  const texts = [...staying].flatMap(({ after }) => (after ? [textOf(after)] : []));
  const needed = made.filter(
    (sheet) =>
      staying.has(sheet) ||
      (sheet.after !== null && namesOf(sheet.after).some((name) => texts.some((text) => text.includes(name)))),
  );
  return needed.length > staying.size ? withNeeded(new Set(needed), made) : staying;
}

function addressesOf(cells: readonly TypedCell[], now: SheetContent | undefined): readonly string[] {
  return cells.map(({ row, column }) => fullAddress(now?.listing.name ?? "", row, column));
}

function reversed({ cells, kind }: KeptAction): readonly CellEdit[] {
  if (kind === "restore") return cells;
  return cells.flatMap(({ content, before, sheet, row, column, hadFormat }): readonly CellEdit[] => {
    const [[put = null] = []] = cellsOfSpec({ rows: [[content]] });
    const edit = { sheet, row, column, content: before, ...(hadFormat !== undefined && { numberFormat: hadFormat }) };
    return typeof put === "object" && put !== null ? [] : [{ ...edit, before: put }];
  });
}

/**
 * What puts the workbook back to before an action. What somebody typed since stays: where it stands, or in a block below when its place is
 * taken by what stood there before. Sheets that the action made are taken away unless somebody typed into them. A restore that broke off is
 * carried on instead.
 *
 * @example restoredSheets({ action: kept, isOpen: false, nowOf, looksOf }).typed // => ["'MN Hoa Mai'!E9"]
 */
export function restoredSheets(situation: Situation): Restoration {
  const { action: kept } = situation;
  const restored = kept.sheets.map((sheet) => restoredSheet(sheet, situation));
  const made = kept.sheets.filter((sheet, index) => {
    const isMade = kept.kind !== "restore" && sheet.before === null;
    return isMade && restored[index]?.now !== undefined;
  });
  const filled = made.filter((sheet) => (restored[kept.sheets.indexOf(sheet)]?.typed.length ?? 0) > 0);
  const staying = withNeeded(new Set(filled), made);
  return {
    sheets: restored.flatMap(({ sheet }, index) => {
      const own = kept.sheets[index];
      return sheet === null || own === undefined || staying.has(own) ? [] : [sheet];
    }),
    cells: reversed(kept),
    typed: restored.flatMap(({ typed, now }) => addressesOf(typed, now)),
    moved: restored.flatMap(({ moved, now }) => addressesOf(moved, now)),
    staying: [...staying].map((sheet) => restored[kept.sheets.indexOf(sheet)]?.now?.listing.name ?? sheet.name),
  };
}
