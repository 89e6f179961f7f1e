/** A cell of a table as documents tell it; `column` counts the table's own columns from 0, `columns` and `rows` how far it is merged. */
export interface TableCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A table of a document: the cells of each row, left to right, those that a merge from above covers left out. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a document consists of, in reading order. */
export type Block = { readonly kind: "paragraph"; readonly text: string } | TableBlock;
