import type { SourceCell } from "../../source/SourceSheet";

/** One line of a text that stands in a single column: the cell it stands in, and whether empty rows stand above it. */
export interface ColumnLine {
  readonly cell: SourceCell;
  readonly text: string;
  readonly afterBlank: boolean;
}

/** A piece of a line that stands in one cell of the table: a whole line, or what is left of it behind a number. */
export interface Piece {
  readonly line: ColumnLine;
  readonly text: string;
  /** Whether the piece opens its line. */
  readonly opensLine: boolean;
  /** Whether a page ended right above: its number, a repeated head or a footnote stood between. */
  readonly afterPage: boolean;
}

/** One heading of a table that was found in running lines, and how surely it is one, from 0 to 1. */
export interface FoundHeading {
  readonly text: string;
  readonly sureness: number;
}

/** The head of a table in one column: its headings in order and the lines they stand in, `last` included. */
export interface FoundHead {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly FoundHeading[];
}
