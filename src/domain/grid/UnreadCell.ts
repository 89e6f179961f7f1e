/** A cell that no part of the plan uses; `cell` is "Sheet1!C7". */
export interface UnreadCell {
  readonly cell: string;
  readonly text: string;
}
