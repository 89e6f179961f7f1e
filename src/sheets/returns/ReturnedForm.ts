import type { Grid } from "../../domain/grid/Grid";
import type { FormIdentity } from "../../domain/returns/FormIdentity";
import type { CellContent } from "../../spec/SheetSpec";
import type { TabledGrid } from "../parts/TabledGrid";

/**
 * A sheet of a returned file; `grid` says where its formulas are, `mark` what made it, as far as the file still knows. `beside`: notes on
 * cells, and what stands so far away that the grid leaves it out.
 */
export interface ReturnedSheet extends TabledGrid {
  readonly grid: Grid;
  readonly mark: string | null;
  readonly isHidden: boolean;
  readonly beside: readonly OutsideText[];
}

/** Words outside the input cells, with their full address. */
export interface OutsideText {
  readonly cell: string;
  readonly text: string;
}

/** A line of a returned form. `cells` are the filled input cells by heading; `texts` all that can be read in the row. */
export interface ReturnedLine {
  readonly taskKey: string;
  readonly ordinal: string;
  readonly content: string;
  readonly cells: ReadonlyMap<string, CellContent>;
  readonly cell: string;
  readonly texts: readonly string[];
  /** What stands in the row where nobody was asked for anything. */
  readonly outside: readonly OutsideText[];
}

/** What is said of a unit's form where its identity is lost: the unit's name, and the title with period and year. */
export interface FormWords {
  readonly unit: string;
  readonly title: string;
}

/** A form as it came back; only what a unit can have written, so that a thousand of them take little room. */
export interface ReturnedForm {
  readonly sheet: string;
  readonly identity: FormIdentity | null;
  readonly words: FormWords;
  /** The headings of the input cells that the form still has. */
  readonly columns: ReadonlySet<string>;
  readonly lines: readonly ReturnedLine[];
  /** What stood in the input cells when the form was made, by the task's key; what it does not name is not known. */
  readonly bases: ReadonlyMap<string, ReadonlyMap<string, CellContent>>;
  readonly outside: readonly OutsideText[];
}
