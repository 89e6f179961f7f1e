import type { Area } from "../../domain/grid/Grid";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import type { CellEdit, KeptKind, SheetContent } from "../ports/WorkbookPort";

/** Cells whose number format is another than their looks give them. */
export interface FormatRun {
  readonly area: Area;
  readonly numberFormat: string;
}

/** One sheet of an action: what it held before, null when it was not there, and what the action makes of it, null when it takes it away. */
export interface KeptSheet {
  readonly name: string;
  readonly mark: string;
  readonly before: SheetContent | null;
  readonly after: SheetSpec | null;
  readonly formats?: readonly FormatRun[];
  /** How many columns the action that is put back gave a width to. */
  readonly columns?: number;
}

/** A cell that an action changes, with the number format that it had. */
export interface KeptCell extends CellEdit {
  readonly hadFormat?: string;
}

/**
 * What is kept of an action before it writes, so that it can be put back: its sheets, and the single cells that it changes.
 * A "restore" is kept, too; when it breaks off it is carried on, where the others are taken back.
 */
export interface KeptAction {
  readonly kind: KeptKind;
  readonly sheets: readonly KeptSheet[];
  readonly cells: readonly KeptCell[];
  /** The looks that it makes a cell style of: one that it broke off at is half defined. */
  readonly roles: readonly StyleRole[];
}
