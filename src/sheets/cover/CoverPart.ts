import type { Area } from "../../domain/grid/Grid";
import type { CellContent, StyledArea } from "../../spec/SheetSpec";

/** The columns of the page for the leader: those that are seen, and one that formulas work in. */
export const COVER_WIDTHS = [5, 48, 11, 15, 12] as const;
/** With the hidden one. */
export const COVER_WIDTH = COVER_WIDTHS.length + 1;

/** A part of the page, placed under those before it. */
export interface CoverPart {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
}
