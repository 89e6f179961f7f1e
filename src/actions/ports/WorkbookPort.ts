import type { Area, CellValue, Grid } from "../../domain/grid/Grid";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";

/** A sheet of the open workbook. `mark` is what made it ("tasks", "unit:MN01"), null for the user's own sheets. */
export interface SheetListing {
  readonly name: string;
  readonly mark: string | null;
  readonly visible: boolean;
}

/** The sheets of the workbook, in tab order, and the one the user looks at. */
export interface Survey {
  readonly active: string;
  readonly sheets: readonly SheetListing[];
}

/** What one sheet holds now. */
export interface SheetContent {
  readonly listing: SheetListing;
  readonly grid: Grid;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** Some sheets of the workbook, by the names they have, and the workbook that they were picked from. */
export interface WorkbookContents {
  readonly survey: Survey;
  readonly contents: ReadonlyMap<string, SheetContent>;
}

/** Picks the sheets to read from those that there are. */
export type SheetSelector = (survey: Survey) => readonly string[];

/** How far writing is: how many sheets are done out of how many, and how much of it all, 0 to 1. */
export interface WriteProgress {
  readonly sheets: number;
  readonly of: number;
  readonly share: number;
}

/** Told as writing begins and after each of its requests. */
export type TellProgress = (progress: WriteProgress) => void;

/** Why the host refused or gave up; src/strings has the sentence. `code` is Office's or the file reader's own. */
export interface HostFailure {
  readonly kind:
    | "protected-sheet"
    | "cell-edit-mode"
    | "too-large"
    | "not-supported"
    | "name-taken"
    | "merged-or-table-conflict"
    | "sheet-missing"
    | "connection"
    /** Excel refuses what needs its window in front: another workbook's is, or something else took the focus. */
    | "lost-focus"
    /** Excel does not answer. */
    | "no-answer"
    /** What is to be written over has been changed since it was read; nothing was written. */
    | "changed-meanwhile"
    /** Another pane is writing. */
    | "being-written"
    /** Somebody stopped it; the workbook is as it was before. */
    | "stopped"
    /** What is kept of the last action can't be read. */
    | "record-damaged"
    | "host-error";
  readonly code: string;
  readonly sheet: string | null;
}

/** Thrown by a port when the host fails; actions let it pass, the pane and the runner turn it into one sentence. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(readonly failure: HostFailure) {
    super(`${failure.kind}: ${failure.code}`);
  }
}

/** One cell to change, row and column from 0. It is changed only while it holds `before`, as `read` gives it; `numberFormat` left out stays. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/**
 * What is kept before it is done: bringing in a plan, making our sheets, giving tasks out, listing units, mending cells, setting, freezing figures, sending and taking forms, and putting
 * one of these back.
 */
export type KeptKind =
  | "import"
  | "table"
  | "assign"
  | "list"
  | "fixes"
  | "settings"
  | "units"
  | "summary"
  | "freeze"
  | "send"
  | "collect"
  | "restore";

/** An action that can be put back. `bytes` is about what its record takes in the workbook. */
export interface KeptListing {
  readonly kind: KeptKind;
  readonly sheets: number;
  readonly bytes: number;
}

/** What the workbook keeps of the last actions, the newest first; `isUnfinished`: the newest broke off while it was written. */
export interface KeptActions {
  readonly actions: readonly KeptListing[];
  readonly isUnfinished: boolean;
}

/** What was put back. Cells by full address: `typed` were filled since and stay, `moved` of them stand in the block below. */
export interface Restored {
  readonly kind: KeptKind;
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  readonly staying: readonly string[];
  readonly typed: readonly string[];
  readonly moved: readonly string[];
}

/**
 * The open workbook, seen as data. One request each unless said otherwise. What broke off while it was written is put back before anything is
 * read, surveyed or written again.
 */
export interface WorkbookPort {
  /** Lists the sheets with their marks. One request. */
  survey(): Promise<Survey>;
  /**
   * Reads the used cells of the sheets that are selected, in that order; a name that no sheet has is left out. Also surveys. One request
   * when the sheets are called as they were when last seen, or, never seen, by their usual names; else one more.
   */
  read(select: SheetSelector, usual: readonly string[]): Promise<WorkbookContents>;
  /**
   * Makes each sheet be what its spec says, in this order; makes sheets that are missing. As few requests as stay under 1 MB. Once `stop` is
   * aborted no further request is begun, what was written is put back, and it throws the failure "stopped".
   */
  write(specs: readonly SheetSpec[], progress?: TellProgress, stop?: AbortSignal): Promise<void>;
  /**
   * Changes single cells, and makes sheets with them when some are given; gives back the edits of cells that held something else by now and
   * stay as they are. Two requests.
   */
  changeCells(edits: readonly CellEdit[], specs?: readonly SheetSpec[]): Promise<readonly CellEdit[]>;
  /** What can be put back. One request. */
  kept(): Promise<KeptActions>;
  /** Puts the workbook back to before the last action that is kept, or that broke off; null when none is. */
  restore(): Promise<Restored | null>;
  /** Tells of every change of the named sheets' cells until the function it gives back is called. Two requests, one to stop. */
  watch(names: readonly string[], onChanged: () => void): Promise<() => Promise<void>>;
  /** Shows a cell to the user. `cell` is a full address, "Sheet1!C7". */
  show(cell: string): Promise<void>;
}
