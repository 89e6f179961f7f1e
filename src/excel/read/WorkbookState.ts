import type { SheetContent } from "../../actions/ports/WorkbookPort";
import type { Area } from "../../domain/grid/Grid";
import type { SheetLayout } from "../../spec/names/layoutName";
import type { JournalState } from "../journal/JournalState";

/** A table that is there before writing. `area` is known only where it matters. */
export interface TableState {
  readonly name: string;
  readonly area?: Area;
}

/** A sheet that is there before writing. `layout` is what it was laid out by; `content` is there when it has been read. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly mark: string | null;
  /** Whether the mark stands on the sheet itself and points at it, as it should. */
  readonly hasOwnMark: boolean;
  readonly layout: SheetLayout | undefined;
  readonly isProtected: boolean;
  readonly names: ReadonlySet<string>;
  readonly tables: readonly TableState[];
  readonly charts: readonly string[];
  readonly content?: SheetContent;
}

/** What is in the workbook before writing; sheets and names by their name in lower case. */
export interface WorkbookState {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  /** What is kept of the last actions; null when nothing ever was. */
  readonly journal: JournalState | null;
}

/** Where tables stand, by their name in lower case. */
export type TableAreas = ReadonlyMap<string, Area>;

/**
 * The state of a sheet by its name, undefined when it is not there.
 *
 * @example sheetIn(state, "Nhiệm vụ")?.mark // => "tasks"
 */
export function sheetIn(state: WorkbookState, name: string): SheetState | undefined {
  return state.sheets.get(name.toLowerCase());
}

/**
 * The same state, told where some of its tables stand.
 *
 * @example placeTables(state, new Map([["nhiemvu", area]]))
 */
export function placeTables(state: WorkbookState, areas: TableAreas): WorkbookState {
  const placed = ({ name, area }: TableState): TableState => {
    const found = areas.get(name.toLowerCase()) ?? area;
    return found ? { name, area: found } : { name };
  };
  const sheets = [...state.sheets].map(
    ([key, sheet]) => [key, { ...sheet, tables: sheet.tables.map(placed) }] as const,
  );
  return { ...state, sheets: new Map(sheets) };
}

/**
 * The same state, told what some of its sheets hold.
 *
 * @example withContents(state, contents)
 */
export function withContents(state: WorkbookState, contents: ReadonlyMap<string, SheetContent>): WorkbookState {
  const sheets = new Map(state.sheets);
  const areas = new Map<string, Area>();
  for (const content of contents.values()) {
    const key = content.listing.name.toLowerCase();
    const sheet = sheets.get(key);
    if (sheet) sheets.set(key, { ...sheet, content });
    for (const { name, area } of content.tables) areas.set(name.toLowerCase(), area);
  }
  return placeTables({ ...state, sheets }, areas);
}
