import type { KeptAction, KeptCell } from "../../actions/kept/KeptAction";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";

/** A sheet that goes, with the workbook's names that point at it. */
export interface Removal {
  readonly sheet: string;
  readonly names: readonly string[];
}

/** What an action does to the workbook: sheets and single cells. */
export interface Change {
  readonly specs: readonly SheetSpec[];
  readonly cells: readonly KeptCell[];
  /** What putting back does beside: what is kept of it, and the records that are gone with it. */
  readonly restores?: {
    readonly kept: KeptAction;
    readonly ends: readonly number[];
    readonly removed: readonly Removal[];
    /** Looks whose cell styles may be half defined. */
    readonly roles: readonly StyleRole[];
  };
}
