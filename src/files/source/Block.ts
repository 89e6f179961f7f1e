/** A cell of a table as documents tell it; `column` counts the table's own columns from 0, `columns` and `rows` how far it is merged. */
export interface TableCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** Whether all that stands in it is struck through. */
  readonly isStruck?: boolean;
}

/** A table of a document: the cells of each row, left to right, those that a merge from above covers left out. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
  /** Rows, and columns of the table's own, that are hidden where it stands. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** A paragraph; `isStruck` when all of it is struck through. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly isStruck?: boolean;
}

/** A document of another kind that stands here and was not read. */
export interface EmbeddedBlock {
  readonly kind: "embedded";
  readonly name: string;
}

/** What a document consists of, in reading order. */
export type Block = ParagraphBlock | TableBlock | EmbeddedBlock;
