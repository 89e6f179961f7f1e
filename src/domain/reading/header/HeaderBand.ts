import type { HeadedPeriod } from "./readPeriod";

/** One column of a header; `parent` is the heading above it in a two-level header, `period` what a matrix column stands for. */
export interface HeaderColumn {
  readonly column: number;
  readonly lastColumn: number;
  readonly heading: string;
  readonly parent: string;
  readonly period: HeadedPeriod | undefined;
}

/** The rows that hold a table's headings; `first` and `last` are positions in the sheet's list of non-empty rows. */
export interface HeaderBand {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}
