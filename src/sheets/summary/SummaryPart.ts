import type { Area } from "../../domain/grid/Grid";
import type { CellContent, ConditionalFormatSpec, StyledArea } from "../../spec/SheetSpec";

/** A part of the summary sheet: its rows, placed under those before it, and their looks. */
export interface SummaryPart {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly open?: readonly Area[];
  readonly merges?: readonly Area[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
}
